"""Every block by a button and by the keyboard, in the real window, each in a step that undo takes back."""

from __future__ import annotations

import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.domain.handout import Handout
from handout_studio.text.blocks import Block, PictureBlock, QrCode, RatingScale, Table, WritingLines
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.ui.editor.body_edit import BodyEdit
from handout_studio.ui.editor.format_bar import FormatBar
from handout_studio.ui.editor.table_grid import TableGrid
from handout_studio.ui.side_work import wait_for
from handout_studio.ui.theme import current_tokens
from tests.drawings import drawing
from tests.pictures import encoded, noise
from tests.studio import Studio

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def text(studio: Studio, qtbot: QtBot) -> BodyEdit:
    """The field of an own section that is empty, with the keyboard in it."""
    studio.trigger("add-section")
    body = studio.window.editor.body
    body.setFocus()
    qtbot.waitUntil(body.hasFocus)
    return body


def blocks(studio: Studio) -> tuple[Block, ...]:
    assert studio.session.selected is not None
    return parse_blocks(studio.handout.section(studio.session.selected).body)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is, be that in a menu."""
    popup = QApplication.activePopupWidget()
    holder = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
    assert holder is not None
    qtbot.keyClick(holder, key, modifier)


def menu_of(studio: Studio, name: str) -> QMenu:
    menu = studio.window.editor.formatting[name].menu()
    assert isinstance(menu, QMenu)
    return menu


def undone(studio: Studio, before: Handout, text: str) -> bool:
    """Whether one undo, called that, brings the handout back."""
    assert studio.session.undo_stack.undoText() == text
    studio.session.undo_stack.undo()
    return studio.handout == before


def test_a_table_by_its_shortcut_arrows_and_tab(studio: Studio, qtbot: QtBot, text: BodyEdit) -> None:
    before = studio.handout
    press(qtbot, Qt.Key.Key_T, CONTROL | SHIFT)
    grid = studio.window.editor.card.table_grid
    qtbot.waitUntil(grid.isVisible)
    assert grid.hasFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(qtbot, key)
    assert grid.accessibleName() == "Size of the table: 2 columns, 1 row"
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    assert undone(studio, before, "table")
    studio.session.undo_stack.redo()
    press(qtbot, Qt.Key.Key_Home, CONTROL)
    for words in ("Day", "Mood", "Mon", "good", "Tue"):
        press(qtbot, Qt.Key.Key_Tab)
        if words == "Day":
            press(qtbot, Qt.Key.Key_Backtab, SHIFT)
        qtbot.keyClicks(text, words)
    (table,) = blocks(studio)
    assert isinstance(table, Table)
    assert [len(row) for row in (table.header, *table.rows)] == [2, 2, 2]
    assert text.body == "| Day | Mood |\n| --- | --- |\n| Mon | good |\n| Tue |  |"


def test_a_table_by_the_mouse_from_the_insert_menu(studio: Studio, qtbot: QtBot, text: BodyEdit) -> None:
    press(qtbot, Qt.Key.Key_I, CONTROL | SHIFT)
    insert = menu_of(studio, "insert")
    qtbot.waitUntil(insert.isVisible)
    insert.setActiveAction(studio.window.editor.formatting["table"])
    press(qtbot, Qt.Key.Key_Right)
    grid = studio.window.editor.card.table_grid
    qtbot.waitUntil(grid.isVisible)
    qtbot.mouseMove(grid, grid.place_of(4, 3))
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(4, 3))
    (table,) = blocks(studio)
    assert isinstance(table, Table)
    assert (len(table.header), len(table.rows)) == (3, 4)
    assert not insert.isVisible()


def test_the_grid_keeps_within_its_squares(qtbot: QtBot) -> None:
    grid = TableGrid()
    qtbot.addWidget(grid)
    grid.show()
    for place in (QPoint(-50, -50), QPoint(900, 900)):
        qtbot.mouseMove(grid, QPoint(20, 20))
        grid._take_at(place)
    assert (grid.rows, grid.columns) == (8, 6)
    for _ in range(9):
        qtbot.keyClick(grid, Qt.Key.Key_Up)
        qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert (grid.rows, grid.columns) == (1, 1)


def test_writing_lines_and_a_scale_from_their_menus(studio: Studio, qtbot: QtBot, text: BodyEdit) -> None:
    before = studio.handout
    press(qtbot, Qt.Key.Key_L, CONTROL | SHIFT)
    qtbot.waitUntil(menu_of(studio, "lines").isVisible)
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    assert blocks(studio) == (WritingLines(5),)
    assert undone(studio, before, "5 lines")
    studio.window.editor.formatting["scale-1-5"].trigger()
    qtbot.keyClicks(text, "never")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(text, "always")
    assert blocks(studio) == (RatingScale(1, 5, "never", "always"),)


def test_a_qr_code_is_asked_for_in_a_row(studio: Studio, qtbot: QtBot, text: BodyEdit) -> None:
    before = studio.handout
    press(qtbot, Qt.Key.Key_K, CONTROL | SHIFT)
    assert studio.find("codeAddress").hasFocus()
    done = studio.find("codeDone")
    assert isinstance(done, QPushButton)
    qtbot.keyClicks(studio.find("codeAddress"), "no address")
    assert not done.isEnabled()
    assert "example.org" in done.toolTip()
    studio.window.editor.card.code_bar.address.clear()
    qtbot.keyClicks(studio.find("codeAddress"), "example.org/book")
    press(qtbot, Qt.Key.Key_Return)
    assert blocks(studio) == (QrCode("https://example.org/book"),)
    assert text.hasFocus()
    assert undone(studio, before, "QR code")
    studio.session.undo_stack.redo()

    studio.window.editor.card.format("code")
    field = studio.window.editor.card.code_bar.address
    assert field.text() == "https://example.org/book"
    field.clear()
    assert done.text() == "No code"
    press(qtbot, Qt.Key.Key_Return)
    assert blocks(studio) == ()


def test_escape_leaves_the_row_of_a_qr_code(studio: Studio, qtbot: QtBot, text: BodyEdit) -> None:
    press(qtbot, Qt.Key.Key_K, CONTROL)
    press(qtbot, Qt.Key.Key_K, CONTROL | SHIFT)
    studio.window.editor.card.open_code()
    assert not studio.window.editor.card.link_bar.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert not studio.window.editor.card.code_bar.isVisible()
    assert text.hasFocus()
    assert text.body == ""


def test_a_picture_from_a_file_is_one_step_and_asks_what_it_shows(
    studio: Studio, qtbot: QtBot, text: BodyEdit, tmp_path: Path
) -> None:
    file = tmp_path / "boat.jpg"
    file.write_bytes(encoded(noise(60, 40), "JPEG"))
    before = studio.handout
    studio.prompts.paths = [file]
    press(qtbot, Qt.Key.Key_P, CONTROL | SHIFT)
    assert studio.prompts.was_asked()[-1] == "open picture"
    assert text.body == "![what it shows](image:picture)"
    assert text.passage().selected == "what it shows"
    qtbot.keyClicks(text, "A boat")
    assert blocks(studio) == (PictureBlock("picture", "A boat"),)
    assert [kept.media_type for kept in studio.handout.images] == ["image/jpeg"]
    studio.session.undo_stack.undo()
    assert undone(studio, before, "add picture")
    studio.session.undo_stack.redo()

    path = tmp_path / "saved.handout"
    studio.workspace.save_handout(studio.handout, path)
    assert len(studio.workspace.read_handout(path).handout.images) == 1
    text.selectAll()
    press(qtbot, Qt.Key.Key_Delete)
    studio.workspace.save_handout(studio.handout, path)
    assert studio.workspace.read_handout(path).handout.images == ()
    studio.session.undo_stack.undo()
    assert blocks(studio) == (PictureBlock("picture", ""),)
    assert len(studio.handout.images) == 1


def drop(text: BodyEdit, data: QMimeData) -> None:
    actions, place = Qt.DropAction.CopyAction, QPointF(20, 20)
    text.dropEvent(QDropEvent(place, actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def test_pictures_are_dropped(studio: Studio, qtbot: QtBot, text: BodyEdit, tmp_path: Path) -> None:
    files = [tmp_path / "one.png", tmp_path / "two.svg"]
    files[0].write_bytes(encoded(noise(9, 9)))
    files[1].write_bytes(drawing())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    data.setText(str(files[0]))
    assert text.canInsertFromMimeData(data)
    drop(text, data)
    qtbot.waitUntil(lambda: len(studio.handout.images) == 2, timeout=20_000)
    assert blocks(studio) == (PictureBlock("picture", ""), PictureBlock("picture-2", ""))


@pytest.mark.parametrize("form", ["image/png", "image/jpeg", "QImage"])
def test_pictures_are_pasted(studio: Studio, qtbot: QtBot, text: BodyEdit, form: str) -> None:
    data = QMimeData()
    if form == "QImage":
        data.setImageData(QImage(1800, 1200, QImage.Format.Format_RGB32))
    else:
        data.setData(form, encoded(Image.new("RGB", (20, 20)), form.removeprefix("image/").upper()))
    data.setHtml('<img src="file:///etc/hostname" alt="">')
    assert text.canInsertFromMimeData(data)
    text.insertFromMimeData(data)
    qtbot.waitUntil(lambda: len(studio.handout.images) == 1, timeout=20_000)
    assert blocks(studio) == (PictureBlock("picture", ""),)


def test_a_picture_is_pasted_by_its_key(studio: Studio, qtbot: QtBot, text: BodyEdit) -> None:
    QApplication.clipboard().setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    press(qtbot, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: len(studio.handout.images) == 1, timeout=20_000)
    assert text.passage().selected == "what it shows"


def test_words_with_a_picture_of_them_are_pasted_as_words(studio: Studio, text: BodyEdit) -> None:
    data = QMimeData()
    data.setHtml("<p>Some <b>words</b></p>")
    data.setText("Some words")
    data.setImageData(QImage(20, 20, QImage.Format.Format_RGB32))
    text.insertFromMimeData(data)
    assert text.body == "Some **words**"
    assert studio.handout.images == ()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("me.heic", b"\0\0\0\x18ftypheic", "me.heic: this is not a PNG, JPEG or SVG picture."),
        ("a.png", encoded(noise(9, 9))[:-20], "a.png: the picture is damaged or not complete."),
        ("a.svg", drawing("<text>Elm</text>"), "a.svg: the SVG holds text whose typeface may be missing elsewhere."),
    ],
)
def test_a_file_that_is_refused_is_named_with_the_reason(
    studio: Studio, qtbot: QtBot, text: BodyEdit, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    before = studio.handout
    file = tmp_path / name
    file.write_bytes(data)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    drop(text, dropped)
    qtbot.waitUntil(lambda: bool(studio.prompts.told), timeout=20_000)
    (message,) = studio.prompts.told
    assert message.what == told
    assert message.remedy.endswith(".")
    assert studio.handout == before


def test_the_window_goes_on_while_a_picture_is_taken_in(qtbot: QtBot) -> None:
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    enough = threading.Event()
    QTimer.singleShot(600, enough.set)
    assert wait_for(lambda: enough.wait(20)) is True
    assert max(later - sooner for sooner, later in pairwise(beats)) < 0.3
    with pytest.raises(ZeroDivisionError):
        wait_for(lambda: 1 / 0)


def test_the_marks_of_tables_and_pictures_step_back(studio: Studio, text: BodyEdit) -> None:
    text.insert("| Day | Mood |\n| --- | --- |\n\n![A boat](image:picture)", "stage")
    tokens = current_tokens()

    def colours(line: int) -> str:
        """A letter for each character: b(ack), p(rimary) or . for plain."""
        block = text.document().findBlockByNumber(line)
        letters = ["."] * len(block.text())
        for part in block.layout().formats():
            name = part.format.foreground().color().name().upper()
            letter = {tokens.outline.upper(): "b", tokens.primary.upper(): "p"}.get(name, ".")
            letters[part.start : part.start + part.length] = letter * part.length
        return "".join(letters)

    assert colours(0) == "b.....b......b"
    assert set(colours(1)) == {"b"}
    assert colours(3) == "bbppppppbbbbbbbbbbbbbbbb"


def test_the_first_button_with_a_text_keeps_it_while_it_fits(studio: Studio, qtbot: QtBot, text: BodyEdit) -> None:
    bar = FormatBar(
        {name: studio.window.editor.formatting[name] for name in ("bold", "insert", "rule", "page")}, ["insert"]
    )
    qtbot.addWidget(bar)
    bar.show()
    insert = bar.findChild(QToolButton, "format-insert")
    assert insert is not None
    whole = bar.sizeHint().width() + 60
    for width, has_text in ((whole, True), (170, True), (120, False)):
        bar.resize(width, bar.height())
        assert (insert.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon) == has_text, width
    assert "rule" in bar.hidden_commands()


def test_every_button_has_a_name_and_every_command_a_place(studio: Studio, text: BodyEdit) -> None:
    card = studio.window.editor.card
    buttons = {button.defaultAction() for button in card.bar.findChildren(QToolButton) if button.defaultAction()}
    rows = {row for action in card.formatting.values() if action.menu() for row in action.menu().actions()}
    for name, action in card.formatting.items():
        assert action in buttons | rows, name
        assert action.text()
    unnamed = [child for child in card.findChildren(QWidget) if child.objectName().startswith("format-")]
    assert all(child.accessibleName() for child in unnamed)


CLIPBOARD = Path(__file__).parents[1] / "text" / "clipboard"


@pytest.mark.parametrize("program", ["word", "google-docs"])
def test_what_another_program_copied_is_pasted_clean_and_in_one_step(
    studio: Studio, text: BodyEdit, program: str
) -> None:
    before = studio.handout
    copied = QMimeData()
    copied.setHtml((CLIPBOARD / f"{program}.html").read_text(encoding="utf-8"))
    copied.setText("the same without its looks")
    QApplication.clipboard().setMimeData(copied)
    text.selectAll()
    studio.trigger("paste")
    assert text.body + "\n" == (CLIPBOARD / f"{program}.md").read_text(encoding="utf-8")
    studio.trigger("undo")
    assert studio.handout == before

    text.selectAll()
    studio.trigger("paste-plain")
    assert text.body == "the same without its looks"


def test_a_paragraph_of_a_pdf_is_pasted_whole(studio: Studio, text: BodyEdit) -> None:
    QApplication.clipboard().setText((CLIPBOARD / "pdf.txt").read_text(encoding="utf-8"))
    text.selectAll()
    studio.trigger("paste")
    assert text.body == (CLIPBOARD / "pdf.md").read_text(encoding="utf-8")
