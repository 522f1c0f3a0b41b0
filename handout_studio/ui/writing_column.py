"""The middle column: the editor, and below it, while there is something to look at, the card that says so."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handout_studio.ui.panels.check_card import CheckCard

SHARE = 3  # the card never takes more than this part of the height
GAP = 12


class WritingColumn(QWidget):
    """Gives the card what it needs, up to its share and to what the editor can spare, and the editor the rest."""

    def __init__(self, editor: QWidget, card: CheckCard) -> None:
        super().__init__()
        self.setObjectName("writingColumn")
        self._editor = editor
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(editor, 1)
        column.addWidget(card)

    def minimumSizeHint(self) -> QSize:
        """That of the editor: a card that comes up makes no window larger."""
        return self._editor.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = event.size().height()
        spare = height - self._editor.minimumSizeHint().height() - GAP
        self._card.give_room(min(height // SHARE, spare))
