"""The window's icons: bundled SVGs, drawn in the theme's colours and sharp at every scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from handout_studio.resources import read_bytes, read_text, resource
from handout_studio.ui.theme import current_tokens


def icon(name: str, role: str = "text") -> QIcon:
    """The icon `resources/icons/NAME.svg` in the theme's colour `role` (a field of Tokens), whatever theme comes later.

    Raises FileNotFoundError for a name that isn't bundled.
    """
    if not resource("icons", f"{name}.svg").is_file():
        raise FileNotFoundError(name)
    return QIcon(_TintedEngine(name, role))


def pixmap(name: str, role: str, size: int, ratio: float) -> QPixmap:
    """The icon as a picture of `size` by `size` window pixels on a screen with `ratio` device pixels to one."""
    return _draw(_Drawing(name, str(getattr(current_tokens(), role)), size, ratio))


class IconLabel(QLabel):
    """An icon beside words that say the same; it follows the theme, and a screen reader passes it over."""

    def __init__(self, name: str, role: str = "text", size: int = 18) -> None:
        super().__init__()
        self._drawn = name, role, size
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.DevicePixelRatioChange) and hasattr(self, "_drawn"):
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(*self._drawn, self.devicePixelRatioF()))


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made = QIcon()
    for size in (16, 32, 48, 128):
        made.addPixmap(_render(read_bytes("icons", "handout-studio.svg"), size))
    return made


@dataclass(frozen=True, slots=True)
class _Drawing:
    name: str
    colour: str
    size: int
    ratio: float


class _TintedEngine(QIconEngine):
    """Draws one SVG in the colour that the theme has at that moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        side = min(rect.width(), rect.height())
        corner = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
        painter.drawPixmap(corner, _draw(_Drawing(self._name, self._colour(mode), side, ratio)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return _draw(_Drawing(self._name, self._colour(mode), side, scale))

    def _colour(self, mode: QIcon.Mode) -> str:
        tokens = current_tokens()
        return tokens.outline if mode == QIcon.Mode.Disabled else str(getattr(tokens, self._role))


def _draw(drawing: _Drawing) -> QPixmap:
    key = f"handout-studio:{drawing}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    source = read_text("icons", f"{drawing.name}.svg").replace("currentColor", drawing.colour)
    picture = _render(source.encode(), round(drawing.size * drawing.ratio))
    picture.setDevicePixelRatio(drawing.ratio)
    QPixmapCache.insert(key, picture)
    return picture


def _render(source: bytes, side: int) -> QPixmap:
    image = QImage(max(side, 1), max(side, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, side, side))
    finally:
        painter.end()
    return QPixmap.fromImage(image)
