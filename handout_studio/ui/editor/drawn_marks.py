"""Bullets, boxes and bars, drawn where a line that isn't being edited has its marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from handout_studio.text.marks import LineMark, line_mark
from handout_studio.ui.editor.highlighter import MarkHighlighter, is_plain
from handout_studio.ui.editor.lines_in_sight import block_corner, blocks_in_sight, place_in_line, scrolled
from handout_studio.ui.editor.positions import to_units
from handout_studio.ui.theme import current_tokens

_DOT, _BOX = 0.26, 1.3  # of the height of a small letter
_TO_DOT, _TO_BOX = 1.15, 1.3  # the same, from the middle to the words
_BAR, _BAR_INSET = 3.0, 2.0  # pixels


def paint_marks(edit: QTextEdit, highlighter: MarkHighlighter) -> None:
    """Draw what stands for the marks of the lines in sight, whose own characters the highlighter leaves unseen."""
    painter = QPainter(edit.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    offset = scrolled(edit)
    metrics = QFontMetricsF(edit.document().defaultFont())
    for block in blocks_in_sight(edit):
        if block.layout().lineCount() and not highlighter.is_edited(block) and not is_plain(block):
            painter.save()
            painter.translate(block_corner(block) - offset)
            _paint(painter, block, line_mark(block.text()), metrics)
            painter.restore()
    painter.end()


def _paint(painter: QPainter, block: QTextBlock, mark: LineMark, metrics: QFontMetricsF) -> None:
    text, line = block.text(), block.layout().lineAt(0)
    if mark.quote:
        height = block.document().documentLayout().blockBoundingRect(block).height()
        for at in (at for at in range(mark.quote) if text[at] == ">"):
            left = place_in_line(line, to_units(text, at)) + _BAR_INSET
            painter.fillRect(QRectF(left, 0.0, _BAR, height), QColor(current_tokens().outline))
    if mark.kind not in ("bullet", "check"):
        return
    small = metrics.xHeight()
    place = _before_words(line, text, mark, small)
    if mark.kind == "bullet":
        _paint_dot(painter, place, small * _DOT)
    else:
        corner = place - QPointF(small * _BOX / 2, small * _BOX / 2)
        ticked = text[: mark.start].rstrip().endswith(("x]", "X]"))
        _paint_box(painter, QRectF(corner, QSizeF(small * _BOX, small * _BOX)), ticked)


def _before_words(line: QTextLine, text: str, mark: LineMark, small: float) -> QPointF:
    """The middle of what stands before the words of an item, at half the height of a small letter."""
    begin, words = (place_in_line(line, to_units(text, place)) for place in (mark.quote, mark.start))
    gap = small * (_TO_DOT if mark.kind == "bullet" else _TO_BOX)
    return QPointF(words - gap if begin <= words else words + gap, line.y() + line.ascent() - small / 2)


def _paint_dot(painter: QPainter, middle: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current_tokens().text))
    painter.drawEllipse(middle, radius, radius)


def _paint_box(painter: QPainter, box: QRectF, ticked: bool) -> None:
    pen = QPen(QColor(current_tokens().muted), 1.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2.0, 2.0)
    if ticked:
        x, y, side = box.x(), box.y(), box.width()
        places = [
            QPointF(x + side * across, y + side * down) for across, down in ((0.22, 0.5), (0.42, 0.72), (0.8, 0.28))
        ]
        painter.drawPolyline(places)
