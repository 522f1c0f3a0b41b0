"""A table too wide for the page, set as records: below each other, every cell beside the name of its column."""

from __future__ import annotations

from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import LineMark, Mark, Spot, Strip, kept_together, stacked
from handout_studio.rendering.structure import Element
from handout_studio.text.blocks import Table, TableCell

WIDEST_NAME = 0.38
"""The most of the width that the columns' names take."""
TALLEST_RECORD = 0.4
"""A record that takes less of the page than this is never cut."""
BETWEEN = 12.0
PADDING = 3.0
SCOPE = "<</O /Table /Scope /Row>>"


def record_strips(table: Table, width: float, element: Element, setter: Setter) -> list[Strip]:
    """A strip a cell, the first of each row under a rule; the names are TH with the scope of a row."""
    style = setter.sheet.callout_title
    names = [setter.natural_widths(cell.inlines, style)[1] for cell in table.header]
    left = min(max(names), width * WIDEST_NAME)
    strips: list[Strip] = []
    for row in table.rows or ((),):
        record: list[Strip] = []
        for index, name in enumerate(table.header):
            cell = row[index] if index < len(row) else TableCell(())
            record += _pair(name, cell, left, width, element, setter, first=index == 0)
        if sum(strip.height for strip in record) < setter.sheet.room * TALLEST_RECORD:
            kept_together(record)
        strips += record
    line = LineMark(0.0, strips[-1].height - 0.35, width, setter.sheet.colours.rule)
    strips[-1].marks = (*strips[-1].marks, line)
    return strips


def _pair(
    name: TableCell, cell: TableCell, left: float, width: float, element: Element, setter: Setter, *, first: bool
) -> list[Strip]:
    """One cell beside its name; one that is taller than a page goes on in further strips."""
    row = element.child("TR")
    names = setter.text(name.inlines, setter.sheet.callout_title, left, row.child("TH", attributes=SCOPE))
    words = setter.text(cell.inlines, setter.sheet.body, width - left - BETWEEN, row.child("TD"))
    lines = max(1, int(setter.sheet.room * TALLEST_RECORD / setter.sheet.body.leading))
    strips = []
    for at in range(0, max(len(names), len(words)), lines):
        tall, marks, spots = stacked(names[at : at + lines], 0.0, PADDING)
        high, beside, shown = stacked(words[at : at + lines], left + BETWEEN, PADDING)
        every: tuple[tuple[float, float, Spot], ...] = (*spots, *shown)
        strips.append(Strip(max(tall, high) + PADDING, (*marks, *beside), spots=every))
    if first:
        top: Mark = LineMark(0.0, 0.0, width, setter.sheet.colours.rule)
        strips[0].marks = (top, *strips[0].marks)
    strips[-1].height += 2.0 if first else 0.0
    return strips
