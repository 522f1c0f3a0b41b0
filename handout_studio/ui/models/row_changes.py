"""The fewest row changes that turn one list into another, for rows that have ids."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inserted:
    """The row `id` comes in and stands at `row` afterwards."""

    id: str
    row: int


@dataclass(frozen=True, slots=True)
class Removed:
    """The row `id`, which stands at `row`, goes."""

    id: str
    row: int


@dataclass(frozen=True, slots=True)
class Moved:
    """The row `id` goes from `row` to stand at `to` afterwards."""

    id: str
    row: int
    to: int


RowChange = Inserted | Removed | Moved


def row_changes(before: Sequence[str], after: Sequence[str]) -> list[RowChange]:
    """The changes that make `after` of `before`, to be done one by one; each list holds an id once.

    As many rows as can be stay where they are: one row dragged past five others is one move.
    """
    if list(before) == list(after):
        return []
    rows = list(before)
    changes: list[RowChange] = []
    wanted = set(after)
    for row in reversed(range(len(rows))):
        if rows[row] not in wanted:
            changes.append(Removed(rows.pop(row), row))
    staying = _longest_run(rows, after)
    last: str | None = None
    for name in after:
        if name not in staying:
            changes.append(_put_below(rows, name, last))
        last = name
    return changes


def _put_below(rows: list[str], name: str, above: str | None) -> RowChange:
    """Put `name` right below `above` in `rows` (None: at the top), and say what that was."""
    known = rows.index(name) if name in rows else None
    if known is not None:
        rows.pop(known)
    to = 0 if above is None else rows.index(above) + 1
    rows.insert(to, name)
    return Inserted(name, to) if known is None else Moved(name, known, to)


def _longest_run(rows: Sequence[str], after: Sequence[str]) -> set[str]:
    """The largest set of `rows` that already stand in the order of `after`."""
    place = {name: index for index, name in enumerate(after)}
    lowest: list[int] = []  # lowest[n]: the smallest place that a run of n + 1 rows can end in
    ends: list[str] = []
    above: dict[str, str | None] = {}
    for name in rows:
        length = bisect_left(lowest, place[name])
        above[name] = ends[length - 1] if length else None
        if length == len(lowest):
            lowest.append(place[name])
            ends.append(name)
        else:
            lowest[length], ends[length] = place[name], name
    run: set[str] = set()
    name_of_end = ends[-1] if ends else None
    while name_of_end is not None:
        run.add(name_of_end)
        name_of_end = above[name_of_end]
    return run
