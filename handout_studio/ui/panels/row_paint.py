"""How a row of the left column is laid out and painted: ground, a title and a quiet line below it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from handout_studio.ui.theme import Tokens

PADDING = 9
LEAD = 36  # where a row's words begin: the box or the plus stands before them
TAIL = 30  # what the grip takes at the other end
BAR = 3
_SMALLER = 0.83


@dataclass(frozen=True, slots=True)
class RowText:
    """What a row says, and how loud."""

    title: str
    line: str
    title_colour: str
    line_colour: str
    italic: bool = False
    alert: str = ""
    """What follows the line in a colour of its own; where there is room for one of them it stands alone."""
    alert_colour: str = ""


def line_font(font: QFont) -> QFont:
    """The font of a row's second line, beside the font of its first."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * _SMALLER)
    return smaller


def row_height(font: QFont) -> int:
    """How high a row is, in window pixels."""
    return QFontMetrics(font).height() + QFontMetrics(line_font(font)).height() + 2 * PADDING + 1


def mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """A place within the row, on the other side where text runs from right to left."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def lead_rect(option: QStyleOptionViewItem) -> QRect:
    """What belongs to the box or the plus before a row's words."""
    row = option.rect
    return mirrored(option, QRect(row.left(), row.top(), LEAD, row.height()))


def text_rect(option: QStyleOptionViewItem, tail: int = TAIL) -> QRect:
    """What belongs to a row's words."""
    return mirrored(option, option.rect.adjusted(LEAD, 0, -tail, 0))


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, *, current: bool, line: bool) -> None:
    """The row's background, the bar of the current one, and the line to the next; those selected with it are tinted."""
    row = option.rect
    if current:
        painter.fillRect(row, QColor(tokens.tint))
        painter.fillRect(mirrored(option, QRect(row.left(), row.top(), BAR, row.height())), QColor(tokens.primary))
    elif QStyle.StateFlag.State_Selected in option.state:
        painter.fillRect(row, QColor(tokens.tint))
    elif QStyle.StateFlag.State_MouseOver in option.state:
        painter.fillRect(row, QColor(tokens.hover))
    if line:
        paint_line(painter, row, tokens.border)


def paint_line(painter: QPainter, row: QRect, colour: str) -> None:
    """A line along the row's lower edge, whole device pixels thick, so that all are alike at 125 % too."""
    pen = QPen(QColor(colour), int(painter.device().devicePixelRatioF()))
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLine(row.bottomLeft(), row.bottomRight())


def paint_text(painter: QPainter, option: QStyleOptionViewItem, text: RowText, tail: int = TAIL) -> None:
    """Title and second line, cut with an ellipsis where there is no room."""
    place = text_rect(option, tail)
    title_font, small = QFont(option.font), line_font(option.font)
    title_font.setItalic(text.italic)
    top = place.top() + PADDING
    line = QRect(place.left(), top, place.width(), QFontMetrics(title_font).height())
    _paint_line(painter, line, title_font, text.title, text.title_colour)
    line = QRect(place.left(), line.bottom() + 1, place.width(), QFontMetrics(small).height())
    if not text.alert:
        _paint_line(painter, line, small, text.line, text.line_colour)
        return
    used = QFontMetrics(small).horizontalAdvance(f"{text.line} · ")
    if used + QFontMetrics(small).horizontalAdvance(text.alert) <= line.width():
        _paint_line(painter, line, small, f"{text.line} · ", text.line_colour)
        left = used if option.direction == Qt.LayoutDirection.LeftToRight else 0
        line = QRect(line.left() + left, line.top(), line.width() - used, line.height())
    _paint_line(painter, line, small, text.alert, text.alert_colour)


def _paint_line(painter: QPainter, line: QRect, font: QFont, words: str, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def is_cut(option: QStyleOptionViewItem, title: str, line: str = "", tail: int = TAIL) -> bool:
    """Whether a title, or the line below it, has no room in its row."""
    room = text_rect(option, tail).width()
    below = QFontMetrics(line_font(option.font)).horizontalAdvance(line)
    return QFontMetrics(option.font).horizontalAdvance(title) > room or below > room


def plain_tip(*paragraphs: str) -> str:
    """Words of a person as a tooltip that shows them letter for letter, wrapped to a column."""
    return "".join(f"<p>{escape(words).replace(chr(10), '<br>')}</p>" for words in paragraphs if words)
