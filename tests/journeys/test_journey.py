"""The whole way of a handout in the real window: begun, changed, branded, exported, saved, opened, exported again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.studio import Studio, open_studio

PATIENCE = 20_000  # milliseconds


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    holder = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert holder is not None
    qtbot.keyClick(holder, key, modifier)


def control(qtbot: QtBot, key: Qt.Key) -> None:
    press(qtbot, key, Qt.KeyboardModifier.ControlModifier)


def click(qtbot: QtBot, widget: QWidget, place: QPoint | None = None) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


def begin_from_template(studio: Studio, qtbot: QtBot) -> None:
    control(qtbot, Qt.Key.Key_N)
    gallery = studio.find("gallery")
    qtbot.waitUntil(lambda: gallery.isActiveWindow() and studio.find("builtInTemplates").hasFocus(), timeout=PATIENCE)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=PATIENCE)
    assert len(studio.handout.sections) == 10


def change_sections(studio: Studio, qtbot: QtBot) -> None:
    """Untick the second section and move the third one down, by keys; then write in the first."""
    studio.window.section_list.view.setFocus()
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    assert [section.included for section in studio.handout.sections] == [True, False, *[True] * 8]
    before = [section.id for section in studio.handout.sections]
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [section.id for section in studio.handout.sections] == [*before[:2], before[3], before[2], *before[4:]]
    press(qtbot, Qt.Key.Key_Home)
    body = studio.window.editor.body
    click(qtbot, body.viewport(), QPoint(60, 20))
    control(qtbot, Qt.Key.Key_Home)
    qtbot.keyClicks(body, "Bring a friend. ")
    assert studio.handout.sections[0].body.startswith("Bring a friend. ")


def undo_and_redo(studio: Studio, qtbot: QtBot) -> None:
    done = studio.handout
    steps = studio.session.undo_stack.count()
    for _ in range(steps):
        control(qtbot, Qt.Key.Key_Z)
    assert studio.session.is_clean
    assert all(section.included for section in studio.handout.sections)
    for _ in range(steps):
        control(qtbot, Qt.Key.Key_Y)
    assert studio.handout == done


def draw_logo(path: Path) -> Path:
    image = QImage(240, 120, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    shades = QLinearGradient(0, 0, 240, 120)
    shades.setColorAt(0, QColor("#224488"))
    shades.setColorAt(1, QColor("#88CCEE"))
    painter.setBrush(shades)
    painter.drawEllipse(10, 10, 220, 100)
    painter.end()
    assert image.save(str(path))
    return path


def change_brand(studio: Studio, qtbot: QtBot, logo: Path) -> None:
    press(qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    editor = studio.find("brandEditor")
    qtbot.waitUntil(editor.isActiveWindow, timeout=PATIENCE)
    for name, text in (
        ("brand-practice", "Quay Practice"),
        ("brand-phone", "555 0100"),
        ("brand-email", "quay@example.org"),
        ("brand-primaryHex", "#224488"),
    ):
        field = studio.find(name)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
    studio.prompts.paths.append(logo)
    click(qtbot, studio.find("chooseLogo"))
    click(qtbot, studio.find("useBrand"))
    qtbot.waitUntil(studio.window.isActiveWindow, timeout=PATIENCE)
    brand = studio.handout.brand
    assert brand is not None
    assert (brand.practice, brand.primary) == ("Quay Practice", "#224488")
    assert brand.logo is not None
    studio.window.editor.body.setFocus()


def export(studio: Studio, qtbot: QtBot, target: Path) -> bytes:
    studio.prompts.paths.append(target)
    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=PATIENCE) as finished:
        control(qtbot, Qt.Key.Key_E)
    assert finished.args == [target]
    assert studio.window.preview.document is not None
    assert target.read_bytes() == studio.window.preview.document.pdf
    return target.read_bytes()


def test_a_handout_goes_all_the_way_and_comes_out_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    data, saved = tmp_path / "data", tmp_path / "first session.handout"
    with open_studio(data) as studio:
        with qtbot.waitActive(studio.window, timeout=PATIENCE):
            pass
        begin_from_template(studio, qtbot)
        change_sections(studio, qtbot)
        undo_and_redo(studio, qtbot)
        change_brand(studio, qtbot, draw_logo(tmp_path / "logo.png"))
        first = export(studio, qtbot, tmp_path / "first.pdf")
        studio.prompts.paths.append(saved)
        control(qtbot, Qt.Key.Key_S)
        assert studio.session.is_clean
        control(qtbot, Qt.Key.Key_W)
        assert not studio.window.isVisible()
        assert "leave" not in studio.prompts.was_asked()
    with open_studio(data, saved) as studio:
        with qtbot.waitActive(studio.window, timeout=PATIENCE):
            pass
        second = export(studio, qtbot, tmp_path / "second.pdf")
        assert studio.prompts.told == []

    assert first[:5] == b"%PDF-"
    assert second == first
    assert render_without_a_window(saved, tmp_path) == first


def render_without_a_window(handout: Path, folder: Path) -> bytes:
    """What the command line makes of the file, on a computer without a screen and with a data folder of its own."""
    target = folder / "third.pdf"
    screenless = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "handout_studio", "render", str(handout), "-o", str(target)]
    done = subprocess.run(
        [*command, "--data-dir", str(folder / "elsewhere")], env=screenless, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(target)
    return target.read_bytes()
