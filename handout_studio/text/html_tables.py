"""Tables of pasted HTML on their way to Markdown's: cells collected row by row, and the lines that come of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from handout_studio.text.marks import line_mark

COLUMNS = 12
ROWS = 200
_LONGEST = 400  # characters of a cell; more is a page laid out with a table, not a table


@dataclass(slots=True)
class Cell:
    """The lines of one cell, and how many columns it takes."""

    span: int
    lines: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """All of it on one line."""
        return re.sub(r"(?<!\\)\|", r"\|", " ".join(line.strip() for line in self.lines if line.strip()))

    @property
    def is_plain(self) -> bool:
        """Whether it holds what a cell of Markdown can: a few words and no blocks."""
        blocks = (line_mark(line).kind != "plain" or line.startswith("|") for line in self.lines if line)
        return len(self.words) <= _LONGEST and not any(blocks)


@dataclass(slots=True)
class Table:
    """The rows read so far; what `around` holds is the reader's own, to go on with behind the cell."""

    rows: list[list[Cell]] = field(default_factory=list)
    cell: Cell | None = None
    around: object = None

    def begin_row(self) -> None:
        """The next cell is the first of another row."""
        self.rows.append([])

    def begin_cell(self, span: str) -> Cell:
        """A cell at the end of the row; `span` as the attribute says it."""
        if not self.rows:
            self.begin_row()
        columns = int(span) if span.isascii() and span.isdecimal() and len(span) < 3 else 1
        self.cell = Cell(max(1, min(columns, COLUMNS)))
        self.rows[-1].append(self.cell)
        return self.cell

    def lines(self) -> list[str]:
        """The table in Markdown; where it only lays words out, its cells as paragraphs."""
        rows = [row for row in self.rows if any(cell.words for cell in row)]
        width = max((sum(cell.span for cell in row) for row in rows), default=0)
        cells = [cell for row in rows for cell in row]
        if 1 < width <= COLUMNS and 1 < len(rows) <= ROWS and all(cell.is_plain for cell in cells):
            texts = [[text for cell in row for text in (cell.words, *[""] * (cell.span - 1))] for row in rows]
            lines = [_line([*text, *[""] * (width - len(text))]) for text in texts]
            return [lines[0], _line(["---"] * width), *lines[1:]]
        paragraphs: list[str] = []
        for cell in cells:
            if cell.words:
                paragraphs += ([""] if paragraphs else []) + cell.lines
        return paragraphs


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
