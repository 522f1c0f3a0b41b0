"""Marks are out of the way on lines that aren't edited, and where a person looks for them on those that are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.ui.editor.body_edit import BodyEdit
from handout_studio.ui.editor.lines_in_sight import place_in_line
from handout_studio.ui.session import Focus
from tests.studio import Studio

TEXT = """First line

Words **in bold** and [a link](https://example.org/long/way).

- One
- [x] Two

9. Nine
10. Ten

> Said

5\\. no list"""
BOLD, BULLET, BOX, NINE, TEN, QUOTE, ESCAPED = 2, 4, 5, 7, 8, 10, 12


@pytest.fixture
def text(qtbot: QtBot, studio: Studio) -> BodyEdit:
    """The field with that text, the caret at its beginning."""
    name = studio.handout.sections[1].id
    studio.session.edit(edits.write_body(studio.handout, name, TEXT), "stage")
    studio.window.editor.write(Focus(name, "body", 0, 0))
    body = studio.window.editor.body
    qtbot.waitUntil(body.hasFocus)
    return body


def line(text: BodyEdit, number: int) -> QTextBlock:
    return text.document().findBlockByNumber(number)


def place(text: BodyEdit, number: int, words: str) -> float:
    """How far from the line's left these words begin."""
    block = line(text, number)
    return place_in_line(block.layout().lineAt(0), block.text().index(words))


def go_to(text: BodyEdit, number: int) -> None:
    end = line(text, number).position() + line(text, number).length() - 1
    text.select(end, end)


def test_marks_inside_a_line_take_no_room_until_it_is_edited(qtbot: QtBot, studio: Studio, text: BodyEdit) -> None:
    before, steps = studio.handout, studio.session.undo_stack.count()
    assert place(text, BOLD, "**in") == place(text, BOLD, "in bold")
    assert place(text, BOLD, "](https") == place(text, BOLD, ".org/")
    assert place(text, ESCAPED, "\\.") == place(text, ESCAPED, ". no")

    qtbot.keyClick(text, Qt.Key.Key_Down)
    qtbot.keyClick(text, Qt.Key.Key_Down)

    assert place(text, BOLD, "**in") + 4 < place(text, BOLD, "in bold")
    qtbot.keyClick(text, Qt.Key.Key_Up)
    assert place(text, BOLD, "**in") == place(text, BOLD, "in bold")
    assert (studio.handout, studio.session.undo_stack.count()) == (before, steps)


def test_words_behind_a_mark_of_the_line_never_move(text: BodyEdit) -> None:
    words = {BULLET: "One", BOX: "Two", NINE: "Nine", TEN: "Ten", QUOTE: "Said"}
    seen = {number: place(text, number, word) for number, word in words.items()}
    for number, word in words.items():
        go_to(text, number)
        assert place(text, number, word) == seen[number], word
    assert seen[NINE] == pytest.approx(seen[TEN], abs=0.5)


def test_no_marks_show_while_the_keys_are_elsewhere(qtbot: QtBot, studio: Studio, text: BodyEdit) -> None:
    go_to(text, BOLD)
    assert place(text, BOLD, "**in") < place(text, BOLD, "in bold")
    studio.window.editor.title.setFocus()
    qtbot.waitUntil(lambda: place(text, BOLD, "**in") == place(text, BOLD, "in bold"))


def test_a_line_that_begins_to_be_edited_is_no_change_to_its_text(text: BodyEdit) -> None:
    heard: list[int] = []
    text.document().contentsChange.connect(lambda place, removed, added: heard.append(place))
    go_to(text, BOLD)
    go_to(text, BULLET)
    assert heard == []


def test_a_double_click_takes_the_word_that_it_was_made_on(qtbot: QtBot, text: BodyEdit) -> None:
    text.select(0, 0)
    layout = text.document().documentLayout()
    corner = layout.blockBoundingRect(line(text, BOLD)).topLeft()
    spot = QPoint(int(corner.x() + place(text, BOLD, "and") + 8), int(corner.y() + 16))
    viewport = text.viewport()

    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    assert text.passage().selected == "and"
    qtbot.waitUntil(lambda: place(text, BOLD, "**in") < place(text, BOLD, "in bold"))


def test_a_bullet_is_a_dot_and_a_ticked_box_is_ticked(qtbot: QtBot, text: BodyEdit) -> None:
    def ink(number: int) -> tuple[int, int]:
        """How many columns and rows of pixels the line's mark has."""
        block = line(text, number)
        rect = text.document().documentLayout().blockBoundingRect(block).toRect()
        words = int(place(text, number, block.text().split()[-1])) - 2
        field, window = text.viewport(), text.window()
        picture = window.grab(QRect(field.mapTo(window, QPoint()), field.size())).toImage()
        ground = picture.pixelColor(2, rect.top() + 2).lightness()
        dark = [
            (x, y)
            for x in range(rect.left(), rect.left() + words)
            for y in range(rect.top(), rect.bottom())
            if abs(picture.pixelColor(x, y).lightness() - ground) > 60
        ]
        return len({x for x, _ in dark}), len({y for _, y in dark})

    across, down = ink(BULLET)
    assert across == pytest.approx(down, abs=1)
    assert down >= 3
    assert min(ink(BOX)) >= 8
    go_to(text, BULLET)
    assert ink(BULLET)[1] < down  # the dash that is typed


def test_joined_and_split_lines_show_the_marks_of_the_caret_alone(qtbot: QtBot, text: BodyEdit) -> None:
    go_to(text, BOLD)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert place(text, BOLD, "**in") == place(text, BOLD, "in bold")
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    assert place(text, BOLD, "**in") < place(text, BOLD, "in bold")
    for _ in range(3):
        text.selectAll()
        qtbot.keyClick(text, Qt.Key.Key_Delete)
        assert text.document().blockCount() == 1
        qtbot.keyClicks(text, "**a** b")
        qtbot.keyClick(text, Qt.Key.Key_Return)
        assert place(text, 0, "**a") == place(text, 0, "a**")
