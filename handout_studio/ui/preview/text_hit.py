"""Which word of the handout a point of a page shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from handout_studio.application import Box, PageMap, SectionArea, TextSpot
from handout_studio.domain.handout import Handout
from handout_studio.ui.session import Focus

# Points around a section's area that still belong to it.
REACH = 3.0

Advance = Callable[[str], float]  # how wide a text is in some font: the letters' proportions are what counts


def section_at(page: PageMap, x: float, y: float) -> str | None:
    """The section whose area holds the point (in points of the page), or is close around it."""
    area = _area_at(page, x, y)
    return area.section if area else None


def link_at(page: PageMap, x: float, y: float) -> str:
    """The address of the link at the point (in points of the page); empty where there is none."""
    return next((link.address for link in page.links if link.box.holds(x, y)), "")


def place_at(page: PageMap, x: float, y: float, handout: Handout, advance: Advance) -> Focus | None:
    """The place in the handout between the two letters nearest to the point; None away from all sections.

    Between the ends of a run, the letters are taken for as wide as `advance` says, in proportion.
    """
    direct = next((spot for spot in page.spots if spot.box.holds(x, y)), None)
    if direct is None:
        area = _area_at(page, x, y)
        if area is None:
            return None
        direct = _nearest((spot for spot in page.spots if spot.section == area.section), x, y)
        if direct is None:
            return Focus(area.section, "body", 0, 0)
    offset = direct.start + _letters_before(direct, x, _text(handout, direct), advance)
    return Focus(direct.section or None, direct.field, offset, offset)


def reach(box: Box) -> Box:
    """A section's area with a little room round it: what a click may hit, and what is outlined."""
    return Box(box.left - REACH, box.top - REACH, box.right + REACH, box.bottom + REACH)


def _area_at(page: PageMap, x: float, y: float) -> SectionArea | None:
    close = [area for area in page.areas if reach(area.box).holds(x, y)]
    return min(close, key=lambda area: _away(area.box, x, y), default=None)


def _nearest(spots: Iterable[TextSpot], x: float, y: float) -> TextSpot | None:
    """The spot of the nearest line, and there the nearest from left to right."""
    return min(spots, key=lambda spot: _away(spot.box, x, y), default=None)


def _away(box: Box, x: float, y: float) -> tuple[float, float]:
    return _beyond(box.top, box.bottom, y), _beyond(box.left, box.right, x)


def _beyond(low: float, high: float, value: float) -> float:
    return max(low - value, value - high, 0.0)


def _text(handout: Handout, spot: TextSpot) -> str:
    """What the run shows, as written; as many like letters where the handout has changed meanwhile."""
    count = spot.end - spot.start
    if spot.field == "handout-title":
        return handout.title[spot.start : spot.end].ljust(count, "n")
    if spot.field == "handout-subtitle":
        return handout.subtitle[spot.start : spot.end].ljust(count, "n")
    for section in handout.sections:
        if section.id == spot.section:
            text = (section.title if spot.field == "title" else section.body)[spot.start : spot.end]
            return text if len(text) == count else "n" * count
    return "n" * count


def _letters_before(spot: TextSpot, x: float, text: str, advance: Advance) -> int:
    """How many code points of the run stand left of `x`, to the nearest."""
    width = spot.box.right - spot.box.left
    ends = [advance(text[:count]) for count in range(len(text) + 1)]
    sought = min(1.0, max(0.0, (x - spot.box.left) / width)) * ends[-1] if width > 0 else 0.0
    return min(range(len(ends)), key=lambda count: abs(ends[count] - sought))
