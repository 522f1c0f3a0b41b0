"""The middle column: the editor, and below it, while there is something to look at, the card that says so."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handout_studio.ui.panels.check_card import CheckCard

SHARE = 3  # the card never takes more than this part of the height
GAP = 12
LINES_KEPT = 2  # lines that an open card leaves to the text, above those that the editor never gives up
LINES_LIKED = 4  # with fewer the card comes up closed


class WritingColumn(QWidget):
    """Gives the card what it needs, up to its share and to what the editor can spare, and the editor the rest.

    In a low window the card is closed until a person opens it: there the text comes first.
    """

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
        height, line = event.size().height(), self.fontMetrics().lineSpacing()
        spare = height - self._editor.minimumSizeHint().height() - GAP
        heading = self._card.minimumSizeHint().height()
        room = min(height // SHARE, max(spare - LINES_KEPT * line, min(heading, spare)))
        self._card.give_room(room, opens=spare - room >= LINES_LIKED * line)
