"""Strips -> pages: as many as fit, broken only where nothing is torn apart."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial

from handout_studio.rendering.strips import Strip


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and its top, in points from the page's top; `again` marks a table header's second time."""

    strip: Strip
    top: float
    again: bool = False


Page = tuple[Placed, ...]


Keep = Callable[[Hashable, Callable[[], Page]], Page]


def paginate(
    strips: list[Strip],
    first_top: float,
    top: float,
    bottom: float,
    keep: Keep = lambda key, make: make(),
) -> list[Page]:
    """Fill pages between `first_top` (page 1) or `top` and `bottom`, in points from the page's top edge.

    A page ends before the last strip that isn't glued to the one above it; if all on the page are glued, the
    page ends where it is full: a glue longer than a page can't hold. `keep` may give back an equal page made before.
    """
    pages: list[Page] = []
    at = 0
    while at < len(strips):
        start = top if pages else first_top
        end = _page_end(strips, at, bottom - start)
        these = tuple(strips[at:end])
        pages.append(keep((these, start), partial(_placed, these, start)))
        at = end
    return pages or [()]


def _page_end(strips: list[Strip], first: int, room: float) -> int:
    header = strips[first].repeats
    used = header.height if header else 0.0
    for index in range(first, len(strips)):
        strip = strips[index]
        used += strip.height + (strip.before if index > first else 0.0)
        if index > first and strip.new_page:
            return index
        if used > room and index > first:
            breaks = (number for number in range(index, first, -1) if not strips[number].glued)
            return next(breaks, index)
    return len(strips)


def _placed(strips: tuple[Strip, ...], start: float) -> Page:
    page = []
    y = start
    header = strips[0].repeats
    if header is not None:
        page.append(Placed(header, y, again=True))
        y += header.height
    for number, strip in enumerate(strips):
        y += strip.before if number else 0.0
        page.append(Placed(strip, y))
        y += strip.height
    return tuple(page)
