"""Find and replace over all sections, as a person does it in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.domain.values import TITLE_LIMIT
from handout_studio.ui.editor.find_bar import FindBar
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.session import Focus
from tests.studio import Studio

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(qtbot: QtBot, studio: Studio) -> FindBar:
    """A handout with three sections in which a word stands five times, the bar open."""
    handout = studio.workspace.blank_handout()
    handout = edits.set_title(handout, "Rest")
    for number, (title, body) in enumerate(
        (("One", "Rest, a **rest**."), ("Your rest", "Nothing"), ("Three", "restful"))
    ):
        handout = edits.add_section(handout, studio.handout.sections[0].model_copy(update={"origin": None}))
        name = handout.sections[number].id
        handout = edits.write_body(edits.rename_section(handout, name, title), name, body)
    studio.session.load(handout)
    studio.window.editor.write(Focus(handout.sections[0].id, "body", 0, 0))
    qtbot.waitUntil(studio.window.editor.body.hasFocus)
    studio.trigger("replace")
    found = studio.find("findBar")
    assert isinstance(found, FindBar)
    qtbot.waitUntil(found.words.hasFocus)
    return found


def told(studio: Studio) -> str:
    label = studio.find("findCount")
    assert isinstance(label, QLabel)
    return label.text()


def texts(studio: Studio) -> list[str]:
    return [studio.handout.title] + [text for each in studio.handout.sections for text in (each.title, each.body)]


def test_from_hit_to_hit_through_all_sections(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    names = [section.id for section in studio.handout.sections]
    qtbot.keyClicks(bar.words, "rest")
    assert told(studio) == "2 of 5"  # the first from the caret on
    assert studio.session.focus == Focus(names[0], "body", 0, 4)

    visited = []
    for _ in range(5):
        qtbot.keyClick(bar.words, Qt.Key.Key_Return)
        visited.append((studio.session.focus.section, studio.session.focus.field))
    assert visited == [
        (names[0], "body"),
        (names[1], "title"),
        (names[2], "body"),
        (names[2], "handout-title"),
        (names[0], "body"),
    ]
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, SHIFT)
    assert (told(studio), studio.session.focus.field) == ("1 of 5", "handout-title")
    assert bar.words.hasFocus()


def test_the_keys_go_on_in_the_text_and_the_count_with_them(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    body = studio.window.editor.body
    qtbot.keyClicks(bar.words, "rest")
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(body.hasFocus)
    assert not bar.isVisible()
    studio.trigger("find-next")
    assert body.passage().selected == "rest"
    studio.trigger("find-previous")
    assert body.passage().selected == "Rest"
    studio.trigger("find")
    assert bar.words.text() == "Rest"
    qtbot.mouseClick(bar.match_case, Qt.MouseButton.LeftButton)
    assert told(studio) == "2 of 2"
    studio.session.edit(edits.write_body(studio.handout, studio.handout.sections[1].id, "Rest Rest"), "elsewhere")
    assert told(studio) == "4 found"


def test_whole_words_and_nothing_found(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    qtbot.keyClicks(bar.words, "rest")
    qtbot.mouseClick(bar.whole_word, Qt.MouseButton.LeftButton)
    assert told(studio) == "2 of 4"
    qtbot.keyClicks(bar.words, "less")
    assert told(studio) == "None"
    assert not bar.replace_all.isEnabled()


def test_one_is_replaced_and_the_next_shown(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    qtbot.keyClicks(bar.words, "rest")
    bar.by.setFocus()
    qtbot.keyClicks(bar.by, "pause")
    qtbot.keyClick(bar.by, Qt.Key.Key_Return)

    assert studio.handout.sections[0].body == "Pause, a **rest**."
    assert studio.window.editor.body.passage().selected == "rest"
    assert told(studio) == "2 of 4"
    assert studio.session.undo_stack.undoText() == "replace"
    studio.trigger("undo")
    assert studio.handout.sections[0].body == "Rest, a **rest**."


def test_all_are_replaced_as_one_step(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    before = texts(studio)
    qtbot.keyClicks(bar.words, "rest")
    bar.by.setText("pause")
    with qtbot.waitSignal(studio.window.editor.message) as said:
        qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert said.args == ["Replaced 5 places."]
    assert texts(studio) == ["Pause", "One", "Pause, a **pause**.", "Your pause", "Nothing", "Three", "pauseful"]
    assert studio.window.editor.body.body == studio.handout.section(str(studio.session.selected)).body
    studio.trigger("undo")
    assert texts(studio) == before


def test_what_has_no_room_is_refused_whole(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    before = texts(studio)
    qtbot.keyClicks(bar.words, "e")
    bar.by.setText("x" * (TITLE_LIMIT))
    with qtbot.waitSignal(studio.window.editor.message) as said:
        qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    assert f"{TITLE_LIMIT}" in said.args[0]
    assert texts(studio) == before


def test_what_is_selected_is_offered(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    bar.leave()
    studio.window.editor.write(Focus(studio.handout.sections[1].id, "body", 0, 4))
    qtbot.waitUntil(studio.window.editor.body.hasFocus)
    studio.trigger("find")
    words = studio.find("findWords")
    assert isinstance(words, QLineEdit)
    assert (words.text(), words.selectedText()) == ("Noth", "Noth")
    assert not bar.by.isVisible()


def test_in_a_low_window_the_text_keeps_its_room(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    card = studio.window.editor.handout_card
    studio.window.editor.setMaximumHeight(400)
    qtbot.waitUntil(lambda: studio.window.editor.height() < 420)
    qtbot.keyClicks(bar.words, "rest")
    assert not card.isVisible()
    studio.trigger("find-previous")  # the hit in the handout's title
    assert card.isVisible()
    bar.leave()
    assert card.isVisible()


def test_nothing_in_the_bar_is_cut_off_where_it_is_narrow(qtbot: QtBot, studio: Studio, bar: FindBar) -> None:
    bar.match_case.setText("Groß- und Kleinschreibung beachten")
    for width in (300, 420):
        bar.setFixedWidth(width)
        qtbot.waitUntil(lambda width=width: bar.width() == width)
        shown = [child for child in bar.findChildren(QWidget) if child.isVisible() and child.parentWidget() is bar]
        qtbot.waitUntil(lambda shown=shown: all(child.height() >= child.minimumSizeHint().height() for child in shown))
        assert all(child.geometry().right() < width for child in shown)


def test_the_limits_and_contacts_of_a_section_are_looked_through(qtbot: QtBot, studio: Studio) -> None:
    source = next(one for one in studio.workspace.library() if one.id == "crisis")
    studio.session.edit(edits.add_from_library(studio.handout, source), "add section")
    editor = studio.window.editor

    def mark(name: str) -> WordsField:
        field = studio.find(name)
        assert isinstance(field, WordsField)
        qtbot.waitUntil(lambda: editor.form.viewport().rect().contains(_middle(field, editor.form.viewport())))
        assert field.textCursor().selectedText().casefold() == bar.words.text().casefold()
        return field

    studio.trigger("replace")
    bar = studio.find("findBar")
    assert isinstance(bar, FindBar)
    qtbot.keyClicks(bar.words, "health plan or insurer")
    assert told(studio) == "1 of 1"
    assert studio.session.selected == "confidentiality"
    mark("limitWords-insurer")
    bar.by.setText("those who pay")
    qtbot.mouseClick(bar.replace, Qt.MouseButton.LeftButton)
    limits = studio.handout.section("confidentiality").limits
    assert limits is not None
    assert "those who pay" in next(limit.words for limit in limits.limits if limit.id == "insurer").casefold()
    studio.trigger("undo")
    assert "insurer" in mark_text(studio, "limitWords-insurer")

    contacts = studio.handout.section("crisis").contacts
    assert contacts is not None
    contact = contacts.contacts[-1]
    bar.words.setText(contact.number)
    mark(f"contact-{contact.id}-number")
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: studio.find(f"contact-{contact.id}-number").hasFocus())


def mark_text(studio: Studio, name: str) -> str:
    field = studio.find(name)
    assert isinstance(field, WordsField)
    return field.toPlainText()


def _middle(field: QWidget, viewport: QWidget) -> QPoint:
    return field.mapTo(viewport, field.rect().center())
