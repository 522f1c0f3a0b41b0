"""Squares in a menu of which a person takes as many as the new table is to have, by mouse or by arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handout_studio.text.insertion import TABLE_COLUMNS, TABLE_ROWS
from handout_studio.ui.theme import current_tokens

_SIDE, _GAP, _MARGIN, _TEXT = 22, 4, 10, 24
_USUAL = (3, 2)  # rows below the heading row, columns
_ROWS, _COLUMNS = max(TABLE_ROWS), max(TABLE_COLUMNS)
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class TableGrid(QWidget):
    """Says `chosen` with the rows below the heading row and the columns."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tableGrid")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.rows, self.columns = _USUAL
        self._take(*_USUAL)

    def told(self) -> str:
        """The size chosen now, in words."""
        columns = self.tr("1 column") if self.columns == 1 else self.tr("{n} columns").format(n=self.columns)
        rows = self.tr("1 row") if self.rows == 1 else self.tr("{n} rows").format(n=self.rows)
        return self.tr("{columns}, {rows}").format(columns=columns, rows=rows)

    def sizeHint(self) -> QSize:
        step = _SIDE + _GAP
        return QSize(2 * _MARGIN - _GAP + _COLUMNS * step, 2 * _MARGIN - _GAP + (_ROWS + 1) * step + _TEXT)

    def place_of(self, rows: int, columns: int) -> QPoint:
        """The middle of the square that stands for a table of that size."""
        return self._square(rows, columns - 1).center().toPoint()

    def _take(self, rows: int, columns: int) -> None:
        self.rows = min(max(rows, min(TABLE_ROWS)), _ROWS)
        self.columns = min(max(columns, min(TABLE_COLUMNS)), _COLUMNS)
        self.setAccessibleName(self.tr("Size of the table: {size}").format(size=self.told()))
        self.update()

    def _take_at(self, place: QPoint) -> None:
        step = _SIDE + _GAP
        self._take((place.y() - _MARGIN) // step, (place.x() - _MARGIN) // step + 1)

    def _square(self, row: int, column: int) -> QRectF:
        """The heading row is row 0."""
        step = _SIDE + _GAP
        return QRectF(_MARGIN + column * step, _MARGIN + row * step, _SIDE, _SIDE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take(*_USUAL)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._take_at(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._take_at(event.position().toPoint())
            self.chosen.emit(self.rows, self.columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key())):
            self._take(self.rows + step[0], self.columns + step[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.rows, self.columns)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in range(_ROWS + 1):
            for column in range(_COLUMNS):
                inside = row <= self.rows and column < self.columns
                fill = tokens.surface if not inside else tokens.primary if row == 0 else tokens.tint
                painter.setBrush(QColor(fill))
                painter.setPen(QPen(QColor(tokens.primary if inside else tokens.border), 1.0))
                painter.drawRoundedRect(self._square(row, column).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0)
        painter.setPen(QColor(tokens.text))
        line = self.rect().adjusted(_MARGIN, self.height() - _TEXT - _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.told())
