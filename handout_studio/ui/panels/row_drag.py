"""A row being dragged to another gap of its list: where it is held, where it would fall, and how that looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView

from handout_studio.ui.theme import current_tokens

EDGE = 30  # window pixels from an end of the list within which it scrolls
_SHIFT = 10  # window pixels that the row in the air stands out by
_STEP = 3  # window pixels a turn, at least


class RowDrag:
    """One drag of one row of `view`, from the first move of the pointer to its release."""

    def __init__(self, view: QListView, index: QModelIndex, grabbed: QPoint) -> None:
        self._view = view
        self.row = index.row()
        place = view.visualRect(index)
        self._offset = grabbed.y() - place.top()
        self._pointer = grabbed
        self._picture: QPixmap = view.viewport().grab(place)

    def follow(self, pointer: QPoint) -> None:
        """The pointer has moved there (in the viewport's coordinates; it may be outside)."""
        self._pointer = pointer
        self._view.viewport().update()

    def gap(self) -> int:
        """The gap that the row would fall in: above the row of that number, or below the last."""
        view, model = self._view, self._view.model()
        y = max(0, min(self._pointer.y(), view.viewport().height() - 1))
        index = view.indexAt(QPoint(view.viewport().width() // 2, y))
        if not index.isValid():
            return model.rowCount()
        return index.row() + (y > view.visualRect(index).center().y())

    def moves(self) -> bool:
        """Whether letting go now would change the order."""
        return self.gap() not in (self.row, self.row + 1)

    def scroll_step(self) -> int:
        """How far the list ought to scroll now, in window pixels: the nearer its end, the further."""
        y, height = self._pointer.y(), self._view.viewport().height()
        if y < EDGE:
            return -_STEP - (EDGE - max(y, -EDGE)) // 5
        if y > height - EDGE:
            return _STEP + (min(y, height + EDGE) - height + EDGE) // 5
        return 0

    def paint(self, painter: QPainter) -> None:
        """The row under the pointer, and a line in the gap that it would fall in."""
        place = QRect(QPoint(_SHIFT, self._pointer.y() - self._offset), self._picture.deviceIndependentSize().toSize())
        tokens = current_tokens()
        painter.setOpacity(0.9)
        painter.drawPixmap(place, self._picture)
        painter.setOpacity(1.0)
        painter.setPen(QColor(tokens.border))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self.moves():
            self._paint_line(painter, QColor(tokens.primary))

    def _paint_line(self, painter: QPainter, colour: QColor) -> None:
        width, y = self._view.viewport().width(), self._line_height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(12, y), QPointF(width - 8, y))
        painter.setBrush(self._view.palette().base())
        painter.drawEllipse(QPointF(8, y), 3.5, 3.5)

    def _line_height(self) -> float:
        view, gap = self._view, self.gap()
        count = view.model().rowCount()
        row = view.visualRect(view.model().index(min(gap, count - 1), 0))
        y = row.top() if gap < count else row.bottom() + 1
        return float(max(4, min(y, view.viewport().height() - 4)))
