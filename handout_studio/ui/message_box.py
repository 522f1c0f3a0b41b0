"""The message boxes of questions: plain text, one button a choice, and a way to leave it all as it is."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

Choice = TypeVar("Choice")


def message_box(parent: QWidget, text: str) -> QMessageBox:
    """A box over the window, with nothing but that text."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box


def answer(box: QMessageBox, choices: list[tuple[QPushButton, Choice]], otherwise: Choice) -> Choice:
    """What the button pressed stands for; the first is pressed by Enter, Escape and Cancel are `otherwise`."""
    refusal = box.addButton(QCoreApplication.translate("Prompts", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(choices[0][0])
    box.setEscapeButton(refusal)
    for button in box.buttons():  # a box makes short work of long words, such as those of the bold one
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())
    box.exec()
    return next((choice for button, choice in choices if button is box.clickedButton()), otherwise)
