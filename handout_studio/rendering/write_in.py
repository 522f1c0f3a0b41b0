"""Places to write on the page: ruled lines, and a scale of numbers to circle."""

from __future__ import annotations

from dataclasses import replace

from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import BoxMark, FieldMark, LineMark, Mark, Strip
from handout_studio.rendering.structure import Element
from handout_studio.text.blocks import Align, RatingScale, Text, WritingLines

KEPT_TOGETHER = 3
"""So many writing lines stay with the question before them."""
WIDEST_STEP = 40.0
LARGEST_RADIUS = 11.0


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
    """Circled numbers in a row and, below its ends, a word each."""
    sheet = setter.sheet
    element = parent.child("P")
    step = min(width / (block.high - block.low + 1), WIDEST_STEP)
    radius = min(LARGEST_RADIUS, step / 2 - 2.0)
    marks: list[Mark] = []
    for index, value in enumerate(range(block.low, block.high + 1)):
        left = step * index
        marks.append(
            BoxMark(
                left + step / 2 - radius,
                12.0 - radius,
                2 * radius,
                2 * radius,
                stroke=sheet.colours.rule,
                radius=radius,
            )
        )
        digits = setter.text((Text(f"{value}"),), sheet.body, step, element)
        setter.align(digits, "center", step)
        marks += [replace(mark, x=mark.x + left, y=mark.y + 3.7) for mark in digits[0].marks]
    strips = [Strip(26.0, tuple(marks))]
    sides: tuple[tuple[str, Align, float], ...] = (
        (block.low_label, "left", 0.0),
        (block.high_label, "right", step * (block.high - block.low + 1) / 2),
    )
    for words, align, left in sides:
        made = setter.text((Text(words),), sheet.body, sides[1][2], element) if words else []
        setter.align(made, align, sides[1][2])
        for number, strip in enumerate(made, 1):
            if number == len(strips):
                strips.append(Strip(strip.height, glued=True))
            strips[number].marks += tuple(replace(mark, x=mark.x + left) for mark in strip.marks)
    return strips
