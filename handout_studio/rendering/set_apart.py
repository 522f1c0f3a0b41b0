"""Words set apart: quotes behind a bar, callouts in a box."""

from __future__ import annotations

from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import BoxMark, Strip, kept_together, moved_right, stacked
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet
from handout_studio.rendering.tinted_box import tinted_box
from handout_studio.text.blocks import Callout, Quote

PADDING = 11.0
TALLEST_BOX = 0.8
"""The most of a page that a box takes without being cut."""
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
    """A callout -> its box; one that would leave a page empty is cut where it has to be, on a ground that goes on."""
    element = parent.child("Div")
    inner = width - 2 * PADDING
    strips: list[Strip] = []
    if callout.title:
        strips = kept_together(setter.text(callout.title, setter.sheet.callout_title, inner, element.child("P")))
    body = setter.blocks(callout.blocks, inner, element, depth)
    if strips and body:
        body[0].before = setter.sheet.item_gap
    strips += body
    if sum(strip.before + strip.height for strip in strips) > setter.sheet.room * TALLEST_BOX:
        return _flowing(moved_right(strips, PADDING), width, setter.sheet)
    return [_boxed(strips, width, setter.sheet, outlined=callout.kind == "important")]


def _flowing(strips: list[Strip], width: float, sheet: StyleSheet) -> list[Strip]:
    """The strips one by one, each on its part of the ground; without tints, between two lines."""
    for number, strip in enumerate(strips):
        above = strip.before if number else 0.0
        high = strip.height + above
        if sheet.colours.tint:
            ground = [BoxMark(0.0, -above, width, high + 0.1, fill=sheet.colours.tint)]
        else:
            ground = [BoxMark(x, -above, 0.8, high, fill=sheet.colours.rule) for x in (0.0, width - 0.8)]
        strip.marks = (*ground, *strip.marks)
    return strips


def _boxed(strips: list[Strip], width: float, sheet: StyleSheet, *, outlined: bool) -> Strip:
    """The strips in a box, which has a stronger outline where it holds what must not be missed."""
    height, marks, spots = stacked(strips, PADDING, PADDING - 2.0)
    height += 2 * PADDING - 3.0
    box = tinted_box(width, height, sheet, radius=4.0)
    if outlined:
        colour = sheet.colours.number if sheet.colours.tint else sheet.colours.ink
        box = BoxMark(0.8, 0.8, width - 1.6, height - 1.6, box.fill, colour, radius=4.0, line_width=1.6)
    return Strip(height, (box, *marks), spots=tuple(spots))
