"""Tables: columns as wide as their words ask for, a header that is repeated, rows that are never cut."""

from __future__ import annotations

from handout_studio.rendering.records import record_strips
from handout_studio.rendering.result import Note
from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import LineMark, Mark, Spot, Strip, stacked
from handout_studio.rendering.structure import Element
from handout_studio.rendering.tinted_box import tinted_box
from handout_studio.text.blocks import Table, TableCell

PADDING_X = 6.0
PADDING_Y = 4.0
TALLEST_ROW = 0.6
"""A row that takes more of the page than this is cut, else it would leave a page empty."""
CUT_LINES = 4
"""So many lines of a row that is cut stay together."""
HEADER_SCOPE = "<</O /Table /Scope /Column>>"


def table_strips(table: Table, width: float, element: Element, setter: Setter) -> list[Strip]:
    """A table as wide as the column -> a strip a row; the header is tinted and its cells are TH.

    Where not even the longest words of its columns fit side by side, each row becomes a record of its own.
    """
    widths = column_widths(table, width, setter)
    if widths is None:
        setter.note(Note("table.too-wide", setter.section))
        return record_strips(table, width, element, setter)
    header = _row(table, table.header, widths, element, setter, header=True)
    repeated = header[0].height if len(header) == 1 and header[0].height < setter.sheet.room / 3 else 0.0
    rows = [strip for row in table.rows for strip in _row(table, row, widths, element, setter, room=repeated)]
    for strip in rows:
        strip.repeats = header[0] if repeated else None
    if rows:
        rows[0].glued = bool(repeated)
        rows[-1].glued = True
    return [*header, *rows]


def column_widths(table: Table, width: float, setter: Setter) -> list[float] | None:
    """Share the width by what each column would take on one line, none under its longest word (CSS 2.2, 17.5.2.2).

    None if the longest words take more than there is.
    """
    least = [0.0] * len(table.header)
    wanted = [0.0] * len(table.header)
    for row in (table.header, *table.rows):
        style = setter.sheet.callout_title if row is table.header else setter.sheet.body
        for index, cell in enumerate(row[: len(wanted)]):
            word, line = setter.natural_widths(cell.inlines, style)
            least[index] = max(least[index], word + 2 * PADDING_X)
            wanted[index] = max(wanted[index], min(line + 2 * PADDING_X, width))
    if sum(least) > width:
        return None
    if sum(wanted) <= width:
        return [want + (width - sum(wanted)) * want / sum(wanted) for want in wanted]
    return _shared(least, wanted, width)


def _shared(least: list[float], wanted: list[float], width: float) -> list[float]:
    """Columns that want less than an equal share get what they want, the others what is left."""
    given = list(least)
    spare = width - sum(least)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index] - least[index])
    for count, index in enumerate(order):
        more = min(wanted[index] - least[index], spare / (len(order) - count))
        given[index] += more
        spare -= more
    return given


def _row(
    table: Table,
    cells: tuple[TableCell, ...],
    widths: list[float],
    element: Element,
    setter: Setter,
    *,
    header: bool = False,
    room: float = 0.0,
) -> list[Strip]:
    """One row; one that is nearly as tall as a page with `room` for the header is cut into strips of a few lines."""
    row = element.child("TR")
    columns: list[list[Strip]] = []
    for index, cell in enumerate(cells[: len(widths)]):
        child = row.child("TH" if header else "TD", attributes=HEADER_SCOPE if header else "")
        style = setter.sheet.callout_title if header else setter.sheet.body
        strips = setter.text(cell.inlines, style, widths[index] - 2 * PADDING_X, child)
        setter.align(strips, table.aligns[index], widths[index] - 2 * PADDING_X)
        columns.append(strips)
    longest = max(len(strips) for strips in columns)
    whole = longest * setter.sheet.body.leading < (setter.sheet.room - room) * TALLEST_ROW
    lines = longest if whole else CUT_LINES
    parts = [[strips[at : at + lines] for strips in columns] for at in range(0, longest, lines)]
    strips = [_side_by_side(part, widths, 0.0 if number else PADDING_Y) for number, part in enumerate(parts)]
    strips[-1].height += PADDING_Y
    if header:
        for strip in strips:
            strip.marks = (tinted_box(sum(widths), strip.height, setter.sheet), *strip.marks)
    line = LineMark(0.0, strips[-1].height - 0.35, sum(widths), setter.sheet.colours.rule)
    strips[-1].marks = (*strips[-1].marks, line)
    return strips


def _side_by_side(columns: list[list[Strip]], widths: list[float], above: float) -> Strip:
    x = 0.0
    height = 0.0
    marks: list[Mark] = []
    spots: list[tuple[float, float, Spot]] = []
    for strips, width in zip(columns, widths, strict=True):
        tall, inside, shown = stacked(strips, x + PADDING_X, above)
        marks += inside
        spots += shown
        height = max(height, tall + above)
        x += width
    return Strip(height, tuple(marks), spots=tuple(spots))
