"""A page to print and hold a ruler to: it shows whether a printer keeps sizes, and how near to the edge it prints."""

from __future__ import annotations

import datetime

from handout_studio.domain.brand import Brand
from handout_studio.domain.values import Paper
from handout_studio.rendering.layout_cache import LayoutCache
from handout_studio.rendering.metadata import DocumentFacts
from handout_studio.rendering.pagination import paginate
from handout_studio.rendering.painting import paint_page
from handout_studio.rendering.setter import Setter
from handout_studio.rendering.story import SectionStory
from handout_studio.rendering.strips import BoxMark, LineMark, Mark, Strip, shifted
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet, style_sheet
from handout_studio.text.blocks import Text
from handout_studio.text.markdown_blocks import parse_blocks

POINTS_A_MILLIMETRE = 72.0 / 25.4
POINTS_AN_INCH = 72.0
MARGINS = (5, 10, 15)
"""Millimetres from the page's edge; office printers leave 3 to 6 white."""

_PRINTED = datetime.date(2026, 1, 1)  # the page is the same on every day
_PAPERS: dict[Paper, str] = {"a4": "A4, 210 × 297 mm", "letter": "Letter, 8.5 × 11 in"}
_ABOVE = (
    "Hold a ruler to the two lines below. If both are as long as they say, your printer keeps sizes as they are, and "
    "handouts come out as they look on the screen.",
    "If they are shorter, the printer shrinks what it prints. Look in its settings for *fit to page* or *scale*, and "
    "choose *actual size* or *100 %*.",
)
_BELOW = (
    "The three frames stand {margins} mm from the edge of the paper. Where a part of them is missing, your printer "
    "can’t print so near to the edge. A handout’s words stay well inside.",
    "This page is for {paper}.",
)


def calibration_pdf(paper: Paper) -> bytes:
    """The page as a tagged PDF, on that paper in its true size: a ruler of 10 cm, one of 4 in, and frames."""
    sheet = style_sheet(paper, Brand())
    cache = LayoutCache()
    story = SectionStory("", cache.shaper, sheet, {}, {})
    root = Element("Sect")
    width = sheet.column_width
    strips = story.text((Text("Test page"),), sheet.title, width, root.child("H1"))
    strips += _after(16.0, story.blocks(parse_blocks("\n\n".join(_ABOVE)), width, root))
    strips += _ruler("10 cm", 10, 10, POINTS_A_MILLIMETRE, 5, root, story)
    strips += _ruler("4 in", 4, 8, POINTS_AN_INCH / 8, 4, root, story)
    margins = f"{', '.join(map(str, MARGINS[:-1]))} and {MARGINS[-1]}"
    below = "\n\n".join(_BELOW).format(margins=margins, paper=_PAPERS[paper])
    strips += _after(24.0, story.blocks(parse_blocks(below), width, root))
    (page,) = paginate(strips, 96.0, sheet.top, sheet.page_height - sheet.bottom)
    content = paint_page(page, _frames(sheet), (), sheet)
    facts = DocumentFacts("Test page", "", "en", _PRINTED)
    return cache.writer.write([content], (sheet.page_width, sheet.page_height), facts, [])


def _after(space: float, strips: list[Strip]) -> list[Strip]:
    strips[0].before = space
    return strips


def _ruler(
    length: str, units: int, parts: int, step: float, long_every: int, parent: Element, setter: Setter
) -> list[Strip]:
    """A ruler of so many units, each of so many parts that are `step` points wide, with its length beneath."""
    figure = parent.child("Figure", alt=f"A ruler, {length} long when it is printed at its true size")
    ink = setter.sheet.colours.ink
    whole = units * parts * step
    marks: list[Mark] = [LineMark(0.0, 20.0, whole, ink, 0.7, figure)]
    for tick in range(units * parts + 1):
        high = 14.0 if tick % parts == 0 else 9.0 if tick % long_every == 0 else 5.0
        marks.append(BoxMark(tick * step - 0.25, 20.0 - high, 0.5, high, fill=ink, element=figure))
    label = setter.text((Text(length),), setter.sheet.callout_title, whole, parent.child("P"))
    words = [shifted(mark, 0.0, 22.0) for mark in label[0].marks]
    return [Strip(22.0 + label[0].height, (*marks, *words), before=26.0)]


def _frames(sheet: StyleSheet) -> tuple[Mark, ...]:
    """A thin frame at each margin, as decoration: the words say what they are for."""
    grey = sheet.colours.rule
    frames = []
    for margin in MARGINS:
        inset = margin * POINTS_A_MILLIMETRE
        wide, high = sheet.page_width - 2 * inset, sheet.page_height - 2 * inset
        frames.append(BoxMark(inset - sheet.left, inset, wide, high, stroke=grey, line_width=0.5))
    return tuple(frames)
