"""Fitting a handout on its pages: how much space to take away, and what to say when that isn't enough."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from handout_studio.rendering.pagination import Page
from handout_studio.rendering.result import Note
from handout_studio.rendering.style_sheet import StyleSheet

LEVELS = 8
"""So many steps lie between the usual spacing and the tightest."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A handout's pages with the sheet they were laid out by, and what there is to say of it."""

    sheet: StyleSheet
    pages: Sequence[Page]
    notes: tuple[Note, ...]


def fitted(lay_out: Callable[[float], LaidOut], pages: int | None, kept: Set[str] = frozenset()) -> LaidOut:
    """The loosest layout that fits on `pages`; without a number the usual one.

    `lay_out` takes the squeeze, 0 (usual) to 1 (tightest). If even the tightest doesn't fit, it is the result, with
    notes that name the longest section and by how many lines to shorten it, and one that could be left out instead,
    never one of those `kept` (ids): no advice is to leave out whom to call in a crisis.
    """
    usual = lay_out(0.0)
    if pages is None or len(usual.pages) <= pages:
        return usual
    tightest = lay_out(1.0)
    if len(tightest.pages) > pages:
        return LaidOut(tightest.sheet, tightest.pages, tightest.notes + _advice(tightest, pages, kept))
    low, high, best = 0, LEVELS, tightest
    while high - low > 1:
        middle = (low + high) // 2
        tried = lay_out(middle / LEVELS)
        if len(tried.pages) <= pages:
            high, best = middle, tried
        else:
            low = middle
    return best


def _advice(laid: LaidOut, pages: int, kept: Set[str]) -> tuple[Note, ...]:
    heights: dict[str, float] = {}
    for page in laid.pages:
        for placed in page:
            if placed.strip.section:
                heights[placed.strip.section] = heights.get(placed.strip.section, 0.0) + placed.strip.height
    over = sum(_height(page) for page in laid.pages[pages:])
    lines = max(1, math.ceil(over / laid.sheet.body.leading))
    if not heights:
        return ()
    longest = max(heights, key=lambda section: heights[section])
    notes = [Note("fit.too-long", longest, str(lines))]
    enough = [section for section, height in heights.items() if height >= over and section not in kept]
    if enough:
        notes.append(Note("fit.leave-out", min(enough, key=lambda section: heights[section]), str(lines)))
    return tuple(notes)


def _height(page: Page) -> float:
    return page[-1].top + page[-1].strip.height - page[0].top if page else 0.0
