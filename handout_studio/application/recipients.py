"""Settles what many people get: a value for each field and a file name for each row of a table, or why it has none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handout_studio.application.composition import Composed, Fields
from handout_studio.application.deliver import suggested_name
from handout_studio.delivery.email_draft import recipients as addresses
from handout_studio.delivery.people_table import SIZE_LIMIT, PeopleTable, PersonRow, read_people
from handout_studio.domain.delivery_errors import BadMail, BadPattern, BadTable, RowTrouble
from handout_studio.domain.errors import BadFile, HandoutStudioError
from handout_studio.storage.plain_files import read_bytes
from handout_studio.text.fields_used import fields_used, personal_fields
from handout_studio.text.placeholders import field_label

USUAL_PATTERN = "{title} {number}"
"""Names nobody: a client's name is in a file's name only where the person asks for it."""

_ADDRESS_COLUMNS = ("email", "e-mail", "e_mail", "mail", "email_address", "to")
_PLACE = re.compile(r"\{\{?\s*([^{}]*?)\s*\}?\}")


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person: the row's number, the fields' values, the file's name and address (may be empty), or the trouble."""

    row: int
    fields: Fields
    name: str = ""
    to: str = ""
    trouble: HandoutStudioError | None = None


def people_in(path: Path) -> PeopleTable:
    """The table in a CSV file. Raises BadTable and FileTrouble."""
    try:
        return read_people(path, read_bytes(path, SIZE_LIMIT))
    except BadFile:
        raise BadTable(path, "too_large", name="16 MiB") from None


def plan_recipients(
    table: PeopleTable,
    composed: Composed,
    path: Path,
    *,
    pattern: str = USUAL_PATTERN,
    suffix: str = ".pdf",
    shown_as: Callable[[str], str] = field_label,
) -> tuple[Recipient, ...]:
    """What each row comes to, in the order of the table, which is that of the file `path`.

    A row that lacks a value for a field that only it can fill has a RowTrouble, and no name. `pattern` names files by
    `{title}`, `{number}`, `{row}` and columns; a second file of one name gets -2. `shown_as`: what a field is called
    where a person sees it. Raises BadTable and BadPattern.
    """
    keys = _keys(table.columns, composed, path, shown_as)
    _check_pattern(pattern, keys)
    needed = personal_fields(composed.handout)
    given = dict(composed.fields)
    digits = len(str(len(table.rows)))
    taken: set[str] = set()
    next_numbers: dict[str, int] = {}
    planned: list[Recipient] = []
    for number, row in enumerate(table.rows, start=1):
        cells = {key: cell for key, cell in zip(keys, row.cells, strict=True) if cell}
        values = given | cells
        trouble = _trouble(row, values, needed, cells)
        fields = tuple(values.items())
        if trouble:
            planned.append(Recipient(row.number, fields, trouble=trouble))
            continue
        places = {**cells, "title": composed.handout.title, "number": f"{number:0{digits}}", "row": str(row.number)}
        name = _unused_name(_filled(pattern, places), suffix, taken, next_numbers)
        planned.append(Recipient(row.number, fields, name, _address(cells)))
    return tuple(planned)


def _keys(columns: Sequence[str], composed: Composed, path: Path, shown_as: Callable[[str], str]) -> tuple[str, ...]:
    """The field that each column fills: `First name` fills `client.first_name` where only that one ends so.
    A column may also be called what `shown_as` calls the field: what a person reads there, they type here.

    A practice's own fields are filled by their whole names alone: `email` is the person's address, not the practice's.
    """
    used = fields_used(composed.handout)
    personal = personal_fields(composed.handout)
    keys: list[str] = []
    for column in columns:
        key = _as_key(column.strip("{} "))
        alike = [field for field in personal if field.rpartition(".")[2] == key] or [
            field for field in personal if _as_key(shown_as(field)) == key
        ]
        key = alike[0] if key not in used and len(alike) == 1 else key
        if key in keys:
            raise BadTable(path, "equal_columns", name=column)
        keys.append(key)
    return tuple(keys)


def _as_key(name: str) -> str:
    return re.sub(r"\s+", "_", name.casefold())


def _trouble(
    row: PersonRow, values: Mapping[str, str], needed: Sequence[str], cells: Mapping[str, str]
) -> HandoutStudioError | None:
    if row.trouble:
        return row.trouble
    missing = tuple(key for key in needed if not values.get(key, "").strip())
    if missing:
        return RowTrouble("missing_fields", missing)
    try:
        addresses([_address(cells)] if _address(cells) else [])
    except BadMail as refused:
        return refused
    return None


def _address(cells: Mapping[str, str]) -> str:
    return next((cells[key] for key in (*_ADDRESS_COLUMNS, "client.email") if cells.get(key)), "")


def _check_pattern(pattern: str, keys: Sequence[str]) -> None:
    if not pattern.strip():
        raise BadPattern("empty")
    if re.search("[{}]", _PLACE.sub("", pattern)):
        raise BadPattern("bad_braces")
    for field in _PLACE.findall(pattern):
        if field not in (*keys, "title", "number", "row"):
            raise BadPattern("unknown_field", field)


def _filled(pattern: str, places: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda found: places.get(found[1], ""), pattern)


def _unused_name(stem: str, suffix: str, taken: set[str], next_numbers: dict[str, int]) -> str:
    """A safe name that no other file of this run has, in capitals or small letters.

    `next_numbers` remembers how far each stem has come: thousands of people may share one.
    """
    number = next_numbers.get(stem, 1)
    while True:
        name = suggested_name(stem, suffix if number == 1 else f"-{number}{suffix}")
        key = unicodedata.normalize("NFKC", name).casefold()
        if key not in taken:
            taken.add(key)
            next_numbers[stem] = number + 1
            return name
        number += 1
