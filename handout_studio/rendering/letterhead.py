"""The head of the first page: logo or initials, the practice, how to reach it, and the handout's title."""

from __future__ import annotations

from dataclasses import replace

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.logo_size import LOGO_HEIGHT, printed_logo
from handout_studio.domain.picture_bytes import picture_size
from handout_studio.rendering.colours import WHITE, contrast
from handout_studio.rendering.palette import INK
from handout_studio.rendering.result import Note
from handout_studio.rendering.story import SectionStory
from handout_studio.rendering.strips import (
    BoxMark,
    LineMark,
    Mark,
    PictureMark,
    Strip,
    as_artifact,
    shifted,
    stacked,
)
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet
from handout_studio.text.blocks import Field, Inline, Text
from handout_studio.text.titles import title_inlines, title_words

WIDEST_CONTACT = 0.38
"""The most of the column's width that the ways to reach the practice take."""
TALLEST_CENTRED = 66.0
"""A head of more lines than fit in this is set from the top; a lower one has its parts centred on each other."""
UNNAMED = frozenset(("a", "an", "and", "at", "for", "in", "of", "on", "the", "to"))
"""Words that give no initial."""
PANEL_FOOT = 13.0
RULE_GAP = 8.0


def head_strips(handout: Handout, brand: Brand, story: SectionStory) -> list[Strip]:
    """The head of the first page: logo or initials, who it is from, how to reach them, the handout's own title."""
    root = Element("Sect")
    strips = [_practice(brand, story, root)]
    titles: list[Strip] = []
    width = story.sheet.column_width
    if handout.title.strip():
        element = root.child("H1")
        titles = _title(handout.title, story, width, element)
        titles[0].outline = (element, title_words(handout.title, story.fields))
    if handout.subtitle.strip():
        words = title_inlines(handout.subtitle)
        subtitle = story.text(words, story.sheet.subtitle, width, root.child("P"), "handout-subtitle")
        subtitle[0].before = 1.0
        titles += subtitle
    if titles:
        titles[0].before = story.sheet.head_gap
    strips += titles
    _dress(strips, story.sheet)
    for strip in strips[1:]:
        strip.glued = True
    return strips


def _dress(strips: list[Strip], sheet: StyleSheet) -> None:
    """What a design adds to the head: a panel behind it, or a rule below the practice."""
    if sheet.colours.panel is not None:
        height = sheet.first_top + sum(strip.before + strip.height for strip in strips) + PANEL_FOOT
        panel = BoxMark(-sheet.left, -sheet.first_top, sheet.page_width, height, fill=sheet.colours.panel)
        strips[0].marks = (panel, *strips[0].marks)
        strips[-1].height += PANEL_FOOT
    elif sheet.design == "plain":
        rule = LineMark(0.0, strips[0].height + RULE_GAP, sheet.column_width, sheet.colours.ink, 0.9)
        strips[0].marks = (*strips[0].marks, rule)
        strips[0].height += RULE_GAP


def _practice(brand: Brand, story: SectionStory, root: Element) -> Strip:
    sheet = story.sheet
    marks, left = _emblem(brand, story, root)
    name: tuple[Inline, ...] = (Text(brand.practice) if brand.practice.strip() else Field("practice.name"),)
    beside = sheet.column_width - left - 14.0
    contact_width = _contact_width(brand, story, beside - story.natural_width(name, sheet.practice))
    name_width = beside - contact_width
    element = root.child("P")
    lines = story.text(name, sheet.practice, name_width, element)
    if len(lines) > 2:
        smaller = replace(sheet.practice, size=sheet.practice.size * 0.86, leading=sheet.practice.leading * 0.83)
        lines = story.text(name, smaller, name_width, element)
    for words in (joined(", ", brand.person, brand.credentials), brand.tagline):
        if words:
            lines += story.text((Text(words),), sheet.head_small, name_width, root.child("P"))
    tall, named, _ = stacked(lines, left, 0.0)
    contact: list[Strip] = []
    for words in brand.contact_lines():
        contact += story.text((Text(words),), sheet.head_small, contact_width, root.child("P"))
    for strip in contact:
        story.align([strip], "right", contact_width)
    high, reached, _ = stacked(contact, sheet.column_width - contact_width, 0.0)
    emblem = LOGO_HEIGHT if left else 0.0
    height = max(tall, high, emblem)
    share = 0.5 if height <= TALLEST_CENTRED else 0.0
    placed = [*(_lowered(marks, (height - emblem) * share))]
    placed += _lowered(named, (height - tall) * share) + _lowered(reached, (height - high) * share)
    return Strip(height, tuple(placed))


def _title(title: str, story: SectionStory, width: float, element: Element) -> list[Strip]:
    """The handout's title, smaller if it would take more than two lines."""
    style = story.sheet.title
    words = title_inlines(title)
    strips = story.text(words, style, width, element, "handout-title")
    if len(strips) > 2:
        smaller = replace(style, size=style.size * 0.74, leading=style.leading * 0.78)
        strips = story.text(words, smaller, width, element, "handout-title")
    return strips


def _contact_width(brand: Brand, story: SectionStory, spare: float) -> float:
    """As wide as the longest line; never so wide that a name beside it is squeezed out of what it could spare."""
    style = story.sheet.head_small
    widest = max((story.natural_width((Text(words),), style) for words in brand.contact_lines()), default=0.0)
    return min(widest + 1.0, max(spare - 1.0, story.sheet.column_width * WIDEST_CONTACT))


def _lowered(marks: list[Mark], dy: float) -> list[Mark]:
    return [replace(mark, y=mark.y + dy) for mark in marks]


def _emblem(brand: Brand, story: SectionStory, root: Element) -> tuple[list[Mark], float]:
    """The logo, or the practice's initials in a disc, and where the words beside it begin."""
    if brand.logo is not None and not story.readable(brand.logo.data):
        story.note(Note("logo.damaged"))
    elif brand.logo is not None:
        wide, high = picture_size(brand.logo.data) or (1, 1)
        figure = root.child("Figure", alt=f"Logo of {brand.practice}" if brand.practice else "Logo")
        width, height = printed_logo(wide, high)
        mark = PictureMark(0.0, (LOGO_HEIGHT - height) / 2, width, height, brand.logo.data, figure, story.sheet.one_bit)
        return [mark], width + 13.0
    words = [word for word in brand.practice.split() if word[0].isalnum()]
    named = [word for word in words if word.lower() not in UNNAMED]
    initials = "".join(word[0] for word in named or words)[:2].upper()
    if not initials or story.sheet.design == "plain":
        return [], 0.0
    sheet = story.sheet
    ink = WHITE if contrast(sheet.colours.emblem, WHITE) >= 3.0 else INK
    style = replace(sheet.practice, size=sheet.practice.size * 1.14, leading=20.0, colour=ink)
    strip = story.text((Text(initials),), style, LOGO_HEIGHT, Element("P"))[0]
    used = max(mark.x + mark.width for mark in strip.marks)
    drawn = [as_artifact(shifted(mark, (LOGO_HEIGHT - used) / 2, (LOGO_HEIGHT - 20.0) / 2)) for mark in strip.marks]
    disc = BoxMark(0.0, 0.0, LOGO_HEIGHT, LOGO_HEIGHT, fill=sheet.colours.emblem, radius=LOGO_HEIGHT / 2)
    return [disc, *drawn], LOGO_HEIGHT + 12.0


def joined(separator: str, *words: str) -> str:
    return separator.join(word for word in words if word.strip())
