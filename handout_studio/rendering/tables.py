"""Tables: columns as wide as their words ask for, a header that is repeated, rows that are never cut."""

from __future__ import annotations

from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import LineMark, Mark, Spot, Strip, stacked
from handout_studio.rendering.structure import Element
from handout_studio.rendering.tinted_box import tinted_box
from handout_studio.text.blocks import Table, TableCell

PADDING_X = 6.0
PADDING_Y = 4.0
NARROWEST = 36.0


def table_strips(table: Table, width: float, element: Element, setter: Setter) -> list[Strip]:
    """A table as wide as the column -> a strip a row; the header is tinted and its cells are TH."""
    widths = column_widths(table, width, setter)
    header = _row(table, table.header, widths, element.child("TR"), setter, header=True)
    rows = [_row(table, row, widths, element.child("TR"), setter, header=False) for row in table.rows]
    for strip in rows:
        strip.repeats = header
    if rows:
        rows[0].glued = True
    return [header, *rows]


def column_widths(table: Table, width: float, setter: Setter) -> list[float]:
    """Share the width by what each column would take on one line, none under a least width (CSS 2.2, 17.5.2.2)."""
    columns = len(table.header)
    wanted = [NARROWEST] * columns
    for row in (table.header, *table.rows):
        style = setter.sheet.callout_title if row is table.header else setter.sheet.body
        for index, cell in enumerate(row[:columns]):
            natural = setter.natural_width(cell.inlines, style) + 2 * PADDING_X
            wanted[index] = max(wanted[index], min(natural, width))
    least = min(NARROWEST, width / columns)
    spare = width - least * columns
    over = [max(0.0, want - least) for want in wanted]
    total = sum(over) or 1.0
    return [least + spare * share / total if sum(over) else width / columns for share in over]


def _row(
    table: Table,
    cells: tuple[TableCell, ...],
    widths: list[float],
    element: Element,
    setter: Setter,
    *,
    header: bool,
) -> Strip:
    x = 0.0
    height = 0.0
    marks: list[Mark] = []
    spots: list[tuple[float, float, Spot]] = []
    for index, cell in enumerate(cells[: len(widths)]):
        attributes = "<</O /Table /Scope /Column>>" if header else ""
        child = element.child("TH" if header else "TD", attributes=attributes)
        style = setter.sheet.callout_title if header else setter.sheet.body
        strips = setter.text(cell.inlines, style, widths[index] - 2 * PADDING_X, child)
        setter.align(strips, table.aligns[index], widths[index] - 2 * PADDING_X)
        tall, inside, shown = stacked(strips, x + PADDING_X, PADDING_Y)
        marks += inside
        spots += shown
        height = max(height, tall + 2 * PADDING_Y)
        x += widths[index]
    ground: list[Mark] = [tinted_box(x, height, setter.sheet)] if header else []
    line = LineMark(0.0, height - 0.35, x, setter.sheet.colours.rule)
    return Strip(height, (*ground, *marks, line), spots=tuple(spots))
