"""Where a page's sections and their characters stand, for who points at the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handout_studio.rendering.pagination import Page
from handout_studio.rendering.result import Box, LinkArea, PageMap, SectionArea, TextSpot
from handout_studio.rendering.strips import Mark, TextMark
from handout_studio.rendering.style_sheet import StyleSheet

MARGIN = 10.0
BESIDE_NUMBER = 27.0
"""The room on the left that takes in a hanging number."""
ABOVE_BELOW = 4.0


def page_map(page: Page, sheet: StyleSheet) -> PageMap:
    """A page's strips -> the area of each section (a little wider than its text), spots, links."""
    areas: list[SectionArea] = []
    spots: list[TextSpot] = []
    links: list[LinkArea] = []
    left = sheet.left - (BESIDE_NUMBER if sheet.numbered else MARGIN)
    right = sheet.left + sheet.column_width + MARGIN
    for placed in page:
        strip = placed.strip
        if strip.section:
            _extend(
                areas,
                strip.section,
                Box(left, placed.top - ABOVE_BELOW, right, placed.top + strip.height + ABOVE_BELOW),
            )
        for low, high, spot in strip.spots:
            start = sheet.left + spot.x
            box = Box(start, placed.top + low, start + spot.width, placed.top + high)
            spots.append(TextSpot(strip.section or "", spot.field, spot.start, spot.end, box))
        links += _links(strip.marks, sheet.left, placed.top)
    return PageMap(sheet.page_width, sheet.page_height, tuple(areas), tuple(spots), tuple(links))


def _links(marks: Iterable[Mark], left: float, top: float) -> Iterator[LinkArea]:
    for mark in marks:
        if isinstance(mark, TextMark) and mark.href:
            start, baseline, em = left + mark.x, top + mark.y, mark.size / mark.face.upem
            box = Box(start, baseline - mark.face.ascent * em, start + mark.width, baseline - mark.face.descent * em)
            yield LinkArea(mark.href, box)


def _extend(areas: list[SectionArea], section: str, box: Box) -> None:
    if areas and areas[-1].section == section:
        above = areas[-1].box
        areas[-1] = SectionArea(section, Box(box.left, above.top, box.right, box.bottom))
    else:
        areas.append(SectionArea(section, box))
