"""Where a page's sections and their characters stand, for who points at the page."""

from __future__ import annotations

from handout_studio.rendering.pagination import Page
from handout_studio.rendering.result import Box, PageMap, SectionArea, TextSpot
from handout_studio.rendering.style_sheet import StyleSheet

MARGIN = 10.0
ABOVE_BELOW = 4.0


def page_map(page: Page, sheet: StyleSheet) -> PageMap:
    """A page's strips -> the area of each section (a little wider than its text) and the spots of its characters."""
    areas: list[SectionArea] = []
    spots: list[TextSpot] = []
    right = sheet.left + sheet.column_width
    for placed in page:
        strip = placed.strip
        if not strip.section:
            continue
        bottom = placed.top + strip.height + ABOVE_BELOW
        if areas and areas[-1].section == strip.section:
            box = areas[-1].box
            areas[-1] = SectionArea(strip.section, Box(box.left, box.top, box.right, bottom))
        else:
            top = placed.top - ABOVE_BELOW
            areas.append(SectionArea(strip.section, Box(sheet.left - MARGIN, top, right + MARGIN, bottom)))
        for low, high, spot in strip.spots:
            left = sheet.left + spot.x
            box = Box(left, placed.top + low, left + spot.width, placed.top + high)
            spots.append(TextSpot(strip.section, spot.field, spot.start, spot.end, box))
    return PageMap(sheet.page_width, sheet.page_height, tuple(areas), tuple(spots))
