"""A table of people is read whatever spreadsheet wrote it, and a cell is the text that it holds."""

from __future__ import annotations

import csv
import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.delivery.people_table import CELL_LIMIT, ROW_LIMIT, PeopleTable, read_people
from handout_studio.domain.delivery_errors import BadTable

PATH = Path("people.csv")
WORD = st.text(st.characters(blacklist_categories=["C", "Z", "M"]), min_size=1, max_size=12)


def table(text: str | bytes) -> PeopleTable:
    """The table in that text."""
    return read_people(PATH, text if isinstance(text, bytes) else text.encode())


def cells(text: str | bytes) -> list[tuple[str, ...]]:
    """Its rows alone."""
    return [row.cells for row in table(text).rows]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_as_spreadsheets_write_it(separator: str, end: str, coding: str) -> None:
    lines = [["first name", "day"], ["Zoë", "3 März"], ["Ann, or Änne", "5 May; late"]]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator=end).writerows(lines)
    read = table(out.getvalue().encode(coding))
    assert read.columns == ("first name", "day")
    assert [list(row.cells) for row in read.rows] == lines[1:]
    assert [row.number for row in read.rows] == [2, 3]


def test_a_separator_may_be_named_in_the_first_line() -> None:
    assert cells("sep=;\r\na;b\r\n1,5;2\r\n") == [("1,5", "2")]


@pytest.mark.parametrize("cell", ["=1+1", "+49 30", "-5", "@SUM(A1)", "=cmd|'/c calc'!A1", "0x", "1e5", "007", "TRUE"])
def test_a_cell_is_text_whatever_it_starts_with(cell: str) -> None:
    assert cells(f"a,b\n{cell},x\n") == [(cell, "x")]


@given(st.lists(WORD, min_size=2, max_size=5, unique_by=str.casefold), st.data())
def test_any_words_come_back(header: list[str], data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.lists(WORD, min_size=len(header), max_size=len(header)), min_size=1, max_size=5))
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([header, *rows])
    if header[0].startswith("sep="):
        return
    read = table(out.getvalue())

    def normal(words: list[str]) -> tuple[str, ...]:
        return tuple(unicodedata.normalize("NFC", word) for word in words)

    assert read.columns == normal(header)
    assert [row.cells for row in read.rows] == [normal(row) for row in rows]


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_are_refused(data: bytes) -> None:
    try:
        read = read_people(PATH, data)
    except BadTable:
        return
    assert all(len(row.cells) == len(read.columns) for row in read.rows)


def test_rows_short_empty_long_and_of_several_lines() -> None:
    read = table('a,b\n\n1\n,\n"x\ny",2\n1,2,3\n1,2,\n' + f"{'x' * (CELL_LIMIT + 1)},1\n")
    assert [(row.number, row.trouble.code if row.trouble else "") for row in read.rows] == [
        (3, ""),
        (5, ""),
        (6, "too_many_cells"),
        (7, ""),
        (8, "cell_too_long"),
    ]
    assert [row.cells for row in read.rows][:2] == [("1", ""), ("x y", "2")]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b",,\n1,2,3\n", "empty"),
        (b"a,b\n", "no_rows"),
        (b"a,b\n,\n", "no_rows"),
        (b"a,,b\n1,2,3\n", "no_header"),
        (b"a,A\n1,2\n", "equal_columns"),
        (b"a,b\n\0,1\n", "not_text"),
        (b"PK\x03\x04\x00\x00\x8d", "not_text"),
        (b'a,b\n"1,2\n3,4\n', "bad_quotes"),
        (b'a,b\n"1"x,2\n', "bad_quotes"),
        (b"a\n" + b"1\n" * (ROW_LIMIT + 1), "too_many_rows"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(BadTable) as refused:
        read_people(PATH, data)
    assert refused.value.code == code
