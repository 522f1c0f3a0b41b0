"""Places in a text: our offsets count characters, Qt's count UTF-16 units; and what differs between two texts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """Characters `start` to `end` of the old text that gave way to `text`."""

    start: int
    end: int
    text: str


def to_units(text: str, offset: int) -> int:
    """An offset in characters -> Qt's position in UTF-16 units; kept within the text."""
    offset = max(0, min(offset, len(text)))
    if text.isascii():
        return offset
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def from_units(text: str, position: int) -> int:
    """Qt's position in UTF-16 units -> the offset in characters; one inside a character is that before it."""
    if text.isascii():
        return max(0, min(position, len(text)))
    units = text.encode("utf-16-le", "surrogatepass")[: max(0, position) * 2]
    return len(units.decode("utf-16-le", "ignore"))


def difference(old: str, new: str) -> Difference:
    """The shortest stretch of `old` that has to be replaced to make it `new`."""
    start = _common_start(old, new)
    tail = _common_start(old[start:][::-1], new[start:][::-1])
    return Difference(start, len(old) - tail, new[start : len(new) - tail])


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
