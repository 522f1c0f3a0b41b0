"""Words set apart: quotes behind a bar, callouts in a box."""

from __future__ import annotations

from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import BoxMark, Strip, kept_together, moved_right, stacked
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet
from handout_studio.rendering.tinted_box import tinted_box
from handout_studio.text.blocks import Callout, Quote

PADDING = 11.0
QUOTE_INDENT = 14.0


def quote_strips(quote: Quote, width: float, parent: Element, depth: int, setter: Setter) -> list[Strip]:
    """A quote -> its strips, moved in, each with its part of the bar."""
    element = parent.child("BlockQuote")
    strips = moved_right(setter.blocks(quote.blocks, width - QUOTE_INDENT, element, depth), QUOTE_INDENT)
    for number, strip in enumerate(strips):
        above = strip.before if number else 0.0
        bar = BoxMark(1.5, -above, 2.0, strip.height + above, fill=setter.sheet.colours.rule)
        strip.marks = (bar, *strip.marks)
    return strips


def callout_strips(callout: Callout, width: float, parent: Element, depth: int, setter: Setter) -> list[Strip]:
    """A callout -> its box; one that is taller than a page goes on in a second box."""
    element = parent.child("Div")
    inner = width - 2 * PADDING
    strips: list[Strip] = []
    if callout.title:
        strips = kept_together(setter.text(callout.title, setter.sheet.callout_title, inner, element.child("P")))
    body = setter.blocks(callout.blocks, inner, element, depth)
    if strips and body:
        body[0].before = setter.sheet.item_gap
    parts = _parts(strips + body, setter.sheet.room - 4 * PADDING)
    return [_boxed(part, width, setter.sheet, outlined=callout.kind == "important") for part in parts]


def _parts(strips: list[Strip], room: float) -> list[list[Strip]]:
    parts: list[list[Strip]] = [[]]
    height = 0.0
    for strip in strips:
        if parts[-1] and height + strip.before + strip.height > room:
            parts.append([])
            height = 0.0
        parts[-1].append(strip)
        height += strip.before + strip.height
    return parts


def _boxed(strips: list[Strip], width: float, sheet: StyleSheet, *, outlined: bool) -> Strip:
    """The strips in a box, which has a stronger outline where it holds what must not be missed."""
    height, marks, spots = stacked(strips, PADDING, PADDING - 2.0)
    height += 2 * PADDING - 3.0
    box = tinted_box(width, height, sheet, radius=4.0)
    if outlined:
        colour = sheet.colours.number if sheet.colours.tint else sheet.colours.ink
        box = BoxMark(0.8, 0.8, width - 1.6, height - 1.6, box.fill, colour, radius=4.0, line_width=1.6)
    return Strip(height, (box, *marks), spots=tuple(spots))
