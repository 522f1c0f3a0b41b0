"""Lines of lists and quotes that are too long for the column go on below their words, not below their mark."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCursor, QTextDocument

from handout_studio.text.marks import line_mark

_SIGN, _BOX = 3.0, 4.0  # digits' widths that the sign of an item has: enough for "99. "
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
    margin, width = _hang(block.text(), metrics)
    shape = block.blockFormat()
    if abs(shape.leftMargin() - margin) > 0.01 or abs(shape.textIndent() + width) > 0.01:
        shape.setLeftMargin(margin)
        shape.setTextIndent(-width)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(shape)


def _hang(text: str, metrics: QFontMetricsF) -> tuple[float, float]:
    """How far the words of a line stand from the edge, and how far its mark stands before them (pixels).

    Items of one level have their words at one place, whatever number stands before them.
    """
    mark = line_mark(text)
    if mark.start > _LONGEST or not (mark.is_item or (mark.quote and mark.kind == "plain" and not mark.callout)):
        return 0.0, 0.0
    width = metrics.horizontalAdvance(text[: mark.start])
    if not mark.is_item:
        return width, width
    digits = mark.indent + (_BOX if mark.kind == "check" else _SIGN)
    return max(width, metrics.horizontalAdvance(text[: mark.quote]) + digits * metrics.horizontalAdvance("0")), width
