"""Which word of the handout a point of a page shows."""

from __future__ import annotations

from collections.abc import Iterable

from handout_studio.application import Box, PageMap, SectionArea, TextSpot
from handout_studio.ui.session import Focus

REACH_X, REACH_Y = 10.0, 5.0  # points around a section's area that still belong to it


def section_at(page: PageMap, x: float, y: float) -> str | None:
    """The section whose area holds the point (in points of the page), or is close around it."""
    area = _area_at(page, x, y)
    return area.section if area else None


def place_at(page: PageMap, x: float, y: float) -> Focus | None:
    """The place in the handout of the letter nearest to the point; None away from all sections."""
    direct = next((spot for spot in page.spots if spot.box.holds(x, y)), None)
    if direct is None:
        area = _area_at(page, x, y)
        if area is None:
            return None
        direct = _nearest((spot for spot in page.spots if spot.section == area.section), x, y)
        if direct is None:
            return Focus(area.section, "body", 0, 0)
    offset = _offset(direct, x)
    return Focus(direct.section, direct.field, offset, offset)


def _area_at(page: PageMap, x: float, y: float) -> SectionArea | None:
    close = [
        area
        for area in page.areas
        if _beyond(area.box.left, area.box.right, x) <= REACH_X and _beyond(area.box.top, area.box.bottom, y) <= REACH_Y
    ]
    return min(close, key=lambda area: _away(area.box, x, y), default=None)


def _nearest(spots: Iterable[TextSpot], x: float, y: float) -> TextSpot | None:
    """The spot of the nearest line, and there the nearest from left to right."""
    return min(spots, key=lambda spot: _away(spot.box, x, y), default=None)


def _away(box: Box, x: float, y: float) -> tuple[float, float]:
    return _beyond(box.top, box.bottom, y), _beyond(box.left, box.right, x)


def _beyond(low: float, high: float, value: float) -> float:
    return max(low - value, value - high, 0.0)


def _offset(spot: TextSpot, x: float) -> int:
    """The code point boundary nearest to `x`, taking the run's letters for equally wide."""
    width = spot.box.right - spot.box.left
    share = (x - spot.box.left) / width if width > 0 else 0.0
    return spot.start + round(min(1.0, max(0.0, share)) * (spot.end - spot.start))
