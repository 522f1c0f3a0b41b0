"""A list whose current row stays in sight where something beside it takes room from the list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView


class SteadyList(QListView):
    """Scrolls to the current row where it was in sight until the list was resized; else a person has scrolled away."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        seen = QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        if seen:
            self.scrollTo(current)
