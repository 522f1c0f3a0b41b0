"""The tinted chips behind the fields of a text, drawn before the text is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from handout_studio.text.marks import inline_spans
from handout_studio.ui.editor.lines_in_sight import block_corner, blocks_in_sight, place_in_line, scrolled
from handout_studio.ui.editor.positions import to_units
from handout_studio.ui.theme import current_tokens

_RADIUS = 4.0
_SIDE, _ABOVE = 2.0, 2.0
_LONGEST = 4_000


def paint_chips(edit: QTextEdit) -> None:
    """Draw the chips of the lines in sight on the editor's viewport."""
    painter = QPainter(edit.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(current_tokens().tint))
    offset = scrolled(edit)
    for block in blocks_in_sight(edit):
        for chip in _chips(block):
            painter.drawRoundedRect(chip.translated(-offset), _RADIUS, _RADIUS)
    painter.end()


def _chips(block: QTextBlock) -> Iterator[QRectF]:
    text = block.text()
    if "{{" not in text or len(text) > _LONGEST:
        return
    for span in inline_spans(text):
        if span.kind == "field":
            yield from rects_of(block, to_units(text, span.start), to_units(text, span.end))


def rects_of(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """What lies behind two of Qt's positions in a block, on each of its lines, in the document."""
    corner = block_corner(block)
    for number in range(block.layout().lineCount()):
        line = block.layout().lineAt(number)
        if start < line.textStart() + line.textLength() and line.textStart() < end:
            yield _chip(line, start, end).translated(corner)


def _chip(line: QTextLine, start: int, end: int) -> QRectF:
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    left, right = (place_in_line(line, first), place_in_line(line, last))
    left, right = min(left, right), max(left, right)
    height = line.ascent() + line.descent()
    return QRectF(left - _SIDE, line.y() - _ABOVE, right - left + 2 * _SIDE, height + 2 * _ABOVE)
