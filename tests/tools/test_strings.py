"""Every way in which the source says something to a person is found, and what translators did is kept."""

from __future__ import annotations

from pathlib import Path

from tools.collected_strings import Found, collected
from tools.strings import pairs
from tools.ts_file import Entry, brought_up, filled, read_entries, write_entries

SOURCE = """
CONTEXT = "actions"
LATER = QT_TRANSLATE_NOOP("formatting", "Bold")
_T: Any = QT_TRANSLATE_NOOP
ROWS = (_T("formatting", "Italic"), marked("the disk is full"))


class Panel(QWidget):
    def speak(self, many):
        told = "{count} words" if many else "1 word"
        self.tr(told)
        return self.tr("Open" if many else "Close"), self.tr(ROWS[0]), phrase("no {field}", field=1)


def menu(bar):
    bar.tr("Edit")
    painter.translate(3, 4)
    return QCoreApplication.translate(CONTEXT, "&Undo"), _tr("Cancel")


def _tr(text):
    return QCoreApplication.translate("Prompts", text)
"""


def test_each_way_of_saying_something_is_found(tmp_path: Path) -> None:
    package = tmp_path / "program"
    package.mkdir()
    (package / "window.py").write_text(SOURCE, encoding="utf-8")
    found, unread = collected(package)
    assert {(one.context, one.source) for one in found} == {
        ("actions", "&Undo"),
        ("formatting", "Bold"),
        ("formatting", "Italic"),
        ("phrase", "the disk is full"),
        ("phrase", "no {field}"),
        ("Panel", "{count} words"),
        ("Panel", "1 word"),
        ("Panel", "Open"),
        ("Panel", "Close"),
        ("Prompts", "Cancel"),
        ("window", "Edit"),
    }
    assert [one.code for one in unread] == ["self.tr(ROWS[0])"]


def test_translations_survive_an_update(tmp_path: Path) -> None:
    file = tmp_path / "a.ts"
    write_entries(file, "de_DE", [Entry("A", "Copy & <b>", "Kopie & <b>", "m.py"), Entry("A", "Old", "Alt", "m.py")])
    found = [Found("A", "Copy & <b>", "m.py"), Found("A", "New", "m.py"), Found("B", "Old", "m.py")]
    entries = brought_up(read_entries(file), found)
    assert [entry.told for entry in entries] == ["Kopie & <b>", "", "Alt"]
    assert [entry.told for entry in filled(entries, pairs("New\t=\tNeu\nB|Old\t=\tÄlter\nCopy & <b>\t=\t"))] == [
        "Kopie & <b>",
        "Neu",
        "Älter",
    ]
