"""A library of one's own in the real window: saved from a handout, found, edited, brought up to date, thrown away."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from tests.studio import Studio

LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, studio: Studio, name: str) -> None:
    qtbot.mouseClick(studio.find(name), LEFT)


def type_in(qtbot: QtBot, studio: Studio, name: str, text: str) -> None:
    field = studio.find(name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def save_parking(studio: Studio, qtbot: QtBot) -> None:
    """Put a section about parking into the library."""
    handout = edits.set_brand(studio.handout, Brand(phone="555 0100"))
    first = handout.sections[0].id
    studio.session.edit(edits.write_body(handout, first, "Park behind the house. Ring 555 0100."), "write")
    click(qtbot, studio, "saveToLibrary")
    type_in(qtbot, studio, "ownSectionTitle", "Parking")
    type_in(qtbot, studio, "ownSectionCategories", "Visits, Practice")
    type_in(qtbot, studio, "ownSectionKeywords", "car")
    changed = studio.find("changedInSection")
    assert isinstance(changed, QLabel)
    assert "555 0100" in changed.text()
    click(qtbot, studio, "keepSection")


def rows(studio: Studio) -> list[str]:
    model = studio.window.library.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def open_menu(studio: Studio, name: str) -> None:
    """Open the menu of the only section found, and choose from it."""
    view = studio.window.library.view
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(0, 0)).center() + QPoint(20, 0))
    menu = studio.window.library.findChild(QMenu, "libraryMenu")
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    menu.close()


def test_a_section_goes_into_the_library_and_is_found(studio: Studio, qtbot: QtBot) -> None:
    save_parking(studio, qtbot)

    assert studio.handout.sections[0].origin is not None
    assert studio.handout.sections[0].origin.section == "parking"
    qtbot.keyClicks(studio.window.library.search_box, "car")
    assert "Parking" in rows(studio)
    (own,) = (one for one in studio.workspace.library() if not one.built_in)
    assert own.short == "Park behind the house. Ring {{practice.phone}}."
    assert own.categories == ("Visits", "Practice")
    studio.prompts.leaving = "discard"
    studio.window.files.new_blank()
    model = studio.window.library.view.model()
    lines = {model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())}
    assert "Parking, mine · Visits, Practice" in lines


def test_a_handouts_section_brings_the_librarys_up_to_date_and_back(studio: Studio, qtbot: QtBot) -> None:
    save_parking(studio, qtbot)
    first = studio.handout.sections[0].id
    studio.session.edit(edits.write_body(studio.handout, first, "Park in the yard."), "write")
    studio.trigger("save-section")
    update = studio.find("updateOwnSection")
    assert isinstance(update, QAbstractButton)
    assert update.isChecked()
    assert update.text() == "Bring “Parking” in my library up to date"
    type_in(qtbot, studio, "ownSectionTitle", "Parking")
    click(qtbot, studio, "keepSection")
    (own,) = (one for one in studio.workspace.library() if not one.built_in)
    assert own.short == "Park in the yard."
    assert own.keywords == ("car",)

    studio.session.edit(edits.write_body(studio.handout, first, "Other words."), "write")
    studio.trigger("restore-section")

    assert studio.handout.section(first).body == "Park in the yard."


def test_it_is_edited_thrown_away_and_brought_back(studio: Studio, qtbot: QtBot) -> None:
    save_parking(studio, qtbot)
    qtbot.keyClicks(studio.window.library.search_box, "parking")
    assert rows(studio) == ["Parking"]
    open_menu(studio, "editOwnSection")
    text = studio.find("ownSectionText")
    assert isinstance(text, QPlainTextEdit)
    text.setPlainText("On the parking deck.")
    click(qtbot, studio, "keepSection")
    assert studio.workspace.library()[-1].short == "On the parking deck."

    open_menu(studio, "removeOwn")
    assert rows(studio) == []
    undo = studio.find("undoRemoveSection")
    assert isinstance(undo, QAbstractButton)
    assert undo.text() == "Undo: bring back “Parking”"
    qtbot.mouseClick(undo, LEFT)

    assert rows(studio) == ["Parking"]
    assert not undo.isVisible()
    assert studio.handout.sections[0].body.startswith("Park behind the house.")
