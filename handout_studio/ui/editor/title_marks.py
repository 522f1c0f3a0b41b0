"""Waves under misspelt words of a title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLineEdit

from handout_studio.ui.editor.positions import to_units
from handout_studio.ui.theme import current_tokens

_STEP, _HEIGHT = 2.0, 1.5  # pixels of half a wave


def paint_waves(field: QLineEdit, places: Sequence[tuple[int, int]]) -> None:
    """Draw a wave under these characters of the field's text, as far as they are in sight.

    A line field doesn't tell where its letters are: they are measured from its caret, whose place it tells.
    """
    if not places:
        return
    text, metrics = field.text(), field.fontMetrics()
    caret = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toRectF()
    before = metrics.horizontalAdvance(text, field.cursorPosition())
    origin, foot = caret.center().x() - before, field.rect().center().y() + metrics.ascent() / 2 + 2
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(field.rect().adjusted(5, 0, -5, 0))
    painter.setPen(QPen(QColor(current_tokens().danger), 1.0))
    for start, end in places:
        left, right = (origin + metrics.horizontalAdvance(text, to_units(text, place)) for place in (start, end))
        count = max(2, round((right - left) / _STEP))
        wave = [QPointF(left + step * _STEP, foot + (_HEIGHT if step % 2 else 0.0)) for step in range(count + 1)]
        painter.drawPolyline(wave)
    painter.end()
