"""The pages as a person sees and clicks them; what they choose comes out as signals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from handout_studio.application import PageMap
from handout_studio.ui.announcement import announce
from handout_studio.ui.panels.row_paint import plain_tip
from handout_studio.ui.preview.desk import Desk
from handout_studio.ui.preview.greys import Greys
from handout_studio.ui.preview.page_cache import PageCache
from handout_studio.ui.preview.page_layout import picture_scale
from handout_studio.ui.preview.page_painter import DeskPainter
from handout_studio.ui.preview.pinch import pinched
from handout_studio.ui.preview.text_hit import link_at, reach, section_at
from handout_studio.ui.preview.zoom import FIT_PAGE, Zoom
from handout_studio.ui.theme import current_tokens

if TYPE_CHECKING:
    from handout_studio.application import FoundPlace

WHEEL_STEP = 1.1  # how much one turn of the wheel enlarges
_RADIUS = 9.0
_FOUND, _LOOKED_AT = QColor("#FFE9A8"), QColor("#FFB74D")  # on paper, which is white in every theme
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Up: -1}


class PageView(Desk):
    """Paints the newest pictures of the pages it was given, the nearest where the sharp one has yet to come."""

    page_clicked = Signal(int, float, float)  # the page, and the place on it in points
    link_hovered = Signal(str)  # the address under the pointer; empty where there is none any more
    painted_sharp = Signal(int)  # the number of the document whose pages in sight were all painted sharp

    def __init__(self, cache: PageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._serial = 0
        self._greys: Greys | None = None
        self._found: Sequence[FoundPlace] = ()
        self._looked_at = -1
        self._link = ""
        self._outlined: str | None = None
        self._outline_colour = QColor()
        self._pressed: QPointF | None = None
        self.setObjectName("previewPages")
        self.setProperty("look", "desk")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the pages up and down"))
        self.horizontalScrollBar().setAccessibleName(self.tr("Scroll the pages left and right"))
        self.setAccessibleDescription(self.tr("The pages as they are printed. A click goes to that place in the text."))
        self.page_changed.connect(self._say_page)
        self._say_page(0, 1)

    def show_pages(self, pages: tuple[PageMap, ...], serial: int) -> None:
        """Show the document that is number `serial` in the cache."""
        self._serial = serial
        self.set_pages(pages)

    def outline(self, section: str | None, colour: QColor) -> None:
        """Draw a line round that section, wherever it stands."""
        if (section, colour) != (self._outlined, self._outline_colour):
            self._outlined, self._outline_colour = section, colour
            self.viewport().update()

    def set_greyscale(self, on: bool) -> None:
        """Show the pages as a printer with black ink alone would print them, or in their colours."""
        self._greys = Greys() if on else None
        self.viewport().update()

    @property
    def greyscale(self) -> bool:
        """Whether the pages are shown in greys."""
        return self._greys is not None

    def mark(self, found: Sequence[FoundPlace], looked_at: int) -> None:
        """Mark places of the pages, and the one looked at (-1: none) more strongly; it comes in sight."""
        before, self._found, self._looked_at = (self._found, self._looked_at), found, looked_at
        self.viewport().update()
        if before != (found, looked_at) and 0 <= looked_at < len(found) and found[looked_at].page < len(self._pages):
            self.bring_in_sight(self._boxes(found[looked_at]))

    def _boxes(self, place: FoundPlace) -> list[QRect]:
        return [self._layout.frame(place.page, box) for box in place.boxes]

    def _paint_found(self, desk: DeskPainter) -> None:
        for number, place in enumerate(self._found):
            if place.page < len(self._pages):
                desk.marks(self._boxes(place), _LOOKED_AT if number == self._looked_at else _FOUND)

    def reveal(self, section: str) -> bool:
        """Bring a section in sight, if nothing of it can be seen; whether it stands on a page at all."""
        return self.bring_in_sight(self._frames(section))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, window = current_tokens(), self._window()
        with QPainter(self.viewport()) as painter:
            desk = DeskPainter(painter, self._ratio())
            area = self._on_device(self.viewport().rect())
            painter.fillRect(area.adjusted(-1, -1, 1, 1), QColor(tokens.desk))  # and pixels half inside, as at 150 %
            painter.save()
            painter.translate(-window.topLeft())
            sharp = self._paint_pages(desk, window)
            self._paint_found(desk)
            desk.outline(self._frames(self._outlined), self._outline_colour)
            painter.restore()
            line = tokens.primary if self.hasFocus() else tokens.border
            frame = self._on_device(self.rect().translated(-self.viewport().pos()))
            desk.round_off(area, frame, _RADIUS, QColor(tokens.window), QColor(line))
        if sharp:
            self.painted_sharp.emit(self._serial)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or not self._pages:
            return
        if (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        point = self._layout.locate(self._on_desk(event.position()))
        self.page_clicked.emit(point.page, point.x, point.y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = None
        if self._pages:
            point = self._layout.locate(self._on_desk(event.position()))
            over = section_at(self._pages[point.page], point.x, point.y)
            self._tell_link(link_at(self._pages[point.page], point.x, point.y))
        shape = Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        self._tell_link("")

    def _tell_link(self, address: str) -> None:
        if address != self._link:
            self._link = address
            self.viewport().setToolTip(plain_tip(address))
            self.link_hovered.emit(address)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not self._turn_page(1 if turned < 0 else -1 if turned > 0 else 0):
                super().wheelEvent(event)
        elif turned:
            self.set_zoom(Zoom.fixed(self.percent * WHEEL_STEP ** (turned / 120)), event.position())
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.ZoomIn) or _is_control(event, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif _is_control(event, Qt.Key.Key_0):
            self.reset_zoom()
        elif event.key() == Qt.Key.Key_Home:
            self.go_to_start()
        elif event.key() == Qt.Key.Key_End:
            self.go_to_page(len(self._pages) - 1)
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        elif self._turn_page(_TURNS.get(Qt.Key(event.key()), 0)):
            event.accept()
        elif self.zoom == FIT_PAGE and event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to_page(self.current_page + (1 if event.key() == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)

    def _turn_page(self, by: int) -> bool:
        """Where one page is shown at a time and its end has been reached: on to the next, or back."""
        bar, to = self.verticalScrollBar(), self.current_page + by
        at_end = bar.value() == (bar.maximum() if by > 0 else bar.minimum())
        if not self.single or not by or not at_end or not 0 <= to < len(self._pages):
            return False
        self.go_to_page(to)
        if by < 0:
            bar.setValue(bar.maximum())
        return True

    def focusInEvent(self, event: QEvent) -> None:
        self.update()  # the frame, and what of it the pages' corners round off
        self.viewport().update()

    focusOutEvent = focusInEvent

    def viewportEvent(self, event: QEvent) -> bool:
        if (pinch := pinched(event, self.viewport())) is not None:
            self.set_zoom(Zoom.fixed(self.percent * pinch[0]), pinch[1])
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        return done

    def _paint_pages(self, desk: DeskPainter, window: QRect) -> bool:
        """Paint the pages in sight; whether all of them were as sharp as they get and of the newest document."""
        around = window.adjusted(-64, -64, 64, 64)
        sharp = self._serial > 0
        for index in self._layout.visible(around):
            page = self._layout.pages[index]
            scale = picture_scale(self._pages[index], self._layout.scale)
            picture = self._cache.sharp(self._serial, index, scale)
            if picture is None and page.intersects(window):
                sharp = False
            desk.shade(page)
            shown = picture or self._cache.nearest(self._serial, index, scale)
            desk.page(page, self._greys.of(shown) if self._greys is not None and shown is not None else shown)
        return sharp

    def _frames(self, section: str | None) -> list[QRect]:
        """Where a section stands on the desk, with some room round it."""
        return [
            self._layout.frame(index, reach(area.box))
            for index, page in enumerate(self._pages)
            for area in page.areas
            if area.section == section
        ]

    def _say_page(self, page: int, count: int) -> None:
        words = self.tr("Page {page} of {count}").format(page=page + 1, count=count)
        self.setAccessibleName(self.tr("Preview, {words}").format(words=words))
        if self.hasFocus():
            announce(self, words)


def _is_control(event: QKeyEvent, key: Qt.Key) -> bool:
    return event.key() == key and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
