"""A button that says what is chosen and opens a menu to choose another."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from handout_studio.ui.icons import pixmap

CHEVRON = 16
MARGIN = 12
WIDEST = 230


class ChooserButton(QPushButton):
    """Shows the choice, shortened where it is long, with a chevron at its right end; `purpose` is its spoken name."""

    def __init__(self, name: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "chooser")
        self.setMenu(QMenu(self))
        self._purpose = purpose
        self._choice = ""

    @property
    def choice(self) -> str:
        """What is chosen, in full."""
        return self._choice

    def show_choice(self, choice: str, colour: str | None = None) -> None:
        """Say what is chosen; `colour` puts a dot before it."""
        self._choice = choice
        room = WIDEST - 2 * MARGIN - CHEVRON - (24 if colour else 0)
        shown = self.fontMetrics().elidedText(choice, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setIcon(colour_dot(colour) if colour else QIcon())
        self.setAccessibleName(f"{self._purpose}: {choice}")
        self.setToolTip(f"{self._purpose}: {choice}" if shown != choice else self._purpose)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), WIDEST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - MARGIN - CHEVRON
        top = (self.height() - CHEVRON) // 2
        painter.drawPixmap(left, top, pixmap("chevron-down", "text", CHEVRON, self.devicePixelRatioF()))


def colour_dot(colour: str, size: int = 16) -> QIcon:
    """A round spot of that colour."""
    dot = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(2, 2, size - 4, size - 4))
        painter.end()
        dot.addPixmap(picture)
    return dot
