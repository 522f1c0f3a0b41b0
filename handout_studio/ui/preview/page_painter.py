"""Paints the desk: pages with their shadows and the outline, in device pixels so that every letter is sharp."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGradient, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

_SHADOW = 12  # window pixels that the shadow reaches
_SHADOW_FALL = 3  # window pixels that it lies lower than the page
_DARKEST, _STEPS = 58, 6  # alpha right at the page, and how many straight pieces its fall is made of
_PAPER = QColor("#FFFFFF")


class DeskPainter:
    """Draws on a widget in device pixels, whatever the screen's ratio and the widget's place in the window.

    `painter` is a fresh painter on that widget; `ratio` is device pixels to a window pixel.
    """

    def __init__(self, painter: QPainter, ratio: float) -> None:
        self._painter = painter
        self._ratio = ratio
        onto_device = painter.deviceTransform()
        corner = onto_device.map(QPoint(0, 0))
        painter.setWorldTransform(onto_device.inverted()[0])
        painter.translate(corner)

    def shade(self, page: QRect) -> None:
        """A soft shadow round a page, as four strips and four corners: all that is drawn again at each key."""
        painter, reach = self._painter, round(_SHADOW * self._ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        fallen = page.translated(0, round(_SHADOW_FALL * self._ratio))
        left, top, right, bottom = fallen.left(), fallen.top(), fallen.right() + 1, fallen.bottom() + 1
        painter.fillRect(QRect(left, page.bottom(), page.width(), bottom - page.bottom()), QColor(0, 0, 0, _DARKEST))
        for x, y, width, height, begin, end in (
            (left, top - reach, page.width(), reach, QPointF(0, top), QPointF(0, top - reach)),
            (left, bottom, page.width(), reach, QPointF(0, bottom), QPointF(0, bottom + reach)),
            (left - reach, top, reach, page.height(), QPointF(left, 0), QPointF(left - reach, 0)),
            (right, top, reach, page.height(), QPointF(right, 0), QPointF(right + reach, 0)),
        ):
            painter.fillRect(QRect(x, y, width, height), _fading(QLinearGradient(begin, end)))
        for x, y, corner in (
            (left - reach, top - reach, QPointF(left, top)),
            (right, top - reach, QPointF(right, top)),
            (left - reach, bottom, QPointF(left, bottom)),
            (right, bottom, QPointF(right, bottom)),
        ):
            painter.fillRect(QRect(x, y, reach, reach), _fading(QRadialGradient(corner, reach)))

    def page(self, page: QRect, image: QImage | None) -> None:
        """A page: its picture as it is where that was made for this size, else stretched, else white paper."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if image is None:
            painter.fillRect(page, _PAPER)
            return
        spare = max(abs(image.width() - page.width()), abs(image.height() - page.height()))
        if spare <= 1:  # whole pixels: the raster may round a page's edge the other way
            painter.fillRect(page, _PAPER)
            painter.drawImage(page.topLeft(), image, QRect(QPoint(0, 0), page.size()))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, image)

    def outline(self, frames: Iterable[QRect], colour: QColor) -> None:
        """A rounded line round the section that is being edited."""
        painter, ratio = self._painter, self._ratio
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = max(1, round(2 * ratio))
        painter.setPen(QPen(colour, width))
        inset = width / 2
        for frame in frames:
            painter.drawRoundedRect(QRectF(frame).adjusted(inset, inset, -inset, -inset), 5 * ratio, 5 * ratio)

    def marks(self, frames: Iterable[QRect], colour: QColor) -> None:
        """A wash of colour over words that were found, which stay to be read below it."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for frame in frames:
            painter.fillRect(frame.adjusted(-1, -1, 1, 1), colour)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def round_off(self, window: QRect, frame: QRect, radius: float, outside: QColor, border: QColor) -> None:
        """Give the part of the desk in `window` the rounded corners and the border of the `frame` around it."""
        painter = self._painter
        line = max(1.0, round(self._ratio))
        inner = QRectF(frame).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        rounded, corners = QPainterPath(), QPainterPath()
        rounded.addRoundedRect(inner, radius * self._ratio, radius * self._ratio)
        corners.addRect(QRectF(window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners.subtracted(rounded), outside)
        painter.strokePath(rounded, QPen(border, line))


def _fading(gradient: QGradient) -> QGradient:
    """The gradient with the shadow's fall from its darkest to nothing."""
    for step in range(_STEPS + 1):
        share = 1 - step / _STEPS
        gradient.setColorAt(step / _STEPS, QColor(0, 0, 0, round(_DARKEST * share * share)))
    return gradient
