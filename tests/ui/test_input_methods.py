"""Input methods and dead keys in the real window: nothing lost, nothing rendered too early, one undo for each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.ui.editor.body_edit import BodyEdit
from handout_studio.ui.session import Focus
from tests.studio import Studio

TEXT = "Say **hello** now"


@pytest.fixture
def text(qtbot: QtBot, studio: Studio) -> BodyEdit:
    """The field with that text, the caret behind it, the history empty but for that."""
    name = studio.handout.sections[0].id
    studio.session.load(edits.write_body(studio.handout, name, TEXT))
    studio.window.editor.write(Focus(name, "body", len(TEXT), len(TEXT)))
    qtbot.waitUntil(studio.window.editor.body.hasFocus)
    return studio.window.editor.body


def compose(field: QWidget, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def test_what_is_composed_is_rendered_when_it_is_committed(studio: Studio, text: BodyEdit) -> None:
    before, revision = studio.handout, studio.window.preview.revision
    for preedit in ("n", "に", "にh", "にほ", "日本"):
        compose(text, preedit)
        assert text.body == TEXT
    assert (studio.handout, studio.window.preview.revision) == (before, revision)
    assert studio.session.undo_stack.count() == 0

    compose(text, commit="日本")
    assert studio.handout.sections[0].body == TEXT + "日本"
    assert text.passage().start == len(TEXT) + 2
    studio.trigger("undo")
    assert studio.handout == before


def test_composing_over_a_selection_is_one_step(studio: Studio, text: BodyEdit) -> None:
    before = studio.handout
    text.select(4, 13)
    compose(text, "안")
    assert studio.handout == before
    compose(text, "안녕")
    compose(text, commit="안녕")
    assert studio.handout.sections[0].body == "Say 안녕 now"
    studio.trigger("undo")
    assert (studio.handout, text.body) == (before, TEXT)
    studio.trigger("redo")
    assert text.body == "Say 안녕 now"


def test_giving_up_brings_back_what_was_selected(studio: Studio, text: BodyEdit) -> None:
    text.select(4, 13)
    compose(text, "x")
    compose(text)
    assert (text.body, text.toPlainText(), text.passage().selected) == (TEXT, TEXT, "**hello**")
    assert studio.session.undo_stack.count() == 0


def test_a_committed_part_stays_while_the_next_is_composed(studio: Studio, text: BodyEdit) -> None:
    compose(text, "ni")
    compose(text, "hao", commit="你")
    assert studio.handout.sections[0].body == TEXT + "你"
    compose(text, commit="好")
    assert studio.handout.sections[0].body == TEXT + "你好"


def test_what_an_input_method_takes_away_is_gone(studio: Studio, text: BodyEdit) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString("", -4, 4)
    QApplication.sendEvent(text, event)
    assert studio.handout.sections[0].body == TEXT[:-4]


def test_a_change_from_elsewhere_while_composing_loses_nothing(studio: Studio, text: BodyEdit) -> None:
    text.select(4, 13)
    compose(text, "x")
    studio.session.edit(edits.write_body(studio.handout, studio.handout.sections[0].id, TEXT + "!"), "elsewhere")
    compose(text)
    assert (text.body, text.toPlainText()) == (TEXT + "!", TEXT + "!")


@pytest.mark.parametrize("name", ["sectionTitle", "handoutTitle", "handoutSubtitle", "sectionBody"])
def test_a_dead_key_writes_its_letter(qtbot: QtBot, studio: Studio, text: BodyEdit, name: str) -> None:
    field = studio.find(name)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End)
    before = studio.handout
    QTest.keyClick(field, Qt.Key.Key_Dead_Acute)
    assert studio.handout == before
    compose(field, "´")
    compose(field, commit="é")
    QTest.keyClicks(field, "t")
    held = studio.handout
    now = {
        "sectionTitle": held.sections[0].title,
        "handoutTitle": held.title,
        "handoutSubtitle": held.subtitle,
        "sectionBody": held.sections[0].body,
    }
    assert now[name].endswith("ét")
    studio.trigger("undo")
    assert studio.handout == before


def test_a_quotation_mark_from_a_dead_key_is_the_languages(studio: Studio, text: BodyEdit) -> None:
    compose(text, commit=" ")
    compose(text, commit='"')
    compose(text, commit="a")
    compose(text, commit='"')
    assert studio.handout.sections[0].body == TEXT + " “a”"


def test_undo_takes_the_keyboard_to_what_it_undoes(qtbot: QtBot, studio: Studio, text: BodyEdit) -> None:
    title = studio.window.editor.title
    qtbot.keyClicks(text, "!")
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_End)
    qtbot.keyClicks(title, "?")
    subtitle = studio.window.editor.handout_card.subtitle
    subtitle.setFocus()
    qtbot.keyClicks(subtitle, "x")
    for field in (subtitle, title, text):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.hasFocus()
    assert studio.session.undo_stack.index() == 0
    for field in (text, title, subtitle):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert field.hasFocus()
