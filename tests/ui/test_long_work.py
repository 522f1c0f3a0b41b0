"""Work that takes long, in the real window: it goes on painting, and what can be waited for can be given up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from tests.hung_folder import hung_folder
from tests.studio import Studio

PATIENCE = 30_000  # milliseconds
PAINTS = 3
LEFT = Qt.MouseButton.LeftButton


class Meanwhile(QObject):
    """Asks the window to paint itself, and counts how often it did; after a few times it does `then`, once."""

    def __init__(self, studio: Studio, then: Callable[[], object], begun: Callable[[], object]) -> None:
        """`begun`: what is true once the work is under way."""
        super().__init__(studio.window)
        self.painted = 0
        self._window = studio.window
        self._then: Callable[[], object] | None = then
        self._begun = begun
        studio.window.installEventFilter(self)
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._begun():
            self.painted += 1
        return False

    def stop(self) -> None:
        self._timer.stop()
        self._window.removeEventFilter(self)

    def _tick(self) -> None:
        self._window.update()
        if self.painted >= PAINTS and self._then is not None and self._begun():
            then, self._then = self._then, None
            then()


@pytest.fixture
def studio(studio: Studio) -> Studio:
    """A practice whose every field is filled."""
    brand = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")
    studio.session.load(edits.set_brand(studio.handout, brand))
    return studio


@pytest.fixture
def meanwhile(studio: Studio) -> Iterator[Callable[..., Meanwhile]]:
    """Makes watchers that give up what is waited for, or do another thing, once the window has painted meanwhile."""
    made: list[Meanwhile] = []

    def make(then: Callable[[], object] | None = None, begun: Callable[[], object] | None = None) -> Meanwhile:
        waiting = studio.prompts.waiting
        watcher = Meanwhile(studio, then or (lambda: waiting[0]()), begun or (lambda: waiting))
        made.append(watcher)
        return watcher

    yield make
    for watcher in made:
        watcher.stop()


@pytest.fixture
def hung(tmp_path: Path) -> Iterator[Path]:
    with hung_folder(tmp_path / "hung") as folder:
        yield folder


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def long_handout(studio: Studio) -> Handout:
    """So much that its pages take a while."""
    body = "\n\n".join(
        f"Paragraph {number}. You can stop at any time, and *nobody* will mind." for number in range(400)
    )
    sections = tuple(Section(id=f"s{number}", title=f"Part {number}", body=body) for number in range(12))
    return studio.handout.model_copy(update={"sections": sections})


@pytest.mark.parametrize("command", ["open", "import"])
def test_reading_from_a_folder_that_hangs_can_be_given_up(
    studio: Studio, meanwhile: Callable[..., Meanwhile], hung: Path, command: str
) -> None:
    before = studio.handout
    studio.prompts.paths = [hung / "sheet"]
    watcher = meanwhile()

    studio.trigger(command)

    assert watcher.painted >= PAINTS
    assert studio.prompts.waiting == []
    assert studio.handout is before
    assert studio.prompts.told == []


def test_writing_into_a_folder_that_hangs_can_be_given_up(
    studio: Studio, qtbot: QtBot, meanwhile: Callable[..., Meanwhile], tmp_path: Path
) -> None:
    target = tmp_path / "there" / "sheet.handout"
    target.parent.mkdir()
    studio.prompts.paths = [target]
    studio.trigger("save")
    studio.session.edit(edits.set_title(studio.handout, "Another"), "rename")
    target.unlink()
    target.parent.rmdir()
    with hung_folder(target.parent):
        watcher = meanwhile()
        studio.trigger("save")
        assert watcher.painted >= PAINTS
        assert not studio.session.is_clean

        exporting = meanwhile()
        studio.prompts.paths = [target.with_suffix(".txt")]
        with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE) as ended:
            studio.trigger("export-text")
        assert exporting.painted >= PAINTS
        assert ended.args == [None]
    assert studio.prompts.waiting == []


def test_a_shared_folder_that_hangs_holds_nobody(
    studio: Studio, qtbot: QtBot, meanwhile: Callable[..., Meanwhile], hung: Path
) -> None:
    folder = studio.window.own.folder
    studio.workspace.share_library(hung, read=False)
    watcher = meanwhile(lambda: None, lambda: True)
    folder.reread()
    qtbot.waitUntil(lambda: watcher.painted >= PAINTS, timeout=PATIENCE)

    kept = studio.workspace.stock.gallery.duplicate("one-page-welcome")
    assert kept in {card.id for card in studio.workspace.templates()}
    studio.workspace.share_library(None, read=False)
    assert kept in {card.id for card in studio.workspace.templates()}


def test_a_large_file_is_taken_in_beside_the_window(
    studio: Studio, meanwhile: Callable[..., Meanwhile], tmp_path: Path
) -> None:
    body = "\n\n".join(f"Paragraph {number}. You can stop at any time." for number in range(40))
    notes = tmp_path / "notes.md"
    notes.write_text("# Notes\n\n" + "\n\n".join(f"## Part {number}\n\n{body}" for number in range(150)))
    studio.prompts.paths = [notes]
    watcher = meanwhile(lambda: None)

    studio.trigger("import")

    assert studio.handout.title == "Notes"
    assert len(studio.handout.sections) == 150
    assert watcher.painted >= 1


def test_the_pages_of_a_long_handout_are_made_beside_the_window(
    studio: Studio, qtbot: QtBot, meanwhile: Callable[..., Meanwhile], tmp_path: Path
) -> None:
    studio.session.edit(long_handout(studio), "write")
    watcher = meanwhile()
    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE) as ended:
        studio.trigger("export")

    assert watcher.painted >= PAINTS
    assert ended.args == [None]
    assert "write pdf" not in studio.prompts.was_asked()
    assert studio.prompts.waiting == []


def test_pictures_of_a_long_handout_are_drawn_beside_the_window(
    studio: Studio, qtbot: QtBot, meanwhile: Callable[..., Meanwhile], tmp_path: Path
) -> None:
    studio.prompts.paths = [tmp_path / "sheet.png"]
    with qtbot.waitSignal(studio.window.outputs.pictures.finished, timeout=PATIENCE) as ended:
        studio.trigger("export-pictures")
        qtbot.waitUntil(lambda: studio.window.findChild(QObject, "sharpnessGoOn") is not None, timeout=PATIENCE)
        watcher = meanwhile()
        click(qtbot, studio, "sharpnessGoOn")

    assert watcher.painted >= PAINTS
    assert ended.args == [()]
    assert not list(tmp_path.glob("*.png"))


def test_many_at_once_are_made_beside_the_window(
    studio: Studio, qtbot: QtBot, meanwhile: Callable[..., Meanwhile], tmp_path: Path
) -> None:
    first = studio.handout.sections[0]
    body = "Dear {{client.first_name}}."
    studio.session.edit(edits.write_body(studio.handout, first.id, body), "write")
    table, out = tmp_path / "people.csv", tmp_path / "out"
    table.write_text("first name\n" + "".join(f"A{number}\n" for number in range(400)))
    studio.prompts.paths = [table, out]
    studio.trigger("many")
    with qtbot.waitSignal(studio.window.ways_out.many.planned, timeout=PATIENCE):
        click(qtbot, studio, "chooseTable")
    click(qtbot, studio, "chooseFolder")
    with qtbot.waitSignal(studio.window.ways_out.many.finished, timeout=PATIENCE):
        click(qtbot, studio, "manyOn")
        watcher = meanwhile(lambda: click(qtbot, studio, "manyCancel"), lambda: out.is_dir() and any(out.iterdir()))

    assert watcher.painted >= PAINTS
    told = studio.find("manyTold")
    assert isinstance(told, QLabel)
    assert "Not made: row" in told.text()
    click(qtbot, studio, "manyOn")
