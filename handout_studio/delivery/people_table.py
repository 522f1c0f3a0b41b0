"""Reads a table of people from CSV, as spreadsheets of all countries write it; every cell is text and nothing more."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from handout_studio.domain.delivery_errors import BadTable, RowTrouble
from handout_studio.domain.values import clean_name

SIZE_LIMIT = 16 * 1024 * 1024
ROW_LIMIT = 50_000
CELL_LIMIT = 1_000

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BETWEEN = ",;\t"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row: its number as a spreadsheet shows it (the header is 1), its cells, and what is wrong with it, if so."""

    number: int
    cells: tuple[str, ...]
    trouble: RowTrouble | None = None


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """The names of the columns, and a row for each person with a cell for each column."""

    columns: tuple[str, ...]
    rows: tuple[PersonRow, ...]


def read_people(path: Path, data: bytes) -> PeopleTable:
    """The table in a file's bytes; `path` is for the message. Empty rows are left out. Raises BadTable."""
    text = _decoded(path, data)
    records = _records(path, text)
    header = [clean_name(cell).strip() for cell in next(records, [])]
    if not any(header):
        raise BadTable(path, "empty")
    while header and not header[-1]:
        header.pop()
    _check_names(path, header)
    rows: list[PersonRow] = []
    for number, record in enumerate(records, start=2):
        cells = [clean_name(cell).strip() for cell in record]
        if not any(cells):
            continue
        if len(rows) == ROW_LIMIT:
            raise BadTable(path, "too_many_rows", name=f"{ROW_LIMIT:,}")
        rows.append(_row(number, cells, len(header)))
    if not rows:
        raise BadTable(path, "no_rows")
    return PeopleTable(tuple(header), tuple(rows))


def _row(number: int, cells: list[str], width: int) -> PersonRow:
    trouble = None
    if any(cells[width:]):
        trouble = RowTrouble("too_many_cells", (str(len(cells)), str(width)))
    elif any(len(cell) > CELL_LIMIT for cell in cells):
        trouble = RowTrouble("cell_too_long", (f"{CELL_LIMIT:,}",))
    kept = [cell[:CELL_LIMIT] for cell in cells[:width]]
    return PersonRow(number, tuple(kept + [""] * (width - len(kept))), trouble)


def _check_names(path: Path, header: list[str]) -> None:
    if not all(header):
        raise BadTable(path, "no_header", name=str(header.index("") + 1))
    seen: set[str] = set()
    for name in header:
        if name.casefold() in seen:
            raise BadTable(path, "equal_columns", name=name)
        seen.add(name.casefold())


def _decoded(path: Path, data: bytes) -> str:
    """UTF-8 and UTF-16 by their marks, else UTF-8, else what Western spreadsheets write (cp1252)."""
    marked = [coding for mark, coding in _MARKS if data.startswith(mark)]
    for coding in marked or ("utf-8", "cp1252"):
        try:
            text = data.decode(coding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise BadTable(path, "not_text")


def _records(path: Path, text: str) -> Iterator[list[str]]:
    """Every record of the text, by the separator that its first line uses most, or that it names (`sep=;`)."""
    text = text.removeprefix("\ufeff").lstrip("\r\n")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        separator, text = first[4], rest
    else:
        outside = "".join(first.split('"')[::2])
        separator = max(_BETWEEN, key=outside.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise BadTable(path, "bad_quotes", line=line) from None
