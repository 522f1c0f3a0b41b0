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
from handout_studio.ui.dialogs.brand_page import BrandPage
from handout_studio.ui.dialogs.logo_check import logo_facts, logo_words
from handout_studio.ui.preview.zoom_bar import ZoomBar
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


def test_escape_asks_before_it_throws_away_what_was_typed(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    before = studio.handout
    write(studio, qtbot, "brand-practice", "Harbour")

    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert studio.prompts.asked == [("leave", "Harbour")]
    assert editor.isVisible()

    studio.prompts.leaving = "discard"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert studio.handout is before
    assert studio.workspace.brand_entries() == ()


def test_escape_may_use_the_brand_after_all(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    write(studio, qtbot, "brand-practice", "Harbour")
    studio.prompts.leaving = "save"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert brand_of(studio).practice == "Harbour"


def test_escape_and_cancel_go_without_a_question_where_there_is_none(
    studio: Studio, qtbot: QtBot, editor: QWidget
) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    studio.trigger("edit-brand")
    before = studio.handout
    write(studio, qtbot, "brand-practice", "Harbour")
    press(studio, qtbot, "cancelBrand")
    assert studio.handout is before
    assert studio.prompts.asked == []


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
    field = studio.find("brand-design")
    assert isinstance(field, QAbstractButton)
    field.menu().actions()[2].trigger()
    card = studio.find("brand-pairing-atkinson")
    assert isinstance(card, QAbstractButton)
    card.click()
    press(studio, qtbot, "useBrand")

    assert (brand_of(studio).design, brand_of(studio).pairing) == ("warm", "atkinson")


def test_each_type_is_shown_in_its_own_face(studio: Studio, editor: QWidget) -> None:
    shown = {}
    for name in ("source", "atkinson", "lexend", "inter", "opendyslexic"):
        card = studio.find(f"brand-pairing-{name}").grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        shown[name] = bytes(card.copy(30, 34, 200, 24).constBits())

    assert len(set(shown.values())) == 5  # the same words, and no two alike


def test_a_pale_colour_is_measured_and_a_darker_one_offered(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    told, darker = (
        editor.findChild(QLabel, "brand-primaryContrast"),
        editor.findChild(QAbstractButton, "brand-primaryDarker"),
    )
    assert told is not None
    assert darker is not None
    write(studio, qtbot, "brand-primaryHex", "#777777")
    assert told.text() == "Contrast on white 4.5 to 1: too pale for words. The page darkens it for them."
    darker.click()
    assert told.text().endswith("reads well")
    press(studio, qtbot, "useBrand")

    assert brand_of(studio).primary == "#717171"


def test_the_page_beside_follows_the_fields(studio: Studio, qtbot: QtBot, editor: QWidget) -> None:
    page = editor.findChild(BrandPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.document is not None, timeout=20_000)
    before = page.document.pdf

    write(studio, qtbot, "brand-practice", "Harbour")
    qtbot.waitUntil(lambda: page.document is not None and page.document.pdf != before, timeout=20_000)

    assert studio.session.undo_stack.count() == 0
    assert any(spot.field == "handout-title" for spot in page.document.pages[0].spots)
    bar = page.findChild(ZoomBar)
    assert bar is not None
    bar.ask_page()
    qtbot.keyClicks(bar.findChild(QLineEdit, "previewPageNumber"), "2")
    qtbot.keyClick(bar.findChild(QLineEdit, "previewPageNumber"), Qt.Key.Key_Return)
    assert page.view.current_page == 1
    assert editor.isVisible()  # Enter was for the page


@pytest.mark.parametrize(
    ("width", "height", "said"),
    [
        (120, 60, "Printed 31 × 16 mm at 98 dots an inch: looks blurred on paper. Choose a picture 367 pixels wide"),
        (240, 120, "Printed 31 × 16 mm at 196 dots an inch: good enough."),
        (800, 400, "Printed 31 × 16 mm at 655 dots an inch: sharp."),
    ],
)
def test_a_logo_is_measured_at_its_printed_size(width: int, height: int, said: str) -> None:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    for colour, ground in (("transparent", "see-through"), ("white", "white ground"), ("#336699", "coloured ground")):
        image.fill(QColor(colour))
        facts = logo_facts(image)
        assert facts is not None
        words, wants_attention = logo_words(facts)
        assert words.startswith(said)
        assert ground in words
        assert wants_attention == (width == 120)


def test_a_brand_goes_out_without_its_private_parts_and_comes_in_beside_the_others(
    studio: Studio, qtbot: QtBot, editor: QWidget, tmp_path: Path
) -> None:
    write(studio, qtbot, "brand-practice", "Harbour")
    write(studio, qtbot, "brand-credentials", "LMFT, Lic. no. 12345")
    write(studio, qtbot, "brand-phone", "555 0100")
    file = tmp_path / "harbour.brand"
    studio.prompts.paths = [file, file]

    press(studio, qtbot, "exportBrand")
    assert "555" not in file.read_text()
    assert "12345" not in file.read_text()
    assert "phone, licence number" in studio.prompts.informed[0]
    press(studio, qtbot, "importBrand")
    names = studio.find("brandList")
    assert isinstance(names, QListWidget)
    assert [names.item(row).text() for row in range(names.count())] == ["Harbour", "Harbour 2"]
    press(studio, qtbot, "useBrand")

    assert (brand_of(studio).phone, brand_of(studio).credentials) == ("", "LMFT")
    assert brand_of(studio).practice == "Harbour"


def test_a_file_that_is_no_brand_is_told(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "other.brand"
    bad.write_text("{}")
    studio.prompts.paths = [bad]

    studio.trigger("import-brand")

    assert studio.prompts.told[0].what.startswith("other.brand: ")


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
