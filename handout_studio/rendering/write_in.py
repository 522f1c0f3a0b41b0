"""Places to write on the page: ruled lines, and a scale of numbers to circle."""

from __future__ import annotations

from itertools import zip_longest

from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import BoxMark, FieldMark, LineMark, Mark, Strip, moved_right, shifted
from handout_studio.rendering.structure import Element
from handout_studio.text.blocks import RatingScale, Text, WritingLines

KEPT_TOGETHER = 3
"""So many writing lines stay with the question before them."""
NARROWEST_GAP, WIDEST_GAP = 3.0, 18.0
"""The space between two circles of a scale."""


def writing_strips(block: WritingLines, width: float, parent: Element, setter: Setter) -> list[Strip]:
    """Ruled lines, a strip each; a figure with a text, so that who can't see them hears that there is space."""
    sheet = setter.sheet
    height = sheet.writing_line
    figure = parent.child("Figure", alt=f"Space to write: {block.count} {'line' if block.count == 1 else 'lines'}")
    strips = []
    for number in range(block.count):
        rule = LineMark(0.0, height - 1.0, width, sheet.colours.rule, 0.8, None if sheet.fillable else figure)
        marks: list[Mark] = [rule]
        if sheet.fillable:
            tooltip = f"Space to write, line {number + 1} of {block.count}"
            top, size = height - sheet.body.leading - 1.5, sheet.body.size
            marks.append(
                FieldMark(
                    0.0, top, width, sheet.body.leading, "text", tooltip, parent.child("Form"), size, sheet.body.colour
                )
            )
        strips.append(Strip(height, tuple(marks), glued=0 < number < KEPT_TOGETHER))
    return strips


def scale_strips(block: RatingScale, width: float, parent: Element, setter: Setter) -> list[Strip]:
    """Circled numbers in a row, or in rows where they are many, and a word below either end."""
    sheet = setter.sheet
    element = parent.child("P")
    values = range(block.low, block.high + 1)
    digits = setter.natural_width((Text(f"{block.high}"),), sheet.body)
    radius = max(sheet.body.size * 0.9, digits / 2 + 3.0)
    side = 2 * radius
    most = max(1, int((width + NARROWEST_GAP) / (side + NARROWEST_GAP)))
    rows = -(-len(values) // most)
    columns = -(-len(values) // rows)
    step = side + min(WIDEST_GAP, (width - side * columns) / max(columns - 1, 1))
    strips = []
    for at in range(0, len(values), columns):
        marks: list[Mark] = []
        for index, value in enumerate(values[at : at + columns]):
            marks += _circled(value, step * index, radius, element, setter)
        strips.append(Strip(side + 4.0, tuple(marks), before=4.0 if at else 0.0, glued=at > 0))
    return strips + _ends(block, step * (columns - 1) + side, element, setter)


def _circled(value: int, left: float, radius: float, element: Element, setter: Setter) -> list[Mark]:
    sheet = setter.sheet
    digits = setter.text((Text(f"{value}"),), sheet.body, 4 * radius, element)
    setter.align(digits, "center", 2 * radius)
    down = radius + 2.0 - sheet.body.leading / 2
    circle = BoxMark(left, 2.0, 2 * radius, 2 * radius, stroke=sheet.colours.rule, radius=radius)
    return [circle, *(shifted(mark, left, down) for mark in digits[0].marks)]


def _ends(block: RatingScale, width: float, element: Element, setter: Setter) -> list[Strip]:
    """What the lowest and the highest number mean, under the first and the last circle."""
    half = width / 2 - 4.0
    low = setter.text((Text(block.low_label),), setter.sheet.body, half, element) if block.low_label else []
    high = setter.text((Text(block.high_label),), setter.sheet.body, half, element) if block.high_label else []
    setter.align(high, "right", half)
    moved_right(high, width - half)
    strips = []
    for left, right in zip_longest(low, high):
        marks = (*(left.marks if left else ()), *(right.marks if right else ()))
        strips.append(Strip(setter.sheet.body.leading, marks, glued=True))
    return strips
