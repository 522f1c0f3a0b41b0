"""What Tab and Enter do in the cells of a table and at the two ends of a rating scale."""

from __future__ import annotations

import re
from itertools import pairwise

from handout_studio.text.marks import line_mark
from handout_studio.text.passage import Passage

_DELIMITER = re.compile(r"\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*")
_PIPE = re.compile(r"\\.|(\|)")
_SCALE = re.compile(r"\s*\[scale:\s*\d+\s*[-–]\s*\d+(?P<low>[^|\]]*)\|(?P<high>[^\]]*)\]\s*", re.IGNORECASE)

_Cell = tuple[int, int]  # the characters of the whole text that a cell's words are


def next_cell(passage: Passage) -> Passage | None:
    """Tab: the words of the next cell selected, in a new row behind the last one. None outside of cells."""
    cells, at = _cells_around(passage)
    if at is None:
        return None
    if at + 1 < len(cells):
        return Passage(passage.text, *cells[at + 1])
    rows = _table_rows(passage)
    return _with_row(passage, rows, rows.stop - 1) if rows else None


def previous_cell(passage: Passage) -> Passage | None:
    """Shift+Tab: the words of the cell before selected. None in the first cell and outside of cells."""
    cells, at = _cells_around(passage)
    return Passage(passage.text, *cells[at - 1]) if at else None


def next_row(passage: Passage) -> Passage | None:
    """Enter: a new row below, the caret in its first cell; an empty last row ends the table. None outside of one."""
    rows = _table_rows(passage)
    lines, at = passage.lines(), passage.touched_lines().start
    if not rows or passage.start <= _begin(lines, at) + len(lines[at]) - len(lines[at].lstrip(" >")):
        return None
    if at == rows.stop - 1 and at > rows.start + 1 and not lines[at].strip(" >|\t"):
        above = [*lines[:at], ""]
        caret = len("\n".join((*above, "")))
        below = lines[at + 1 :] if at + 1 < len(lines) and not lines[at + 1].strip() else ["", *lines[at + 1 :]]
        return Passage("\n".join((*above, *below)), caret, caret)
    return _with_row(passage, rows, max(at, rows.start + 1))


def borders(line: str) -> list[_Cell]:
    """Where the borders of a table's row are; all of the line of dashes below the heading row."""
    bare = _bare(line)
    if not bare.startswith("|"):
        return []
    if _DELIMITER.fullmatch(bare):
        return [(0, len(line))]
    return [match.span() for match in _PIPE.finditer(line) if match.group(1)]


def _with_row(passage: Passage, rows: range, above: int) -> Passage:
    """An empty row below the line `above`, the caret in its first cell."""
    lines = passage.lines()
    heading = lines[rows.start]
    quote = heading[: line_mark(heading).quote]
    count = len(_cells(heading, 0))
    lines.insert(above + 1, quote + "|" + "  |" * count)
    caret = _begin(lines, above + 1) + len(quote) + 2
    return Passage("\n".join(lines), caret, caret)


def _cells_around(passage: Passage) -> tuple[list[_Cell], int | None]:
    """The cells of the table or the scale that the caret is in, row by row, and the index of its own."""
    lines, at = passage.lines(), passage.touched_lines().start
    begin = _begin(lines, at)
    if scale := _SCALE.fullmatch(lines[at]):
        ends = [_trimmed(lines[at], *scale.span(name), begin) for name in ("low", "high")]
        return ends, 0 if passage.end <= begin + scale.end("low") else 1
    rows = _table_rows(passage)
    if not rows or at == rows.start + 1:
        return [], None
    cells = [cell for row in rows if row != rows.start + 1 for cell in _cells(lines[row], _begin(lines, row))]
    own = [number for number, cell in enumerate(cells) if begin <= cell[0] <= begin + len(lines[at])]
    if not own:
        return [], None
    return cells, next((number for number in own if passage.end <= cells[number][1]), own[-1])


def _table_rows(passage: Passage) -> range | None:
    """The lines of the table that the caret is in, the line of dashes too."""
    lines, at = passage.lines(), passage.touched_lines().start
    if not _is_row(lines[at]):
        return None
    first = last = at
    while first > 0 and _is_row(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and _is_row(lines[last + 1]):
        last += 1
    is_table = last > first and _DELIMITER.fullmatch(_bare(lines[first + 1]))
    return range(first, last + 1) if is_table else None


def _is_row(line: str) -> bool:
    return _bare(line).startswith("|")


def _bare(line: str) -> str:
    return line[line_mark(line).quote :].strip()


def _cells(line: str, begin: int) -> list[_Cell]:
    pipes = [match.start() for match in _PIPE.finditer(line) if match.group(1)]
    if line[pipes[-1] + 1 :].strip():
        pipes.append(len(line))  # a row may do without its last mark
    return [_trimmed(line, left + 1, right, begin) for left, right in pairwise(pipes)]


def _trimmed(line: str, start: int, end: int, begin: int) -> _Cell:
    words = line[start:end]
    if not words.strip():
        place = begin + start + min(1, len(words))
        return place, place
    return begin + start + len(words) - len(words.lstrip()), begin + start + len(words.rstrip())


def _begin(lines: list[str], at: int) -> int:
    return sum(len(line) + 1 for line in lines[:at])
