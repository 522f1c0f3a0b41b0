"""What a field will say can be seen before the pages are made, and every field is in one menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.ui.session import Focus
from tests.studio import Studio

TEXT = "Call {{practice.phone}} or {{practice.phon}}, {{client.first_name}}, in {{own.room}} or {{practice.email}}."


@pytest.fixture
def written(studio: Studio, qtbot: QtBot) -> Studio:
    """A section with fields, looked at, for a practice that has a telephone and no mail."""
    name = studio.handout.sections[1].id
    brand = (studio.handout.brand or Brand()).model_copy(update={"phone": "555 <0142>", "email": ""})
    after = edits.set_brand(edits.write_body(studio.handout, name, TEXT), brand)
    studio.session.edit(after, "write", focus=Focus(name, "body", 0, 0))
    qtbot.waitUntil(lambda: len(studio.window.checking.spelling.marks.marks) == 1, timeout=10_000)
    return studio


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Call", ""),
        ("practice.phone", "Practice phone: 555 <0142>"),
        ("practice.phon}", "There is no field “practice.phon”. Did you mean “practice.phone”?"),
        ("client.", "First name: not filled in yet, asked for when you hand it out."),
        ("practice.email", "Practice email: not filled in yet. Its place is under Brand > Edit brand."),
    ],
)
def test_a_field_says_what_will_stand_there(written: Studio, words: str, told: str) -> None:
    assert written.window.checking.fields.tip_at(TEXT.index(words) + 2) == told


def test_the_menu_has_the_fields_of_each_person_and_ones_own(written: Studio) -> None:
    menu = written.window.editor.formatting["fields"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    keys = [action.data() for action in menu.actions() if action.data()]
    assert keys == ["client.first_name", "client.last_name", "client.name", "client.appointment", "own.room"]

    next(action for action in menu.actions() if action.data() == "client.appointment").trigger()

    assert written.handout.sections[1].body == "{{client.appointment}}" + TEXT
    written.trigger("undo")
    assert written.handout.sections[1].body == TEXT


def test_the_field_that_the_caret_rests_in_is_told_below_and_aloud(written: Studio, qtbot: QtBot) -> None:
    body, status = written.window.editor.body, written.window.status_line
    label = written.find("statusMessage")
    assert isinstance(label, QLabel)
    body.setFocus()
    qtbot.waitUntil(body.hasFocus)
    with qtbot.waitSignal(written.window.checking.fields.came_upon) as told:
        body.select(TEXT.index("practice.phone") + 3, TEXT.index("practice.phone") + 3)
    assert told.args == ["Practice phone: 555 <0142>"]
    assert label.text() == "Practice phone: 555 <0142>"

    with qtbot.waitSignal(written.window.checking.fields.left):
        qtbot.keyClick(body, Qt.Key.Key_Home)
    assert label.text() == ""
    status.show_message("Saved")
    status.take_back("another")
    assert label.text() == "Saved"
