"""The line above a panel: its name in small capitals, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from handout_studio.ui.icons import icon

_ICON = 18
_BUTTON = 28


class PanelHeader(QWidget):
    """A heading with room for buttons at its end."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(text, self)
        self._label.setProperty("look", "heading")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        # In a narrow column the heading gives way, not the buttons.
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._label, 1)
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
