"""Saving a handout as a template, taking one in, sharing the library and moving it, in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Section
from handout_studio.domain.template import OwnTemplate
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def own_templates(studio: Studio) -> dict[str, str]:
    return {card.id: card.title for card in studio.workspace.templates() if not card.built_in}


def write(studio: Studio, body: str, title: str = "A plan for Priya") -> None:
    """A branded handout with that text first."""
    handout = edits.set_brand(edits.set_title(studio.handout, title), Brand(practice="Elm Street", phone="555 0100"))
    studio.session.edit(edits.write_body(handout, handout.sections[0].id, body), "write")


def test_saving_shows_what_stays_out_and_warns_of_names(studio: Studio, qtbot: QtBot) -> None:
    write(studio, "Dear Jonathan, ring 555 0100.")
    click(qtbot, studio, "tool-save-template")
    listed, warning = studio.find("strippedList"), studio.find("possibleNames")
    assert isinstance(listed, QListWidget)
    assert "“555 0100” in “Three things to know today”: now the field for the practice phone" in [
        listed.item(row).text() for row in range(listed.count())
    ]
    said = " ".join(label.text() for label in warning.findChildren(QLabel))
    assert "Priya" in said
    assert "Jonathan" in said
    name = studio.find("detailTitle")
    assert isinstance(name, QLineEdit)
    name.selectAll()
    qtbot.keyClicks(name, "First session")
    click(qtbot, studio, "keepTemplate")

    assert own_templates(studio) == {"first-session": "First session"}
    template = studio.workspace.stock.gallery.template("first-session")
    assert template.sections[0].body == "Dear Jonathan, ring {{practice.phone}}."
    text = (studio.workspace.stock.own.templates.entries[0].path).read_text(encoding="utf-8")
    assert "Elm Street" not in text
    assert studio.prompts.told == []


def test_saving_again_under_the_same_name_keeps_both_or_replaces(studio: Studio, qtbot: QtBot) -> None:
    for replace in (False, False, True):
        studio.trigger("save-template")
        box = studio.find("saveTemplate").findChild(QCheckBox, "replaceTemplate")
        assert box is not None
        box.setChecked(replace)
        click(qtbot, studio, "keepTemplate")
    assert list(own_templates(studio)) == ["feeling-safe-in-therapy-2", "feeling-safe-in-therapy-3"]


def test_an_import_shows_all_before_it_comes_in(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "theirs.template"
    template = OwnTemplate(
        title="One-page welcome", heading="Hello", sections=(Section(id="a", title="<b>One</b>", body="Every word."),)
    )
    studio.workspace.stock.gallery.write(template, path)
    studio.prompts.paths = [path, path]

    studio.trigger("import-template")
    text, page = studio.find("importText"), studio.find("importPage")
    assert isinstance(text, QPlainTextEdit)
    assert isinstance(page, QLabel)
    assert text.toPlainText() == "Hello\n\n<b>One</b>\nEvery word."
    qtbot.waitUntil(lambda: not page.pixmap().isNull(), timeout=PATIENCE)
    click(qtbot, studio, "leaveTemplate")
    assert own_templates(studio) == {}
    studio.trigger("import-template")
    click(qtbot, studio, "takeTemplate")

    assert own_templates(studio) == {"one-page-welcome-2": "One-page welcome (2)"}
    assert studio.workspace.new_handout("one-page-welcome-2").brand == studio.workspace.default_brand()


def test_a_bad_template_is_told_and_nothing_comes_in(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "bad.template"
    path.write_text("{")
    studio.prompts.paths = [path]

    studio.trigger("import-template")

    assert studio.prompts.told[0].what == "bad.template: line 1, column 2: the file ends in the middle."
    assert own_templates(studio) == {}


def test_a_shared_folder_is_followed_and_told_about_once(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    others = Workspace(tmp_path / "others")
    others.share_library(shared)
    studio.trigger("library-folder")
    choice = studio.find("libraryShared")
    assert isinstance(choice, QRadioButton)
    choice.click()
    studio.prompts.paths = [shared]
    click(qtbot, studio, "chooseLibraryFolder")
    click(qtbot, studio, "keepLibraryFolder")
    assert studio.workspace.preferences.library_folder == str(shared)

    with qtbot.waitSignal(studio.window.own.changed, timeout=PATIENCE):
        others.stock.own_sections.add(OwnSection(title="Parking", body="Behind the house."))

    qtbot.waitUntil(lambda: studio.workspace.library()[-1].title == "Parking", timeout=PATIENCE)
    assert studio.window.library.search_box.placeholderText() == f"Search {len(studio.workspace.library())} sections"
    with qtbot.waitSignal(studio.window.own.changed, timeout=PATIENCE):
        shared.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: len(studio.prompts.told) == 1, timeout=PATIENCE)
    assert studio.prompts.told[0].what == "shared: there is no such file."
    studio.window.own.folder.reread()
    with qtbot.waitSignal(studio.window.own.changed, timeout=PATIENCE):
        (tmp_path / "away").rename(shared)
        studio.window.own.folder.reread()
    assert len(studio.prompts.told) == 1


def test_everything_moves_out_and_in(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "all.handout-studio"
    other = Workspace(tmp_path / "other")
    other.stock.gallery.add(OwnTemplate(title="Theirs"))
    other.stock.own_sections.add(OwnSection(title="Parking"))
    there = tmp_path / "there.handout-studio"
    from handout_studio.application import move_out

    move_out(other, there)
    studio.prompts.paths = [path, there]
    studio.trigger("move-out")
    assert path.exists()

    studio.trigger("move-in")

    assert studio.prompts.asked[-1] == ("move in", "1 template, 1 section")
    assert own_templates(studio) == {"theirs": "Theirs"}
    assert studio.window.library.search_box.placeholderText() == f"Search {len(studio.workspace.library())} sections"
