"""The message boxes of questions: plain text, one button a choice, and a way to leave it all as it is."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QMargins, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QMessageBox, QPushButton, QWidget

from handout_studio.ui.icons import pixmap

Choice = TypeVar("Choice")

MARGINS = QMargins(22, 20, 20, 16)  # window pixels
NARROWEST = 340  # window pixels that its words have: no question stands in a narrow column
ICON, GAP = 28, 14


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
    show_box(box)
    return next((choice for button, choice in choices if button is box.clickedButton()), otherwise)


def show_box(box: QMessageBox) -> None:
    """Ask or tell, laid out as our other dialogs are; ends when it is answered."""
    if box.icon() == QMessageBox.Icon.Warning:
        box.setIconPixmap(pixmap("triangle-alert", "warning", ICON, box.devicePixelRatioF()))
    for button in box.buttons():  # a box makes short work of long words, such as those of the bold one
        button.style().unpolish(button)  # it was dressed before it became the bold one
        button.style().polish(button)
        button.setMinimumWidth(button.sizeHint().width())
    grid = box.layout()
    assert isinstance(grid, QGridLayout)
    grid.setContentsMargins(MARGINS)
    grid.setHorizontalSpacing(0)
    for at in range(grid.count()):
        item = grid.itemAt(at)
        spacer = None if item is None else item.spacerItem()
        if spacer is not None:
            spacer.changeSize(0 if box.iconPixmap().isNull() else GAP, 1)
    for name in ("qt_msgbox_label", "qt_msgbox_informativelabel"):
        label = box.findChild(QLabel, name)
        if label is not None:
            if label.wordWrap() or label.sizeHint().width() < NARROWEST:
                label.setMinimumWidth(NARROWEST)  # else Qt wraps it, where it must
            label.setIndent(0)
    grid.setColumnStretch(grid.columnCount() - 1, 1)  # a long row of buttons moves no words
    box.exec()
