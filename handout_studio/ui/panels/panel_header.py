"""The line above a panel: its name in small capitals, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from handout_studio.ui.icons import icon

_ICON = 18
_BUTTON = 28


class Heading(QLabel):
    """A label that ends in an ellipsis where the column is narrow, since the buttons don't give way; all is its tip."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("look", "heading")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        tip = self.text() if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.rect(), alignment, shown)


class PanelHeader(QWidget):
    """A heading with room for buttons at its end."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(Heading(text, self), 1)
        self.setMinimumHeight(_BUTTON)

    def add_button(self, name: str, text: str, icon_name: str, tip: str) -> QToolButton:
        """A button with an icon alone; `text` is what a screen reader calls it, `tip` what the mouse is told."""
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setIcon(icon(icon_name, "muted"))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setStyleSheet("padding: 0")
        button.setAutoRaise(True)
        # Reached by Tab; a click leaves the keyboard where it was, in the list.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button
