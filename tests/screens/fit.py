"""Words that have less room than they need: cut off at an edge, in whatever language they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

SLACK = 1  # window pixels that nobody sees


def cut_off(window: QWidget) -> list[str]:
    """Each label and button of the window whose words don't fit, with how many window pixels they lack."""
    found = []
    for label in window.findChildren(QLabel):
        if _is_seen(label, window) and label.text():
            lack = _lack_of_label(label)
            if lack > SLACK:
                found.append(f"{label.objectName() or 'label'} “{label.text()[:60]}” lacks {lack}")
    for button in window.findChildren(QAbstractButton):
        if _is_seen(button, window) and button.text() and _shows_words(button):
            if button.objectName().startswith("format-"):
                continue  # their bar gives them what their words need, which is less than Qt would
            lack = button.sizeHint().width() - button.width()
            if lack > SLACK:
                found.append(f"{button.objectName() or 'button'} “{button.text()[:60]}” lacks {lack}")
    return found


def _lack_of_label(label: QLabel) -> int:
    if label.wordWrap():
        return label.heightForWidth(label.width()) - label.height()
    if label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return 0  # gives way on purpose, and says all in its tool tip
    return max(label.sizeHint().width() - label.width(), label.sizeHint().height() - label.height())


def _shows_words(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly or button.icon().isNull()
    return isinstance(button, QPushButton)


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.window() is window
