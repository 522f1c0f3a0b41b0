"""Misspelt words are marked where they stand, and their menu has other words for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.ui.session import Focus
from tests.studio import Studio

TEXT = "Café 😀: we look at the struture. Call {{practice.phon}}."


def marked(studio: Studio) -> list[str]:
    """The words marked in the text."""
    body = studio.window.editor.body.body
    return [body[mark.start : mark.end] for mark in studio.window.checking.spelling.marks.marks]


def drawn(studio: Studio) -> list[str]:
    """The words that a wave is drawn under."""
    return [selection.cursor.selectedText() for selection in studio.window.editor.body.extraSelections()]


def wait_for_marks(studio: Studio, qtbot: QtBot, words: list[str]) -> None:
    qtbot.waitUntil(lambda: marked(studio) == words, timeout=10_000)


def rows_of(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.isVisible()}


@pytest.fixture
def written(studio: Studio, qtbot: QtBot) -> Studio:
    """The second section with a misspelt word and a misspelt field, looked at."""
    name = studio.handout.sections[1].id
    studio.session.edit(edits.write_body(studio.handout, name, TEXT), "write", focus=Focus(name, "body", 0, 0))
    wait_for_marks(studio, qtbot, ["struture", "{{practice.phon}}"])
    return studio


@pytest.fixture
def menu(written: Studio) -> QMenu:
    """The menu that the field of the text would show, with what it holds anyway."""
    made = QMenu(written.window)
    made.addAction("Undo")
    return made


def body_of(studio: Studio) -> str:
    return studio.handout.sections[1].body


def test_a_mark_goes_with_its_word_and_is_gone_once_that_changes(written: Studio, qtbot: QtBot) -> None:
    body = written.window.editor.body
    body.setFocus()
    body.select(0, 0)
    qtbot.keyClicks(body, "So: ")
    assert drawn(written) == ["struture", "{{practice.phon}}"]

    inside = body.body.index("uture") - 1
    body.select(inside, inside)
    qtbot.keyClicks(body, "c")
    assert drawn(written) == ["{{practice.phon}}"]


def test_a_word_is_not_marked_while_it_is_typed(studio: Studio, qtbot: QtBot) -> None:
    body = studio.window.editor.body
    studio.window.editor.write()
    body.select(0, 0)
    qtbot.keyClicks(body, "wrod")
    qtbot.keyClick(body, " ")
    body.select(4, 4)  # as if the space had not come yet
    wait_for_marks(studio, qtbot, ["wrod"])
    assert drawn(studio) == []

    body.moveCursor(body.textCursor().MoveOperation.EndOfLine)
    assert drawn(studio) == ["wrod"]


def test_the_menu_has_other_words_and_one_takes_the_place(written: Studio, menu: QMenu, qtbot: QtBot) -> None:
    written.window.editor.body.menu_opening.emit(menu, TEXT.index("uture"))
    assert "Looking for other words…" in rows_of(menu)
    assert list(rows_of(menu))[-1] == "Undo"
    qtbot.waitUntil(lambda: "structure" in rows_of(menu), timeout=10_000)

    rows_of(menu)["structure"].trigger()

    assert body_of(written) == TEXT.replace("struture", "structure")
    written.trigger("undo")
    assert body_of(written) == TEXT
    menu.close()


def test_a_word_of_ones_own_is_right_in_every_handout(written: Studio, menu: QMenu, qtbot: QtBot) -> None:
    written.window.editor.body.menu_opening.emit(menu, TEXT.index("uture"))

    rows_of(menu)["Add “struture” to my words"].trigger()

    wait_for_marks(written, qtbot, ["{{practice.phon}}"])
    assert "struture" in written.workspace.check_settings().words
    assert written.handout.dismissed == ()


def test_a_word_is_ignored_everywhere_in_one_handout(written: Studio, menu: QMenu, qtbot: QtBot) -> None:
    other = written.handout.sections[2].id
    written.session.edit(edits.write_body(written.handout, other, "A struture here too."), "write")
    qtbot.waitUntil(lambda: len(written.window.check.findings) > 0 and spelling(written) == 2, timeout=10_000)
    written.session.select(Focus(written.handout.sections[1].id))
    written.window.editor.body.menu_opening.emit(menu, TEXT.index("uture"))

    rows_of(menu)["Ignore “struture” in this handout"].trigger()

    assert spelling(written) == 0
    assert marked(written) == ["{{practice.phon}}"]
    written.trigger("undo")
    assert spelling(written) == 2


def spelling(studio: Studio) -> int:
    return sum(finding.rule == "spelling" for finding in studio.window.check.findings)


def test_a_misspelt_field_is_mended_from_its_menu(written: Studio, menu: QMenu) -> None:
    written.window.editor.body.menu_opening.emit(menu, TEXT.index("practice"))

    rows_of(menu)["Change it to “{{practice.phone}}”"].trigger()

    assert body_of(written) == TEXT.replace("phon}}", "phone}}")


def test_spelling_can_be_turned_off_and_stays_off(written: Studio, qtbot: QtBot) -> None:
    assert written.window.commands["spelling"].isChecked()
    written.trigger("spelling")

    wait_for_marks(written, qtbot, ["{{practice.phon}}"])
    assert not written.workspace.preferences.spelling
    written.trigger("spelling")
    wait_for_marks(written, qtbot, ["struture", "{{practice.phon}}"])


def test_titles_are_marked_and_mended_too(written: Studio, menu: QMenu, qtbot: QtBot) -> None:
    name = written.handout.sections[1].id
    after = edits.rename_section(edits.set_title(written.handout, "Feeling safee"), name, "Talking opnly")
    written.session.edit(after, "titles")
    title, top = written.window.editor.title, written.window.editor.handout_card.title
    qtbot.waitUntil(lambda: (title.marked, top.marked) == (((8, 13),), ((8, 13),)), timeout=10_000)
    finding = next(each for each in written.window.check.findings if "opnly" in str(each.message))
    assert written.window.check.place_of(finding) == Focus(name, "title", 8, 13)

    title.menu_opening.emit(menu, 9)
    qtbot.waitUntil(lambda: "openly" in rows_of(menu), timeout=10_000)
    rows_of(menu)["openly"].trigger()

    assert written.handout.sections[1].title == "Talking openly"
    assert title.marked == ()


def test_british_words_are_right_in_a_british_handout_and_none_is_wrong_in_german(
    written: Studio, qtbot: QtBot
) -> None:
    name = written.handout.sections[1].id
    english = edits.write_body(written.handout, name, "The colour and the color.")
    written.session.edit(edits.set_language(english, "en-GB"), "language")
    wait_for_marks(written, qtbot, ["color"])
    written.session.edit(edits.set_language(written.handout, "en-US"), "language")
    wait_for_marks(written, qtbot, ["colour"])
    written.session.edit(edits.set_language(written.handout, "de-DE"), "language")
    wait_for_marks(written, qtbot, [])


def test_a_word_added_by_mistake_is_forgotten_in_the_preferences(written: Studio, qtbot: QtBot) -> None:
    written.window.checking.spelling.add_word("struture")
    wait_for_marks(written, qtbot, ["{{practice.phon}}"])
    written.trigger("preferences")
    qtbot.mouseClick(written.find("prefer-own-words"), Qt.MouseButton.LeftButton)

    qtbot.keyClick(written.find("ownWordList"), Qt.Key.Key_Delete)

    assert written.workspace.own_words() == ()
    assert not written.find("forgetWord").isEnabled()
    wait_for_marks(written, qtbot, ["struture", "{{practice.phon}}"])
    for name in ("closeOwnWords", "closePreferences"):
        qtbot.mouseClick(written.find(name), Qt.MouseButton.LeftButton)
