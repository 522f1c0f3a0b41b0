"""A row under the format bar in which something is asked for without a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

_MARGINS = (10, 0, 10, 8)


class InlineRow(QWidget):
    """Fields and a button; Enter and the button say `finished` where the button can be pressed, Escape says `left`."""

    finished = Signal()  # the row is gone already
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*_MARGINS)
        self._row.setSpacing(6)
        self.hide()

    def add_field(self, name: str, text: str, limit: int, stretch: int) -> QLineEdit:
        """A field that says what it is for while it is empty."""
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(text)
        field.setPlaceholderText(text)
        field.setMaxLength(limit)
        field.setMinimumWidth(40)
        field.returnPressed.connect(self._press)
        self._row.addWidget(field, stretch)
        return field

    def add_button(self, name: str, text: str, accessible: str) -> QPushButton:
        """The button that finishes, after the fields."""
        self.done = QPushButton(text, self)
        self.done.setObjectName(name)
        self.done.setAccessibleName(accessible)
        self.done.clicked.connect(self._press)
        self._row.addWidget(self.done)
        return self.done

    def open_at(self, field: QLineEdit) -> None:
        """Show the row, the keyboard in that field."""
        self.show()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        if self.done.isEnabled():
            self.hide()
            self.finished.emit()
