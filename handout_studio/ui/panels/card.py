"""A card with rounded corners around lists, whose square rows its rim covers at the corners."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from handout_studio.ui.theme import current_tokens

RADIUS = 9.0


class Card(QFrame):
    """Stacks what is added to its `rows`; its border takes the main colour while `focused` has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(1, 1, 1, 1)
        self.rows.setSpacing(0)
        self._rim = _Rim(self)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others, and let the border show when the keyboard is in it."""
        self.rows.addWidget(widget, stretch)
        widget.installEventFilter(self)
        self._rim.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rim.setGeometry(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._rim.focused = event.type() == QEvent.Type.FocusIn
            self._rim.update()
        return super().eventFilter(watched, event)


class _Rim(QWidget):
    """The border, and the corners of the window around it; the mouse goes through."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self.focused = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addRoundedRect(edge, RADIUS, RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside.subtracted(inside), QColor(tokens.window))
        painter.setPen(QPen(QColor(tokens.primary if self.focused else tokens.border), 1.0))
        painter.drawPath(inside)
