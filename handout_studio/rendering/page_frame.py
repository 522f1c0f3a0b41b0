"""What frames each page: its ground, the band at the top and the footer."""

from __future__ import annotations

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.rendering.letterhead import joined
from handout_studio.rendering.story import SectionStory
from handout_studio.rendering.strips import BoxMark, LineMark, Mark, Strip, as_artifact, moved_right, stacked
from handout_studio.rendering.structure import Element
from handout_studio.text.blocks import Text
from handout_studio.text.placeholders import written_date

RIGHT_WIDTH = 84.0


def frame_marks(handout: Handout, brand: Brand, story: SectionStory, page: int, pages: int) -> tuple[Mark, ...]:
    """The band and the footer of one page, in the column's x and the page's y; artifacts, as ISO 14289-1 asks."""
    sheet = story.sheet
    colours = sheet.colours
    marks: list[Mark] = []
    if colours.ground:
        marks.append(BoxMark(-sheet.left, 0.0, sheet.page_width, sheet.page_height, fill=colours.ground))
    if colours.band:
        marks.append(BoxMark(-sheet.left, 0.0, sheet.page_width, sheet.band, fill=colours.band))
    top = sheet.page_height - sheet.bottom + 14.0
    marks.append(LineMark(0.0, top, sheet.column_width, colours.rule, 0.6))
    right_width = RIGHT_WIDTH
    right = _small(f"Page {page} of {pages}\n{written_date(handout.date, handout.language)}", right_width, story)
    story.align(right, "right", right_width)
    moved_right(right, sheet.column_width - right_width)
    signed = joined(" · ", brand.practice, joined(", ", brand.person, brand.credentials))
    left = _small(
        "\n".join(line for line in (brand.footer.strip(), signed) if line),
        sheet.column_width - RIGHT_WIDTH - 10.0,
        story,
    )
    for strips in (left[:3], right):
        marks += stacked(strips, 0.0, top + 4.0)[1]
    return tuple(as_artifact(mark) for mark in marks)


def _small(words: str, width: float, story: SectionStory) -> list[Strip]:
    strips: list[Strip] = []
    for line in words.split("\n"):
        strips += story.text((Text(line),), story.sheet.small, width, Element("P"))
    return strips
