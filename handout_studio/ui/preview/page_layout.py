"""Where the pages stand on the desk: one below the other, in whole device pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize

from handout_studio.application import Box, PageMap

PIXELS_A_PAGE = 12_000_000  # a larger picture is not asked for; what is shown beyond that is drawn enlarged


@dataclass(frozen=True, slots=True)
class PagePoint:
    """A place on a page (or beside it), in points from its top left corner."""

    page: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The pages' rectangles on a desk of `size`, in device pixels, at `scale` device pixels a point."""

    scale: float
    pages: tuple[QRect, ...]
    size: QSize

    def locate(self, point: QPoint) -> PagePoint:
        """The place under a point of the desk, on the page that is nearest to it from top to bottom."""
        page = min(range(len(self.pages)), key=lambda index: _distance(self.pages[index], point.y()))
        corner = self.pages[page].topLeft()
        return PagePoint(page, (point.x() - corner.x()) / self.scale, (point.y() - corner.y()) / self.scale)

    def place(self, point: PagePoint) -> QPoint:
        """The point of the desk at which a place stands; the desk's end where there is no such page any more."""
        if point.page >= len(self.pages):
            return QPoint(self.size.width() // 2, self.size.height())
        corner = self.pages[point.page].topLeft()
        return QPoint(round(corner.x() + point.x * self.scale), round(corner.y() + point.y * self.scale))

    def frame(self, page: int, box: Box) -> QRect:
        """A box of a page as a rectangle of the desk."""
        corner = self.pages[page].topLeft()
        left, top = round(box.left * self.scale), round(box.top * self.scale)
        right, bottom = round(box.right * self.scale), round(box.bottom * self.scale)
        return QRect(corner.x() + left, corner.y() + top, right - left, bottom - top)

    def visible(self, window: QRect) -> tuple[int, ...]:
        """The pages that a part of the desk shows, from top to bottom."""
        return tuple(index for index, page in enumerate(self.pages) if page.intersects(window))

    def foremost(self, window: QRect) -> int:
        """The page that a part of the desk shows most of; the upper one of two alike."""
        return max(range(len(self.pages)), key=lambda index: (_overlap(self.pages[index], window), -index), default=0)

    def span(self, only: int | None, margin: int) -> tuple[int, int]:
        """The top and bottom of what may be scrolled through, all the pages or one alone, with that margin."""
        if only is None or not self.pages:
            return 0, self.size.height()
        return self.pages[only].top() - margin, self.pages[only].top() + self.pages[only].height() + margin


def fitting_scale(pages: Sequence[PageMap], fit: Literal["width", "page"], room: QSize) -> float:
    """The pixels a point at which the widest page, or the widest and the highest, just fit in so many pixels."""
    wide = max(1.0, room.width()) / max(page.width for page in pages)
    high = max(1.0, room.height()) / max(page.height for page in pages)
    return wide if fit == "width" else min(wide, high)


def lay_out(pages: Sequence[PageMap], scale: float, *, width: int, margin: int, gap: int) -> PageLayout:
    """The pages one below the other, centred on a desk at least `width` device pixels wide."""
    sizes = [QSize(round(page.width * scale), round(page.height * scale)) for page in pages]
    desk = max([width, *(size.width() + 2 * margin for size in sizes)])
    top, placed = margin, []
    for size in sizes:
        placed.append(QRect(QPoint((desk - size.width()) // 2, top), size))
        top += size.height() + gap
    return PageLayout(scale, tuple(placed), QSize(desk, top - gap + margin if sizes else 2 * margin))


def picture_scale(page: PageMap, scale: float) -> float:
    """The scale that a page's picture is asked for at: the layout's own, unless it would be too large."""
    return min(scale, math.sqrt(PIXELS_A_PAGE / (page.width * page.height)))


def on_device(rect: QRect, ratio: float) -> QRect:
    """A rectangle of window pixels in device pixels, `ratio` of them to one; what touches goes on touching."""
    left, top = round(rect.left() * ratio), round(rect.top() * ratio)
    right, bottom = (rect.left() + rect.width()) * ratio, (rect.top() + rect.height()) * ratio
    return QRect(left, top, round(right) - left, round(bottom) - top)


def shows(frame: QRect, window: QRect, room: int) -> bool:
    """Whether more than a sliver (twice `room`) of a frame can be seen in a window."""
    return frame.intersected(window).height() >= min(frame.height(), 2 * room)


def _distance(page: QRect, y: int) -> int:
    return max(page.top() - y, y - page.bottom(), 0)


def _overlap(page: QRect, window: QRect) -> int:
    return page.intersected(window).height()
