"""Rows being dragged to another gap of their list: where they are held, where they would fall, and how that looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView

from handout_studio.ui.theme import current_tokens

EDGE = 30  # window pixels from an end of the list within which it scrolls
_SHIFT = 10  # window pixels that the row in the air stands out by
_STEP = 3  # window pixels a turn, at least


class RowDrag:
    """One drag of the row at `index` of `view`, and of the `others` with it, from the first move to the release."""

    def __init__(self, view: QListView, index: QModelIndex, grabbed: QPoint, others: Sequence[int] = ()) -> None:
        self._view = view
        self.row = index.row()
        self.rows = sorted({self.row, *others})
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
        return gap_at(self._view, self._pointer.y())

    def moves(self) -> bool:
        """Whether letting go now would change the order."""
        first, last = self.rows[0], self.rows[-1]
        together = last - first + 1 == len(self.rows)
        return not together or not first <= self.gap() <= last + 1

    def scroll_step(self) -> int:
        """How far the list ought to scroll now, in window pixels: the nearer its end, the further."""
        return scroll_step(self._view, self._pointer.y())

    def paint(self, painter: QPainter) -> None:
        """The row under the pointer, and a line in the gap that it would fall in."""
        place = QRect(QPoint(_SHIFT, self._pointer.y() - self._offset), self._picture.deviceIndependentSize().toSize())
        tokens = current_tokens()
        painter.setOpacity(0.9)
        painter.drawPixmap(place, self._picture)
        painter.setOpacity(1.0)
        painter.setPen(QColor(tokens.border))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        if len(self.rows) > 1:
            self._paint_count(painter, place)
        if self.moves():
            paint_gap(self._view, painter, self.gap())

    def _paint_count(self, painter: QPainter, place: QRect) -> None:
        """How many rows are in the air, in a round spot at the corner of the one that is seen."""
        tokens = current_tokens()
        spot = QRect(place.left() - 6, place.top() - 6, 24, 24)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.primary))
        painter.drawEllipse(spot)
        painter.setPen(QColor(tokens.on_primary))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(len(self.rows)))


def gap_at(view: QListView, y: int) -> int:
    """The gap nearest to that height of the viewport: above the row of that number, or below the last."""
    y = max(0, min(y, view.viewport().height() - 1))
    index = view.indexAt(QPoint(view.viewport().width() // 2, y))
    if not index.isValid():
        return view.model().rowCount()
    return index.row() + (y > view.visualRect(index).center().y())


def scroll_step(view: QListView, y: int) -> int:
    """How far a list ought to scroll while something is held at that height of its viewport."""
    height = view.viewport().height()
    if y < EDGE:
        return -_STEP - (EDGE - max(y, -EDGE)) // 5
    if y > height - EDGE:
        return _STEP + (min(y, height + EDGE) - height + EDGE) // 5
    return 0


def paint_gap(view: QListView, painter: QPainter, gap: int) -> None:
    """A line where something would fall in."""
    count, height = view.model().rowCount(), view.viewport().height()
    row = view.visualRect(view.model().index(min(gap, count - 1), 0))
    y = float(max(4, min(row.top() if gap < count else row.bottom() + 1, height - 4)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(current_tokens().primary), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(12, y), QPointF(view.viewport().width() - 8, y))
    painter.setBrush(view.palette().base())
    painter.drawEllipse(QPointF(8, y), 3.5, 3.5)
