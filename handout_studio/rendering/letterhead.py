"""What frames the sections: the practice's head and the title on the first page, the band and the footer on each."""

from __future__ import annotations

from dataclasses import replace

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.picture_bytes import picture_size
from handout_studio.rendering.story import SectionStory
from handout_studio.rendering.strips import BoxMark, LineMark, Mark, PictureMark, Strip, moved_right, stacked
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import TextStyle, contrast
from handout_studio.text.blocks import Field, Inline, Text
from handout_studio.text.placeholders import written_date

LOGO_HEIGHT = 44.0
LOGO_WIDTH = 130.0
HEAD_GAP = 22.0
FOOTER_RIGHT = 84.0


def head_strips(handout: Handout, brand: Brand, story: SectionStory) -> list[Strip]:
    """The head of the first page: logo or initials, who it is from, how to reach them, the handout's own title."""
    root = Element("Sect")
    strips = [_practice(brand, story, root)]
    titles: list[Strip] = []
    width = story.sheet.column_width
    if handout.title.strip():
        element = root.child("H1")
        titles = story.text((Text(handout.title),), story.sheet.title, width, element)
        titles[0].outline = (element, handout.title)
    if handout.subtitle.strip():
        subtitle = story.text((Text(handout.subtitle),), story.sheet.subtitle, width, root.child("P"))
        subtitle[0].before = 1.0
        titles += subtitle
    if titles:
        titles[0].before = HEAD_GAP
    strips += titles
    for strip in strips[1:]:
        strip.glued = True
    for strip in strips:
        strip.spots = ()
    return strips


def _practice(brand: Brand, story: SectionStory, root: Element) -> Strip:
    sheet = story.sheet
    marks, left = _emblem(brand, story, root)
    contact_width = sheet.column_width * 0.36
    name_width = sheet.column_width - left - contact_width - 12.0
    name: tuple[Inline, ...] = (Text(brand.practice) if brand.practice.strip() else Field("practice.name"),)
    lines = story.text(name, sheet.practice, name_width, root.child("P"))
    for words in (_joined(", ", brand.person, brand.credentials), brand.tagline):
        if words:
            lines += story.text((Text(words),), replace(sheet.small, size=9.5), name_width, root.child("P"))
    tall, named, _ = stacked(lines, left, 0.0)
    contact: list[Strip] = []
    for words in brand.contact_lines():
        contact += story.text((Text(words),), sheet.small, contact_width, root.child("P"))
    for strip in contact:
        story.align([strip], "right", contact_width)
    high, reached, _ = stacked(contact, sheet.column_width - contact_width, 0.0)
    emblem = LOGO_HEIGHT if left else 0.0
    height = max(tall, high, emblem)
    placed = [*(_lowered(marks, (height - emblem) / 2))]
    placed += _lowered(named, (height - tall) / 2) + _lowered(reached, (height - high) / 2)
    return Strip(height, tuple(placed))


def _lowered(marks: list[Mark], dy: float) -> list[Mark]:
    return [replace(mark, y=mark.y + dy) for mark in marks]


def _emblem(brand: Brand, story: SectionStory, root: Element) -> tuple[list[Mark], float]:
    """The logo, or the practice's initials in a disc, and where the words beside it begin."""
    if brand.logo is not None:
        wide, high = picture_size(brand.logo.data) or (1, 1)
        scale = min(LOGO_HEIGHT / high, LOGO_WIDTH / wide)
        figure = root.child("Figure", alt=f"Logo of {brand.practice}" if brand.practice else "Logo")
        width, height = wide * scale, high * scale
        mark = PictureMark(0.0, (LOGO_HEIGHT - height) / 2, width, height, brand.logo.data, figure)
        return [mark], width + 13.0
    initials = "".join(word[0] for word in brand.practice.split() if word[0].isalnum())[:2].upper()
    if not initials:
        return [], 0.0
    sheet = story.sheet
    ink = "#FFFFFF" if contrast(sheet.primary, "#FFFFFF") >= 3.0 else "#1A1A1A"
    style = TextStyle("heading", 16.0, 20.0, ink, bold=True)
    strip = story.text((Text(initials),), style, LOGO_HEIGHT, Element("P"))[0]
    used = max(mark.x + mark.width for mark in strip.marks)
    words = [
        replace(mark, x=mark.x + (LOGO_HEIGHT - used) / 2, y=mark.y + (LOGO_HEIGHT - 20.0) / 2, element=None)
        for mark in strip.marks
    ]
    disc = BoxMark(0.0, 0.0, LOGO_HEIGHT, LOGO_HEIGHT, fill=sheet.primary, radius=LOGO_HEIGHT / 2)
    return [disc, *words], LOGO_HEIGHT + 12.0


def frame_marks(handout: Handout, brand: Brand, story: SectionStory, page: int, pages: int) -> tuple[Mark, ...]:
    """The band and the footer of one page, in the column's x and the page's y; artifacts, as ISO 14289-1 asks."""
    sheet = story.sheet
    marks: list[Mark] = [BoxMark(-sheet.left, 0.0, sheet.page_width, sheet.band, fill=sheet.primary)]
    top = sheet.page_height - sheet.bottom + 14.0
    marks.append(LineMark(0.0, top, sheet.column_width, sheet.rule, 0.6))
    right_width = FOOTER_RIGHT
    right = _small(f"Page {page} of {pages}\n{written_date(handout.date, handout.language)}", right_width, story)
    story.align(right, "right", right_width)
    moved_right(right, sheet.column_width - right_width)
    signed = _joined(" · ", brand.practice, _joined(", ", brand.person, brand.credentials))
    left = _small(
        "\n".join(line for line in (brand.footer.strip(), signed) if line),
        sheet.column_width - FOOTER_RIGHT - 10.0,
        story,
    )
    for strips in (left[:3], right):
        marks += stacked(strips, 0.0, top + 4.0)[1]
    return tuple(replace(mark, element=None) for mark in marks)


def _small(words: str, width: float, story: SectionStory) -> list[Strip]:
    style = replace(story.sheet.small, size=8.5, leading=11.5)
    strips: list[Strip] = []
    for line in words.split("\n"):
        strips += story.text((Text(line),), style, width, Element("P"))
    return strips


def _joined(separator: str, *words: str) -> str:
    return separator.join(word for word in words if word.strip())
