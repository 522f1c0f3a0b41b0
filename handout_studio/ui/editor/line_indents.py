"""Lines of lists and quotes that are too long for the column go on below their words, not below their mark."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument

from handout_studio.text.marks import line_mark

_LONGEST = 40  # characters of a mark that its line hangs by; thousands would take Qt's layout seconds


def indent_lines(document: QTextDocument, start: int, end: int) -> None:
    """Indent the lines between two of Qt's positions, each by the width of the mark it begins with."""
    metrics = QFontMetricsF(document.defaultFont())
    block, last = document.findBlock(start), document.findBlock(end)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    while block.isValid():
        _indent(block, cursor, metrics)
        if block == last:
            break
        block = block.next()
    cursor.endEditBlock()


def _indent(block: QTextBlock, cursor: QTextCursor, metrics: QFontMetricsF) -> None:
    text = block.text()
    mark = line_mark(text)
    hanging = mark.is_item or (mark.quote and mark.kind == "plain" and not mark.callout)
    width = metrics.horizontalAdvance(text[: mark.start]) if hanging and mark.start <= _LONGEST else 0.0
    shape = block.blockFormat()
    if abs(shape.leftMargin() - width) > 0.01:
        shape.setLeftMargin(width)
        shape.setTextIndent(-width)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(shape)
