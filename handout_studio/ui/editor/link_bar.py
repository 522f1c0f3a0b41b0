"""The row under the format bar in which a link's words and address are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from handout_studio.text.links import ADDRESS_LIMIT, safe_address

WORDS_LIMIT = 300


class LinkBar(QWidget):
    """Opens with what is there; Enter says `wanted`, Escape `left`. Without an address the link is taken off."""

    wanted = Signal(str, str)  # words, address
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._linked = False
        self.setObjectName("linkBar")
        self.words = self._field("linkWords", self.tr("Words of the link"), WORDS_LIMIT)
        self.address = self._field("linkAddress", self.tr("Web or email address"), ADDRESS_LIMIT)
        self.done = QPushButton(self.tr("Link"), self)
        self.done.setObjectName("linkDone")
        self.done.setAccessibleName(self.tr("Make the link"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.words, 2)
        row.addWidget(self.address, 3)
        row.addWidget(self.done)
        for field in (self.words, self.address):
            field.returnPressed.connect(self._finish)
        self.address.textChanged.connect(self._judge)
        self.done.clicked.connect(self._finish)
        self.hide()

    def open(self, words: str, address: str, *, linked: bool) -> None:
        """Show the row with these in it, the keyboard where something is missing; `linked`: it is a link already."""
        self._linked = linked
        self.words.setText(words)
        self.address.setText(address)
        self._judge()
        self.show()
        missing = self.words if not words else self.address
        missing.setFocus(Qt.FocusReason.ShortcutFocusReason)
        missing.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _field(self, name: str, text: str, limit: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(text)
        field.setPlaceholderText(text)
        field.setMaxLength(limit)
        field.setMinimumWidth(40)
        return field

    def _judge(self) -> None:
        address = self.address.text().strip()
        self.done.setEnabled(safe_address(address) is not None if address else self._linked)
        self.done.setText(self.tr("Link") if address or not self._linked else self.tr("No link"))
        self.done.setToolTip(
            "" if self.done.isEnabled() else self.tr("An address looks like example.org or me@example.org")
        )

    def _finish(self) -> None:
        if self.done.isEnabled():
            self.hide()
            self.wanted.emit(self.words.text(), self.address.text())
