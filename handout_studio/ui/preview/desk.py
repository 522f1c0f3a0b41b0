"""The desk that the pages lie on: how they are zoomed and scrolled, and what stays in place when that changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from handout_studio.application import PageMap
from handout_studio.ui.preview.page_layout import (
    PageLayout,
    PagePoint,
    fitting_scale,
    lay_out,
    on_device,
    picture_scale,
    shows,
)
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
        self._single = False
        self._only = 0  # the page that is shown where one is shown at a time
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
        bar = self.verticalScrollBar()
        page, at_top = self.current_page, bar.value() == bar.minimum()
        point = QPointF(self.viewport().rect().center()) if at is None else at
        held = None
        if self._pages and zoom.fit is None:
            held = (self._layout.locate(self._on_desk(point)), point)
        self._zoom = zoom
        self._arrange(held)
        if at_top and at is None:
            bar.setValue(bar.minimum())
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

    @property
    def single(self) -> bool:
        """Whether one page is shown at a time."""
        return self._single

    def set_single(self, single: bool) -> None:
        """Show one page at a time, or all of them one below the other; the page in sight stays."""
        page = self._only = self.current_page
        self._single = single
        self._arrange()
        self.go_to_page(page)

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page (from 0) to the top."""
        if self._layout.pages:
            page = min(max(page, 0), len(self._layout.pages) - 1)
            self._turn_to(page)
            self._scroll_to(self._layout.pages[page].top() - round(MARGIN * self._ratio()))

    def go_to_start(self) -> None:
        """Bring the top of the first page in sight."""
        self._turn_to(0)
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())
        self._keep_anchor()

    def bring_in_sight(self, frames: Sequence[QRect]) -> bool:
        """Scroll to a thing that stands in these rectangles of the desk, unless some of it can be seen already.

        Whether there are any.
        """
        window, room = self._window(), round(ROOM * self._ratio())
        if not frames or any(shows(frame, window, room) for frame in frames):
            return bool(frames)
        first = frames[0]
        self._turn_to(self._layout.locate(first.center()).page)
        window = self._window()
        from_above = first.top() > window.top() and first.height() + 2 * room <= window.height()
        self._scroll_to(first.bottom() + room - window.height() if from_above else first.top() - room)
        return True

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
        return on_device(rect, self._ratio())

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
        bar = self.verticalScrollBar()
        ratio, at_top = self._ratio(), bar.value() == bar.minimum()
        self._arranging = True
        try:
            view = self._lay_out()
            if self._pages:
                point, at = held or (self._anchor, QPointF(view.width() / 2, 0))
                place = self._layout.place(point)
                self.horizontalScrollBar().setValue(round(place.x() / ratio - at.x()))
                bar.setValue(bar.minimum() if held is None and at_top else round(place.y() / ratio - at.y()))
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
        self._only = max(0, min(self._only, len(layout.pages) - 1))
        top, bottom = self._span(layout)
        if bottom - top > round(view.height() * ratio):
            view = QSize(view.width() - self.verticalScrollBar().sizeHint().width(), view.height())
            layout = self._laid_out_in(view)
        if layout.size.width() > round(view.width() * ratio):
            view = QSize(view.width(), view.height() - self.horizontalScrollBar().sizeHint().height())
        self._layout = layout
        self.horizontalScrollBar().setRange(0, max(0, round(layout.size.width() / ratio) - view.width()))
        self.verticalScrollBar().setRange(*self._heights(view.height()))
        for bar, part in ((self.horizontalScrollBar(), view.width()), (self.verticalScrollBar(), view.height())):
            bar.setPageStep(max(LINE, part - LINE))
            bar.setSingleStep(LINE)
        return view

    def _heights(self, part: int) -> tuple[int, int]:
        """How far the pages scroll, where `part` window pixels are seen."""
        top, bottom = (edge / self._ratio() for edge in self._span(self._layout))
        low, high = round(top), round(bottom) - part
        return (low, max(low, high)) if not self._single or low <= high else ((low + high) // 2,) * 2

    def _span(self, layout: PageLayout) -> tuple[int, int]:
        return layout.span(self._only if self._single else None, round(MARGIN * self._ratio()))

    def _turn_to(self, page: int) -> None:
        """Make that page the one that is shown, where one is shown at a time."""
        if self._single and page != self._only and page < len(self._layout.pages):
            self._only = page
            self.verticalScrollBar().setRange(*self._heights(self.viewport().height()))
            self.viewport().update()
            self._tell_views()

    def _laid_out_in(self, view: QSize) -> PageLayout:
        ratio = self._ratio()
        return lay_out(
            self._pages,
            self._scale_in(view),
            width=round(view.width() * ratio),
            margin=round(MARGIN * ratio),
            gap=round((view.height() if self._single else GAP) * ratio),  # no two pages in sight at a time
        )

    def _scale_in(self, view: QSize) -> float:
        """Device pixels a point, in a viewport of that size."""
        if self._zoom.fit is None or not self._pages:
            return self._zoom.percent / 100 * self._full_scale()
        return fitting_scale(self._pages, self._zoom.fit, view - QSize(2 * MARGIN, 2 * MARGIN)) * self._ratio()

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
