"""The real dialogs of the ways out: what each key and button of them answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.application import Message
from handout_studio.ui.prompts import DialogPrompts

MESSAGE = Message("<b>sheet.pdf</b>: it can't be written.", "Choose another name.")


@pytest.fixture
def prompts(qtbot: QtBot) -> DialogPrompts:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
    return DialogPrompts(window)


def when_asked(qtbot: QtBot, words: str | None, seen: list[str]) -> QTimer:
    """Press the button with those words on the box that comes, or Escape; keep what the box says."""
    timer = QTimer(interval=10)

    def press(box: QMessageBox) -> None:
        seen.append(f"{box.text()} {box.informativeText()}")
        assert box.textFormat() == Qt.TextFormat.PlainText
        if words is None:
            qtbot.keyClick(box, Qt.Key.Key_Escape)
            return
        (button,) = (each for each in box.findChildren(QPushButton) if each.text().replace("&", "") == words)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isActiveWindow():
            timer.stop()
            QTimer.singleShot(0, partial(press, box))

    timer.timeout.connect(look)
    timer.start()
    return timer


Ask = Callable[[DialogPrompts], object]


def write(prompts: DialogPrompts) -> object:
    return prompts.write_refused(MESSAGE)


def no_printing(prompts: DialogPrompts) -> object:
    return prompts.print_refused(MESSAGE)


def letter(prompts: DialogPrompts) -> object:
    return prompts.other_paper("a4", "Office", "Letter", can_lay_out=True)


def small_paper(prompts: DialogPrompts) -> object:
    return prompts.other_paper("a4", "Office", "A5", can_lay_out=False)


def replace(prompts: DialogPrompts) -> object:
    return prompts.replace_files(3, "sheet-1.png")


@pytest.mark.parametrize(
    ("ask", "words", "told", "answer"),
    [
        (write, "Another name…", "Choose another name.", "other name"),
        (write, "Try again", "<b>sheet.pdf</b>", "again"),
        (write, None, "can't be written", "cancel"),
        (no_printing, "Export PDF…", "can't be written", "export"),
        (no_printing, "Try again", "can't be written", "again"),
        (no_printing, None, "can't be written", "cancel"),
        (letter, "Lay out for Letter", "“Office” is set to the paper Letter, and these pages are A4.", "lay out"),
        (letter, "Print on A4", "They are never made smaller.", "as it is"),
        (letter, None, "Letter", "cancel"),
        (small_paper, "Print on A4", "Put A4 in the printer first.", "as it is"),
        (replace, "Replace", "“sheet-1.png” and 2 more would be replaced.", True),
        (replace, None, "There are files of these names already.", False),
    ],
)
def test_each_button_answers(
    qtbot: QtBot, prompts: DialogPrompts, ask: Ask, words: str | None, told: str, answer: object
) -> None:
    seen: list[str] = []
    timer = when_asked(qtbot, words, seen)

    assert ask(prompts) == answer
    assert not timer.isActive()
    assert told in seen[0]


def test_counted_work_can_be_given_up(qtbot: QtBot, prompts: DialogPrompts) -> None:
    given_up: list[bool] = []
    progress = prompts.progress("Drawing the pages…", 3, lambda: given_up.append(True))
    progress.step(2)

    (shown,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QProgressDialog))
    assert (shown.value(), shown.maximum()) == (2, 3)
    shown.findChildren(QPushButton)[0].click()
    assert given_up == [True]
    progress.end()
    assert not shown.isVisible()
