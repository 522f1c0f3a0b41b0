"""The lines of a text that can be seen now, for what is drawn behind their words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit


def scrolled(edit: QTextEdit) -> QPointF:
    """How far the text has been scrolled: a place in the document less this is one on the viewport."""
    return QPointF(edit.horizontalScrollBar().value(), edit.verticalScrollBar().value())


def blocks_in_sight(edit: QTextEdit) -> Iterator[QTextBlock]:
    """The blocks of which anything is on the viewport, from the top."""
    layout = edit.document().documentLayout()
    bottom = scrolled(edit).y() + edit.viewport().height()
    block = edit.cursorForPosition(edit.viewport().rect().topLeft()).block()
    while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
        yield block
        block = block.next()


def block_corner(block: QTextBlock) -> QPointF:
    """Where a block's lines count their places from, in the document."""
    return block.document().documentLayout().blockBoundingRect(block).topLeft()


def place_in_line(line: QTextLine, position: int) -> float:
    """How far from the block's corner a position of Qt's is in its line."""
    found: Any = line.cursorToX(position)  # a pair: PySide's stub leaves its first half unnamed
    return float(found[0])
