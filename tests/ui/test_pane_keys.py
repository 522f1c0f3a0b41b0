"""F6 goes round the parts of the real window, and Shift+F6 back; hidden parts are passed over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.studio import Studio

BACK = Qt.KeyboardModifier.ShiftModifier


def part(studio: Studio) -> str:
    """The part of the window that has the keyboard."""
    window, focused = studio.window, QApplication.focusWidget()
    parts: dict[str, QWidget] = {
        "list": window.section_list,
        "library": window.library,
        "editor": window.editor,
        "check": window.check_card,
        "pages": window.preview,
    }
    return next((name for name, widget in parts.items() if focused and widget.isAncestorOf(focused)), "")


def test_f6_goes_round(studio: Studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(studio.window.check_card.isVisible, timeout=20_000)
    window = studio.window
    gone = []
    for _ in range(6):
        gone.append(part(studio))
        qtbot.keyClick(window, Qt.Key.Key_F6)

    assert gone == ["list", "library", "editor", "check", "pages", "list"]
    qtbot.keyClick(window, Qt.Key.Key_F6, BACK)
    qtbot.keyClick(window, Qt.Key.Key_F6, BACK)
    assert part(studio) == "pages"


def test_a_part_that_is_hidden_is_passed_over(studio: Studio, qtbot: QtBot) -> None:
    studio.trigger("show-library")
    studio.window.section_list.view.setFocus()

    qtbot.keyClick(studio.window, Qt.Key.Key_F6)

    assert part(studio) == "editor"
