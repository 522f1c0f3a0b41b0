"""What differs between two texts: the one stretch that gave way to another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """Characters `start` to `end` of the old text that gave way to `text`."""

    start: int
    end: int
    text: str


def difference(old: str, new: str) -> Difference:
    """The shortest stretch of `old` that has to be replaced to make it `new`."""
    start = _common_start(old, new)
    tail = _common_start(old[start:][::-1], new[start:][::-1])
    return Difference(start, len(old) - tail, new[start : len(new) - tail])


def carried_over(start: int, end: int, old: str, new: str) -> tuple[int, int] | None:
    """Where characters `start` to `end` of `old` stand in `new`; None where they were changed themselves."""
    change = difference(old, new)
    if end <= change.start:
        return start, end
    if start < change.end:
        return None
    grown = len(change.text) - (change.end - change.start)
    return start + grown, end + grown


def _common_start(one: str, other: str) -> int:
    """How many characters both begin with, found by halving: texts may be long and this runs at each key."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
