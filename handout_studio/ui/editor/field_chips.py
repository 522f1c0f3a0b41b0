"""The tinted chips behind the fields of a text, drawn before the text is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from handout_studio.text.marks import inline_spans
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
    offset = QPointF(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())
    for block in _blocks_in_sight(edit, offset.y()):
        for chip in _chips(block):
            painter.drawRoundedRect(chip.translated(-offset), _RADIUS, _RADIUS)
    painter.end()


def _blocks_in_sight(edit: QTextEdit, top: float) -> Iterator[QTextBlock]:
    layout = edit.document().documentLayout()
    block = edit.cursorForPosition(edit.viewport().rect().topLeft()).block()
    while block.isValid() and layout.blockBoundingRect(block).top() <= top + edit.viewport().height():
        yield block
        block = block.next()


def _chips(block: QTextBlock) -> Iterator[QRectF]:
    text = block.text()
    if "{{" not in text or len(text) > _LONGEST:
        return
    corner = block.document().documentLayout().blockBoundingRect(block).topLeft()
    for span in inline_spans(text):
        if span.kind == "field":
            start, end = to_units(text, span.start), to_units(text, span.end)
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                if start < line.textStart() + line.textLength() and line.textStart() < end:
                    yield _chip(line, start, end).translated(corner)


def _chip(line: QTextLine, start: int, end: int) -> QRectF:
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    left, right = (_place(line, first), _place(line, last))
    left, right = min(left, right), max(left, right)
    height = line.ascent() + line.descent()
    return QRectF(left - _SIDE, line.y() - _ABOVE, right - left + 2 * _SIDE, height + 2 * _ABOVE)


def _place(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)  # a pair: PySide's stub leaves its first half unnamed
    return float(found[0])
