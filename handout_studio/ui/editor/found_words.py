"""What find has found in a text, marked behind its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTextEdit

from handout_studio.ui.editor.field_chips import rects_of
from handout_studio.ui.editor.lines_in_sight import blocks_in_sight, scrolled
from handout_studio.ui.theme import current_tokens

_RADIUS = 3.0


def paint_found(edit: QTextEdit, places: Sequence[tuple[int, int]]) -> None:
    """Draw behind these places, Qt's positions from and to in their order, as far as they are in sight."""
    if not places:
        return
    painter = QPainter(edit.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(current_tokens().warning_border))
    offset = scrolled(edit)
    for block in blocks_in_sight(edit):
        first = block.position()
        for start, end in places:
            if first <= start < first + block.length():
                for rect in rects_of(block, start - first, end - first):
                    painter.drawRoundedRect(rect.translated(-offset), _RADIUS, _RADIUS)
    painter.end()
