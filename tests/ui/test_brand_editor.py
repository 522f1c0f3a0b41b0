"""The brand editor: what is typed there comes onto the page as one step, and stays for the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.domain.brand import Brand
from tests.studio import Studio


@pytest.fixture
def editor(studio: Studio, qtbot: QtBot) -> QWidget:
    studio.trigger("edit-brand")
    dialog = studio.find("brandEditor")
    qtbot.waitUntil(dialog.isActiveWindow, timeout=10_000)
    return dialog


def write(studio: Studio, qtbot: QtBot, name: str, text: str) -> None:
    """Type over what is in a field."""
    field = studio.find(name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def press(studio: Studio, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(studio.find(name), Qt.MouseButton.LeftButton)


def brand_of(studio: Studio) -> Brand:
    assert studio.handout.brand is not None
    return studio.handout.brand


def picture(path: Path, width: int = 40, height: int = 20) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#336699"))
    assert image.save(str(path))
    return path


def test_what_is_typed_is_one_step_and_is_kept(studio: Studio, qtbot: QtBot, editor: QWidget, tmp_path: Path) -> None:
    write(studio, qtbot, "brand-practice", "Harbour & Co")
    write(studio, qtbot, "brand-person", "Maya")
    write(studio, qtbot, "brand-address", "1 Quay St")
    write(studio, qtbot, "brand-primaryHex", "#336699")
    press(studio, qtbot, "useBrand")

    brand = brand_of(studio)
    assert (brand.practice, brand.name, brand.person) == ("Harbour & Co", "Harbour & Co", "Maya")
    assert (brand.address, brand.primary) == ("1 Quay St", "#336699")
    assert studio.window.toolbar.brand_button.choice == "Harbour & Co"
    assert studio.session.undo_stack.undoText() == "change brand"
    assert studio.session.undo_stack.count() == 1
    later = Workspace(tmp_path / "data", locale_country="GB")
    assert later.default_brand() == brand
    assert later.blank_handout().brand == brand

    studio.trigger("undo")
    assert brand_of(studio).practice == ""


def test_enter_uses_the_brand_wherever_the_keyboard_is(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    write(studio, qtbot, "brand-practice", "Harbour")
    swatch = studio.find("brand-primarySwatch")
    swatch.setFocus()

    qtbot.keyClick(swatch, Qt.Key.Key_Return)

    assert brand_of(studio).practice == "Harbour"


def test_the_form_fits_its_width(studio: Studio, editor: QWidget) -> None:
    form = editor.findChild(QScrollArea)
    assert form is not None
    assert form.horizontalScrollBar().maximum() == 0


def test_escape_changes_nothing(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    before = studio.handout
    write(studio, qtbot, "brand-practice", "Harbour")

    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert studio.handout is before
    assert studio.workspace.brand_entries() == ()


def test_a_logo_is_taken_in_shown_and_taken_out(studio: Studio, qtbot: QtBot, editor: QWidget, tmp_path: Path) -> None:
    studio.prompts.paths = [picture(tmp_path / "logo.png")]
    press(studio, qtbot, "chooseLogo")
    thumbnail = studio.find("logoThumbnail")
    assert isinstance(thumbnail, QLabel)
    assert not thumbnail.pixmap().isNull()

    press(studio, qtbot, "removeLogo")
    assert thumbnail.text() == "No logo"

    studio.prompts.paths = [picture(tmp_path / "logo.jpg")]
    press(studio, qtbot, "chooseLogo")
    press(studio, qtbot, "useBrand")
    logo = brand_of(studio).logo
    assert logo is not None
    assert logo.media_type == "image/jpeg"


def test_a_file_that_is_no_picture_is_refused_with_its_name(
    studio: Studio, qtbot: QtBot, editor: QWidget, tmp_path: Path
) -> None:
    bad = tmp_path / "logo.png"
    bad.write_bytes(b"not a picture")
    studio.prompts.paths = [bad]

    press(studio, qtbot, "chooseLogo")

    (told,) = studio.prompts.told
    assert told.what.startswith("logo.png: ")
    assert "PNG or JPEG" in told.remedy
    assert editor.isVisible()


@pytest.mark.parametrize(
    ("typed", "taken"), [("336699", "#336699"), ("#abcdef", "#ABCDEF"), ("#12", None), ("red", None)]
)
def test_only_a_whole_colour_is_taken(
    studio: Studio, qtbot: QtBot, editor: QWidget, typed: str, taken: str | None
) -> None:
    before = brand_of(studio).primary
    write(studio, qtbot, "brand-primaryHex", typed)
    press(studio, qtbot, "useBrand")

    assert brand_of(studio).primary == (taken or before)


def test_a_colour_can_be_picked(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    press(studio, qtbot, "brand-accentSwatch")
    dialog = editor.findChild(QColorDialog)
    assert dialog is not None
    dialog.setCurrentColor(QColor("#102030"))
    dialog.accept()
    press(studio, qtbot, "useBrand")

    assert brand_of(studio).accent == "#102030"


def test_several_brands(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    names = studio.find("brandList")
    assert isinstance(names, QListWidget)
    write(studio, qtbot, "brand-practice", "Harbour")
    press(studio, qtbot, "newBrand")
    write(studio, qtbot, "brand-practice", "Abbey")
    press(studio, qtbot, "duplicateBrand")
    assert [names.item(row).text() for row in range(names.count())] == ["Harbour", "Abbey", "Abbey 2"]

    press(studio, qtbot, "removeBrand")
    names.setCurrentRow(1)
    press(studio, qtbot, "useBrand")

    assert brand_of(studio).practice == "Abbey"
    assert [brand.name for brand in studio.workspace.brands()] == ["Abbey", "Harbour"]
    assert studio.workspace.default_brand().name == "Harbour"
    menu = studio.window.toolbar.brand_button.menu()
    menu.aboutToShow.emit()
    assert [(action.text(), action.isChecked()) for action in menu.actions()[:2]] == [
        ("Abbey", True),
        ("Harbour", False),
    ]
    menu.actions()[1].trigger()
    assert brand_of(studio).practice == "Harbour"


def test_the_brands_paper_moves_the_page(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    paper = studio.find("brand-paper")
    assert isinstance(paper, QAbstractButton)
    paper.menu().actions()[2].trigger()
    press(studio, qtbot, "useBrand")

    assert brand_of(studio).paper == "letter"
    assert studio.window.toolbar.edition_button.choice == "Standard · Letter · 2 pages"


def test_design_and_type_are_chosen(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    for name, row in (("brand-design", 2), ("brand-pairing", 1)):
        field = studio.find(name)
        assert isinstance(field, QAbstractButton)
        field.menu().actions()[row].trigger()
    press(studio, qtbot, "useBrand")

    assert (brand_of(studio).design, brand_of(studio).pairing) == ("warm", "atkinson")


def test_a_pasted_control_character_is_left_out(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    field = studio.find("brand-practice")
    assert isinstance(field, QLineEdit)
    QGuiApplication.clipboard().setText("Har\x07bour\u202e")
    field.selectAll()
    field.paste()
    press(studio, qtbot, "useBrand")

    assert brand_of(studio).practice == "Harbour"
    assert studio.prompts.told == []


def test_a_library_that_cannot_be_written_is_told_and_the_handout_has_the_brand(
    studio: Studio, qtbot: QtBot, editor: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "brands").write_text("in the way")
    write(studio, qtbot, "brand-practice", "Harbour")

    press(studio, qtbot, "useBrand")

    assert brand_of(studio).practice == "Harbour"
    assert "can't be written" in studio.prompts.told[0].what
