"""Earlier versions in the window: looked at, compared, brought back whole or by section, and cleared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.template import OwnTemplate
from handout_studio.ui.gallery.gallery import Gallery
from handout_studio.ui.recovery.text_comparison import parts
from handout_studio.ui.recovery.versions_dialog import VersionsDialog
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def first(studio: Studio, tmp_path: Path) -> Handout:
    """The first of two versions of the file in the window; in the second a section is gone and one is other."""
    studio.prompts.paths = [tmp_path / "mine.handout"]
    assert studio.window.files.save()
    first = studio.handout
    one, two = first.sections[:2]
    changed = edits.write_body(edits.remove_section(first, two.id), one.id, "Quite other words.")
    studio.session.edit(changed, "change")
    assert studio.window.files.save()
    return first


def rows(studio: Studio, name: str) -> QListWidget:
    found = studio.find(name)
    assert isinstance(found, QListWidget)
    return found


def opened(studio: Studio, qtbot: QtBot) -> VersionsDialog:
    studio.trigger("versions")
    dialog = studio.window.versions.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=PATIENCE)
    return dialog


def press(studio: Studio, name: str) -> None:
    studio.find(name).click()  # type: ignore[attr-defined]


def test_a_version_is_shown_with_its_page_and_what_differs(studio: Studio, qtbot: QtBot, first: Handout) -> None:
    dialog = opened(studio, qtbot)
    assert rows(studio, "versionList").count() == 2
    rows(studio, "versionList").setCurrentRow(1)
    qtbot.waitUntil(lambda: dialog.card.has_page, timeout=PATIENCE)
    sections = rows(studio, "versionSections")
    told = [sections.item(row).text() for row in range(3)]
    assert told[0].endswith("differs")
    assert told[1].endswith("not there now")
    assert told[2] == first.sections[2].title
    text = studio.find("versionText")
    assert isinstance(text, QTextEdit)
    assert "Quite other words." in text.toPlainText()


def test_all_of_it_comes_back_as_one_undo_step(studio: Studio, qtbot: QtBot, first: Handout) -> None:
    now = studio.handout
    opened(studio, qtbot)
    rows(studio, "versionList").setCurrentRow(1)
    press(studio, "bringBackAll")
    assert studio.handout == first
    studio.session.undo_stack.undo()
    assert studio.handout == now


def test_one_section_comes_back_and_the_rest_stays(studio: Studio, qtbot: QtBot, first: Handout) -> None:
    now = studio.handout
    opened(studio, qtbot)
    rows(studio, "versionList").setCurrentRow(1)
    rows(studio, "versionSections").setCurrentRow(0)
    press(studio, "bringBackSection")
    assert studio.handout.sections[0] == first.sections[0]
    assert studio.handout.sections[1:] == now.sections[1:]
    rows(studio, "versionSections").setCurrentRow(1)
    press(studio, "bringBackSection")
    assert studio.handout.sections[-1] == first.sections[1]
    studio.session.undo_stack.undo()
    studio.session.undo_stack.undo()
    assert studio.handout == now


def test_the_newest_version_has_nothing_to_bring_back(studio: Studio, qtbot: QtBot, first: Handout) -> None:
    opened(studio, qtbot)
    assert not studio.find("bringBackAll").isEnabled()
    assert not studio.find("bringBackSection").isEnabled()


@pytest.mark.parametrize(("button", "asked"), [("clearVersions", None), ("clearAllVersions", 1)])
def test_clearing_asks_and_leaves_the_handout(
    studio: Studio, qtbot: QtBot, first: Handout, button: str, asked: int | None
) -> None:
    path = studio.session.path
    assert path is not None
    before = path.read_bytes()
    studio.prompts.clearing = False
    opened(studio, qtbot)
    press(studio, button)
    assert len(studio.workspace.safekeeping.history.versions(path)) == 2
    studio.prompts.clearing = True
    press(studio, button)
    assert studio.prompts.asked[-1] == ("clear versions", asked)
    assert studio.workspace.safekeeping.history.versions(path) == ()
    assert path.read_bytes() == before
    assert studio.window.versions.dialog is None


def test_a_handout_never_saved_says_so(studio: Studio) -> None:
    studio.trigger("versions")
    assert "no earlier versions yet" in studio.prompts.informed[0]
    assert studio.window.versions.dialog is None


def test_a_template_of_ones_own_gives_back_a_section_or_all(studio: Studio, qtbot: QtBot) -> None:
    library = studio.workspace.stock.gallery
    sections = (Section(id="a", title="First", body="Old words."), Section(id="b", title="Second", body="More."))
    first = OwnTemplate(title="Plan", tags=("calm",), sections=sections)
    name = library.add(first)
    library.change(name, title="Our plan", sections=(sections[0].model_copy(update={"body": "New words."}),))
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=PATIENCE)
    qtbot.keyClick(studio.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    gallery = studio.find("gallery")
    assert isinstance(gallery, Gallery)
    qtbot.waitUntil(lambda: gallery.isActiveWindow() and gallery.built_in.hasFocus(), timeout=PATIENCE)
    gallery.choose(name)
    qtbot.keyClick(gallery.mine, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)

    dialog = studio.find("versionsDialog")
    assert isinstance(dialog, VersionsDialog)
    assert dialog.windowTitle() == "Earlier versions of “Our plan”"
    rows(studio, "versionList").setCurrentRow(1)
    qtbot.waitUntil(lambda: dialog.card.has_page, timeout=PATIENCE)
    told = studio.find("versionCardTimes")
    assert isinstance(told, QLabel)
    assert told.text() == "Then called “Plan”"
    press(studio, "bringBackSection")
    assert [one.body for one in library.template(name).sections] == ["Old words."]
    assert rows(studio, "versionList").count() == 3

    rows(studio, "versionList").setCurrentRow(2)
    press(studio, "bringBackAll")
    assert library.template(name) == first
    assert gallery.current is not None
    assert gallery.current.title == "Plan"
    press(studio, "clearVersions")
    assert not dialog.isVisible()
    assert library.template(name) == first
    assert studio.workspace.safekeeping.files_with_history() == ()
    gallery.choose("one-page-welcome")
    assert not gallery.bar.menu.actions()[3].isEnabled()


def test_the_log_can_be_shown_and_holds_no_words(studio: Studio, qtbot: QtBot, first: Handout) -> None:
    studio.trigger("log")
    qtbot.waitUntil(lambda: studio.find("logSheet").isVisible(), timeout=PATIENCE)
    text = studio.find("logText")
    assert isinstance(text, QPlainTextEdit)
    assert " saved\n" in text.toPlainText() + "\n"
    assert "mine" not in text.toPlainText()
    press(studio, "closeLog")


def test_a_comparison_holds_both_texts() -> None:
    before, after = "One word, then two.", "One other word, then three."
    found = parts(before, after)
    assert "".join(text for kind, text in found if kind != "came") == before
    assert "".join(text for kind, text in found if kind != "gone") == after
    assert found[:2] == [("same", "One"), ("came", " other")]
    whole = parts("you may stay here, or go", "you can leave now, or go")
    assert whole == [("same", "you "), ("gone", "may stay here,"), ("came", "can leave now,"), ("same", " or go")]
    long = "word " * 9_000
    assert parts(long, long + "x") == [("gone", long), ("came", long + "x")]
