"""What frames each page: its ground, the band at the top and the footer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.rendering.letterhead import joined
from handout_studio.rendering.story import SectionStory
from handout_studio.rendering.strips import BoxMark, LineMark, Mark, Strip, as_artifact, moved_right, stacked
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet
from handout_studio.text.blocks import Text
from handout_studio.text.page_words import page_words, written_date
from handout_studio.text.small_print import small_print

ABOVE_RULE, BELOW_RULE, BELOW_WORDS = 14.0, 4.0, 17.0
BESIDE = 12.0
MOST_LINES = 6
"""A footer of more lines than these is set as running words."""


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What is drawn under the words of a page, and its footer, which is drawn after them."""

    ground: tuple[Mark, ...]
    foot: tuple[Mark, ...]


def footer_strips(handout: Handout, brand: Brand, story: SectionStory) -> list[Strip]:
    """The words on the left of every footer: the brand's own, the handout's small print, and who signs."""
    width = story.sheet.column_width - _right_width(handout, story) - BESIDE
    own = [line.strip() for line in brand.footer.split("\n") if line.strip()]
    lines = own if len(own) <= MOST_LINES else [" ".join(own)]
    signed = joined(" · ", brand.practice, joined(", ", brand.person, brand.credentials))
    words = (*lines, *small_print(handout, brand), signed)
    return [strip for line in words if line for strip in _small(line, width, story)]


def with_footer(sheet: StyleSheet, strips: Sequence[Strip]) -> StyleSheet:
    """The sheet with as much room at the foot of the page as its words take; never less than it had."""
    lines = max(len(strips), 2)
    return replace(sheet, bottom=max(sheet.bottom, ABOVE_RULE + BELOW_RULE + lines * sheet.small.leading + BELOW_WORDS))


def page_frame(handout: Handout, strips: Sequence[Strip], story: SectionStory, page: int, pages: int) -> PageFrame:
    """The frame of one page, in the column's x and the page's y.

    Footers are artifacts, as ISO 14289-1 asks, but for the last one, so that its words are read once.
    """
    sheet = story.sheet
    colours = sheet.colours
    ground: list[Mark] = []
    if colours.ground:
        ground.append(BoxMark(-sheet.left, 0.0, sheet.page_width, sheet.page_height, fill=colours.ground))
    if colours.band:
        ground.append(BoxMark(-sheet.left, 0.0, sheet.page_width, sheet.band, fill=colours.band))
    top = sheet.page_height - sheet.bottom + ABOVE_RULE
    width = _right_width(handout, story)
    right = _small(_number(handout, page, pages), width, story) + _small(_date(handout), width, story)
    story.align(right, "right", width)
    moved_right(right, sheet.column_width - width)
    right[0].marks = tuple(as_artifact(mark) for mark in right[0].marks)
    foot: list[Mark] = [LineMark(0.0, top, sheet.column_width, colours.rule, 0.6)]
    for side in (list(strips), right):
        foot += stacked(side, 0.0, top + BELOW_RULE)[1]
    if page < pages:
        foot = [as_artifact(mark) for mark in foot]
    return PageFrame(tuple(ground), tuple(foot))


def _right_width(handout: Handout, story: SectionStory) -> float:
    words = (_date(handout), _number(handout, 888, 888))
    return max(story.natural_width((Text(line),), story.sheet.small) for line in words) + 1.0


def _number(handout: Handout, page: int, pages: int) -> str:
    return page_words(handout.language).page.format(page=page, pages=pages)


def _date(handout: Handout) -> str:
    return written_date(handout.date, handout.language)


def _small(line: str, width: float, story: SectionStory) -> list[Strip]:
    return story.text((Text(line),), story.sheet.small, width, Element("P"))
