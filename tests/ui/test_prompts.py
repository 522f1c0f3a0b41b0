"""The real dialogs: what each key and button of them answers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.application import Message
from handout_studio.domain.errors import BadFile, FileTrouble, Problem
from handout_studio.ui.prompts import DialogPrompts, message_for


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown, timeout=10_000):
        shown.show()
    return shown


@pytest.fixture
def prompts(window: QWidget) -> DialogPrompts:
    return DialogPrompts(window)


def answering(*acts: Callable[[QWidget], None]) -> QTimer:
    """Does each act on the dialog that is open then, one dialog after another."""
    waiting = list(acts)
    done: list[QWidget] = []
    timer = QTimer(interval=10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if waiting and dialog is not None and dialog not in done and dialog.isActiveWindow():
            done.append(dialog)
            # Not from here: while its own call lasts, a timer doesn't look again.
            QTimer.singleShot(0, partial(waiting.pop(0), dialog))

    timer.timeout.connect(look)
    timer.start()
    return timer


def key(qtbot: QtBot, pressed: Qt.Key) -> Callable[[QWidget], None]:
    return lambda dialog: qtbot.keyClick(dialog, pressed)


def button(qtbot: QtBot, words: str) -> Callable[[QWidget], None]:
    def press(dialog: QWidget) -> None:
        found = [each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == words]
        qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)

    return press


@pytest.mark.parametrize(
    ("act", "answer"),
    [
        (lambda qtbot: key(qtbot, Qt.Key.Key_Return), "save"),
        (lambda qtbot: key(qtbot, Qt.Key.Key_Escape), "cancel"),
        (lambda qtbot: button(qtbot, "Discard"), "discard"),
        (lambda qtbot: button(qtbot, "Cancel"), "cancel"),
    ],
)
def test_leaving(qtbot: QtBot, prompts: DialogPrompts, act: Any, answer: str) -> None:
    timer = answering(act(qtbot))

    assert prompts.leave_changes("first <b>session</b>") == answer
    timer.stop()


def test_the_persons_text_is_shown_letter_for_letter(qtbot: QtBot, prompts: DialogPrompts) -> None:
    seen: list[QMessageBox] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        seen.append(dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    timer = answering(look)
    prompts.leave_changes("<b>bold</b>")
    timer.stop()

    assert seen[0].text() == "Do you want to save your changes to “<b>bold</b>”?"
    assert seen[0].textFormat() == Qt.TextFormat.PlainText


def test_a_file_changed_by_others_is_saved_elsewhere_by_default(qtbot: QtBot, prompts: DialogPrompts) -> None:
    timer = answering(key(qtbot, Qt.Key.Key_Return))
    assert prompts.overwrite_changed(Path("a.handout")) == "save as"
    timer.stop()

    timer = answering(button(qtbot, "Replace"))
    assert prompts.overwrite_changed(Path("a.handout")) == "overwrite"
    timer.stop()


def test_a_missing_file_can_be_located_or_removed(qtbot: QtBot, prompts: DialogPrompts) -> None:
    timer = answering(button(qtbot, "Remove from the list"))
    assert prompts.missing_recent(Path("/gone/a.handout")) == "remove"
    timer.stop()

    timer = answering(button(qtbot, "Locate…"))
    assert prompts.missing_recent(Path("/gone/a.handout")) == "locate"
    timer.stop()


def test_removing_a_brand_can_be_refused(qtbot: QtBot, prompts: DialogPrompts) -> None:
    timer = answering(key(qtbot, Qt.Key.Key_Escape))
    assert prompts.remove_brand("Harbour") is False
    timer.stop()

    timer = answering(button(qtbot, "Remove"))
    assert prompts.remove_brand("Harbour") is True
    timer.stop()


def typing(qtbot: QtBot, name: str) -> Callable[[QWidget], None]:
    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.selectAll()
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    return act


def test_a_name_without_a_suffix_gets_it(qtbot: QtBot, prompts: DialogPrompts, tmp_path: Path) -> None:
    timer = answering(typing(qtbot, "mine"))

    assert prompts.path_to_write("handout", tmp_path / "suggested.handout") == tmp_path / "mine.handout"
    timer.stop()


def test_replacing_a_file_is_asked_once_for_the_name_that_is_written(
    qtbot: QtBot, prompts: DialogPrompts, tmp_path: Path
) -> None:
    (tmp_path / "mine.pdf").write_bytes(b"")
    asked: list[str] = []

    def agree(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        asked.append(dialog.text())
        dialog.button(QMessageBox.StandardButton.Yes).click()

    timer = answering(typing(qtbot, "mine"), agree)
    assert prompts.path_to_write("pdf", tmp_path / "suggested.pdf") == tmp_path / "mine.pdf"
    timer.stop()

    assert len(asked) == 1
    assert "mine.pdf" in asked[0]


def test_choosing_no_file(qtbot: QtBot, prompts: DialogPrompts, tmp_path: Path) -> None:
    timer = answering(key(qtbot, Qt.Key.Key_Escape))

    assert prompts.path_to_open("handout", tmp_path) is None
    timer.stop()


def test_telling_shows_what_and_what_to_do(qtbot: QtBot, prompts: DialogPrompts) -> None:
    seen: list[tuple[str, str]] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, QMessageBox)
        seen.append((dialog.text(), dialog.informativeText()))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    timer = answering(look)
    prompts.tell(Message("What.", "Do."))
    timer.stop()

    assert seen == [("What.", "Do.")]


def test_waiting_can_be_given_up(qtbot: QtBot, prompts: DialogPrompts, window: QWidget) -> None:
    given_up: list[bool] = []
    prompts.wait("Preparing…", lambda: given_up.append(True))
    progress = window.findChild(QProgressDialog)
    assert progress is not None
    qtbot.waitUntil(progress.isActiveWindow)  # only then Escape is heard

    qtbot.keyClick(progress, Qt.Key.Key_Escape)

    assert given_up == [True]


def test_what_ends_waiting_is_no_giving_up(qtbot: QtBot, prompts: DialogPrompts, window: QWidget) -> None:
    given_up: list[bool] = []

    prompts.wait("Preparing…", lambda: given_up.append(True))()

    qtbot.waitUntil(lambda: window.findChild(QProgressDialog) is None)
    assert given_up == []


def test_messages_name_the_file_and_are_whole_sentences() -> None:
    bad = message_for(BadFile(Path("/home/x/my.handout"), (Problem("empty"),)))
    assert bad == Message("my.handout: the file is empty.", "Use a copy that is whole, such as a backup.")

    trouble = message_for(FileTrouble(Path("/home/x/out.pdf"), "write", 28))
    assert trouble.what == "out.pdf: it can't be written: the disk is full."
