"""The desk that the pages lie on: how they are zoomed and scrolled, and what stays in place when that changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from handout_studio.application import PageMap
from handout_studio.ui.preview.page_layout import PageLayout, PagePoint, lay_out, picture_scale
from handout_studio.ui.preview.zoom import FIT_PAGE, FIT_WIDTH, Zoom, step_down, step_up

MARGIN, GAP = 16, 16  # window pixels round the pages and between them
ROOM = 24  # window pixels left beside what is brought in sight
LINE = 48  # window pixels that an arrow key moves


class Desk(QAbstractScrollArea):
    """A continuous column of pages. Scroll bars count window pixels; the layout is in device pixels."""

    views_changed = Signal(object, object)  # pages in sight and pages near: tuples of (page, scale)
    page_changed = Signal(int, int)  # the page most in sight (from 0) and how many there are
    zoom_changed = Signal(object, float)  # Zoom, and the per cent it makes now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PageMap, ...] = ()
        self._zoom = FIT_WIDTH
        self._layout = PageLayout(1.0, (), QSize())
        self._anchor = PagePoint(0, 0.0, 0.0)
        self._arranging = False
        self._told_page = (-1, -1)
        self._told_zoom: tuple[Zoom, float] | None = None

    @property
    def zoom(self) -> Zoom:
        """The zoom as chosen."""
        return self._zoom

    @property
    def percent(self) -> float:
        """How large the pages are now, in per cent of their size on paper."""
        return self._layout.scale / self._full_scale() * 100

    @property
    def current_page(self) -> int:
        """The page most in sight, from 0."""
        return self._layout.foremost(self._window())

    def set_pages(self, pages: Sequence[PageMap]) -> None:
        """Lay other pages on the desk. What is in sight stays in place as far as they still reach there."""
        before, self._pages = self._pages, tuple(pages)
        if [(page.width, page.height) for page in before] != [(page.width, page.height) for page in pages]:
            self._arrange()
        self.viewport().update()

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Show the pages larger or smaller; the point `at` of the viewport (None: its middle) stays in place."""
        if zoom == self._zoom:
            return
        page, at_top = self.current_page, self.verticalScrollBar().value() == 0
        point = QPointF(self.viewport().rect().center()) if at is None else at
        held = None
        if self._pages and zoom.fit is None:
            held = (self._layout.locate(self._on_desk(point)), point)
        self._zoom = zoom
        self._arrange(held)
        if at_top and at is None:
            self.verticalScrollBar().setValue(0)
        elif zoom == FIT_PAGE:
            self.go_to_page(page)

    def zoom_in(self) -> None:
        """One stop larger."""
        self.set_zoom(step_up(self.percent))

    def zoom_out(self) -> None:
        """One stop smaller."""
        self.set_zoom(step_down(self.percent))

    def reset_zoom(self) -> None:
        """Back to the width of the column."""
        self.set_zoom(FIT_WIDTH)

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page (from 0) to the top."""
        if self._layout.pages:
            page = min(max(page, 0), len(self._layout.pages) - 1)
            self._scroll_to(self._layout.pages[page].top() - round(MARGIN * self._ratio()))

    def go_to_start(self) -> None:
        """Bring the top of the first page in sight."""
        self.verticalScrollBar().setValue(0)
        self._keep_anchor()

    def bring_in_sight(self, frames: Sequence[QRect]) -> None:
        """Scroll to a thing that stands in these rectangles of the desk, unless some of it can be seen already."""
        window, room = self._window(), round(ROOM * self._ratio())
        if not frames or any(_shows(frame, window, room) for frame in frames):
            return
        first = frames[0]
        from_above = first.top() > window.top() and first.height() + 2 * room <= window.height()
        self._scroll_to(first.bottom() + room - window.height() if from_above else first.top() - room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self._arranging:
            self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._arranging:
            self._keep_anchor()
            self.viewport().update()
            self._tell_views()

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _full_scale(self) -> float:
        """Device pixels a point at 100 %."""
        return self.logicalDpiX() / 72 * self._ratio()

    def _scroll_to(self, top: int) -> None:
        self.verticalScrollBar().setValue(round(top / self._ratio()))

    def _on_device(self, rect: QRect) -> QRect:
        ratio = self._ratio()
        left, top = round(rect.left() * ratio), round(rect.top() * ratio)
        right, bottom = (rect.left() + rect.width()) * ratio, (rect.top() + rect.height()) * ratio
        return QRect(left, top, round(right) - left, round(bottom) - top)

    def _window(self) -> QRect:
        """The part of the desk in sight."""
        ratio = self._ratio()
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QRect(QPoint(round(across * ratio), round(down * ratio)), self._on_device(self.viewport().rect()).size())

    def _on_desk(self, point: QPointF) -> QPoint:
        """A point of the viewport as one of the desk."""
        return self._window().topLeft() + (point * self._ratio()).toPoint()

    def _keep_anchor(self) -> None:
        if self._pages:
            self._anchor = self._layout.locate(self._on_desk(QPointF(self.viewport().width() / 2, 0)))

    def _arrange(self, held: tuple[PagePoint, QPointF] | None = None) -> None:
        """Lay the pages out anew; the place `held` (None: that at the top) stays at its point of the viewport."""
        ratio, at_top = self._ratio(), self.verticalScrollBar().value() == 0
        self._arranging = True
        try:
            view = self._lay_out()
            if self._pages:
                point, at = held or (self._anchor, QPointF(view.width() / 2, 0))
                place = self._layout.place(point)
                self.horizontalScrollBar().setValue(round(place.x() / ratio - at.x()))
                self.verticalScrollBar().setValue(0 if held is None and at_top else round(place.y() / ratio - at.y()))
        finally:
            self._arranging = False
        if held is not None:
            self._keep_anchor()
        self.viewport().update()
        if self._told_zoom != (self._zoom, self.percent):
            self._told_zoom = (self._zoom, self.percent)
            self.zoom_changed.emit(self._zoom, self.percent)
        self._tell_views()

    def _lay_out(self) -> QSize:
        """Place the pages and set the scroll bars' ranges; returns the viewport's size with the bars it needs."""
        ratio, view = self._ratio(), self.maximumViewportSize()
        layout = self._laid_out_in(view)
        if layout.size.height() > round(view.height() * ratio):
            view = QSize(view.width() - self.verticalScrollBar().sizeHint().width(), view.height())
            layout = self._laid_out_in(view)
        if layout.size.width() > round(view.width() * ratio):
            view = QSize(view.width(), view.height() - self.horizontalScrollBar().sizeHint().height())
        self._layout = layout
        for bar, whole, part in (
            (self.horizontalScrollBar(), layout.size.width(), view.width()),
            (self.verticalScrollBar(), layout.size.height(), view.height()),
        ):
            bar.setRange(0, max(0, round(whole / ratio) - part))
            bar.setPageStep(max(LINE, part - LINE))
            bar.setSingleStep(LINE)
        return view

    def _laid_out_in(self, view: QSize) -> PageLayout:
        ratio = self._ratio()
        return lay_out(
            self._pages,
            self._scale_in(view),
            width=round(view.width() * ratio),
            margin=round(MARGIN * ratio),
            gap=round(GAP * ratio),
        )

    def _scale_in(self, view: QSize) -> float:
        """Device pixels a point, in a viewport of that size."""
        if self._zoom.fit is None or not self._pages:
            return self._zoom.percent / 100 * self._full_scale()
        ratio = self._ratio()
        wide = max(1.0, (view.width() - 2 * MARGIN) * ratio) / max(page.width for page in self._pages)
        high = max(1.0, (view.height() - 2 * MARGIN) * ratio) / max(page.height for page in self._pages)
        return wide if self._zoom.fit == "width" else min(wide, high)

    def _tell_views(self) -> None:
        if not self._pages:
            return
        window = self._window()
        seen = self._layout.visible(window)
        last = len(self._pages) - 1
        near = [page for page in (max(seen, default=0) + 1, min(seen, default=0) - 1) if 0 <= page <= last]
        self.views_changed.emit(self._views(seen), self._views(near))
        told = (self.current_page, last + 1)
        if told != self._told_page:
            self._told_page = told
            self.page_changed.emit(*told)

    def _views(self, pages: Sequence[int]) -> tuple[tuple[int, float], ...]:
        return tuple((page, picture_scale(self._pages[page], self._layout.scale)) for page in pages)


def _shows(frame: QRect, window: QRect, room: int) -> bool:
    """Whether more than a sliver of it can be seen."""
    return frame.intersected(window).height() >= min(frame.height(), 2 * room)
