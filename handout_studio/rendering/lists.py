"""Lists with hanging bullets, numbers and boxes to tick."""

from __future__ import annotations

from dataclasses import replace

from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import FieldMark, Mark, Strip, TextMark, moved_right
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet, TextStyle
from handout_studio.rendering.type_pairings import SOURCE_SANS
from handout_studio.text.blocks import ListBlock, ListItem, Text
from handout_studio.text.plain_text import plain_blocks

DEEPEST = 6
"""Lists nested deeper than this are indented no further."""
BULLETS = ("\u2022", "\u2013", "\u2022")
BOX, TICKED_BOX = "\u2610", "\u2611"
BULLET_GAP = 8.0
LABEL_GAP = 5.5


def list_strips(block: ListBlock, width: float, parent: Element, depth: int, setter: Setter) -> list[Strip]:
    """A list -> its items' strips; a label ends at the same distance from the words, however wide it is."""
    sheet = setter.sheet
    kind = "Decimal" if block.ordered else "Disc"
    element = parent.child("L", attributes=f"<</O /List /ListNumbering /{kind}>>")
    indent = sheet.indent if depth < DEEPEST else 0.0
    if block.ordered:
        last = f"{block.start + len(block.items) - 1}."
        indent = max(indent, LABEL_GAP + setter.natural_width((Text(last),), sheet.callout_title))
    strips: list[Strip] = []
    for number, item in enumerate(block.items):
        entry = element.child("LI")
        label, style = _label(item, block, number, depth, sheet)
        gap = BULLET_GAP if label in BULLETS else LABEL_GAP
        if item.checked is not None and sheet.fillable:
            marks = _tick_field(item, entry.child("Lbl"), indent, sheet)
        else:
            marks = setter.hung(label, style, entry.child("Lbl"), indent - gap)
        made = setter.blocks(item.blocks, width - indent, entry.child("LBody"), depth + 1)
        made = moved_right(made, indent) or [Strip(sheet.body.leading)]
        made[0].marks = (*_on_line(marks, made[0].marks), *made[0].marks)
        if strips:
            made[0].before = sheet.item_gap
            made[0].glued = made[0].glued or number == 1 or (number == len(block.items) - 1 and len(made) == 1)
        strips += made
    return strips


def _on_line(labels: tuple[Mark, ...], marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """A label on the line of its words, whose face may be another."""
    line = next((mark.y for mark in marks if isinstance(mark, TextMark)), None)
    return tuple(replace(label, y=line) if line and isinstance(label, TextMark) else label for label in labels)


def _tick_field(item: ListItem, label: Element, indent: float, sheet: StyleSheet) -> tuple[Mark, ...]:
    """A box to tick on a screen, as large as a capital letter, named by the item's words."""
    side = sheet.body.size * 0.82
    left, top = indent - LABEL_GAP - side, (sheet.body.leading - side) / 2
    words = plain_blocks(item.blocks, {}).split("\n")[0]
    form = label.child("Form")
    ticked = bool(item.checked)
    return (FieldMark(left, top, side, side, "tick", words or "Tick", form, side, sheet.colours.title, ticked),)


def _label(item: ListItem, block: ListBlock, number: int, depth: int, sheet: StyleSheet) -> tuple[str, TextStyle]:
    style = replace(sheet.body, colour=sheet.colours.title)
    if item.checked is None and not block.ordered:
        style = replace(style, family=SOURCE_SANS)  # whose bullet is round and hangs at the height of small letters
    if item.checked is not None:
        return TICKED_BOX if item.checked else BOX, style
    if block.ordered:
        return f"{block.start + number}.", style.strong()
    return BULLETS[depth % len(BULLETS)], style
