"""Lists of pasted HTML on their way to Markdown's: levels with their numbers, and Word's, which are only paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

LIST_DEPTH = 6
_OPEN_LIMIT = 60  # lists within each other; what is nested deeper stays at that depth
_WORD_LEVEL = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)")
_NUMBER = re.compile(r"\(?(?:(\d{1,6})|[a-z]|[ivxlc]{1,6})[.)]", re.IGNORECASE)


@dataclass(slots=True)
class Level:
    """An open list: its next number (0: bullets), and how far the words of its items stand from their marks."""

    number: int
    width: int = 0


class OpenLists:
    """The lists that are open at a place, from the outermost in."""

    def __init__(self) -> None:
        self._levels: list[Level] = []
        self._deeper = 0  # lists open beyond the limit

    def __bool__(self) -> bool:
        return bool(self._levels)

    def __len__(self) -> int:
        return len(self._levels)

    def begin(self, *, numbered: bool, start: str = "") -> None:
        """A list within the innermost; `start` as the attribute says it."""
        if len(self._levels) == _OPEN_LIMIT:
            self._deeper += 1
            return
        first = int(start) if start.isascii() and start.isdecimal() and len(start) < 6 else 1
        self._levels.append(Level(first if numbered else 0))

    def end(self) -> None:
        """The innermost list is over."""
        if self._deeper:
            self._deeper -= 1
        elif self._levels:
            self._levels.pop()

    def clear(self) -> None:
        """All of them are over."""
        self._levels.clear()
        self._deeper = 0

    def item(self) -> str:
        """The indent and mark of the next item."""
        if not self._levels:
            self.begin(numbered=False)
        level = self._levels[-1]
        mark = f"{level.number}. " if level.number else "- "
        level.number += level.number > 0
        level.width = len(mark)
        return self._indent(self._levels[:-1]) + mark

    def inside(self) -> str:
        """The indent of what goes on in an item."""
        return self._indent(self._levels)

    def word_item(self, depth: int, marker: str) -> str:
        """The indent and mark of a paragraph that Word shows as an item, at a depth from 1, with that marker."""
        found = _NUMBER.fullmatch(marker.strip())
        while len(self._levels) > depth:
            self.end()
        if len(self._levels) < depth:
            self.begin(numbered=False)
        level = self._levels[-1]
        if found:
            level.number = int(found[1]) if found[1] else max(1, level.number)
        else:
            level.number = 0
        return self.item()

    @staticmethod
    def _indent(levels: list[Level]) -> str:
        return " " * sum(level.width for level in levels[: LIST_DEPTH - 1])


def word_depth(css: str) -> int:
    """How deep Word says a paragraph is in a list, from 1; 0 where it is in none."""
    found = _WORD_LEVEL.search(css)
    return max(1, min(int(found[1]), LIST_DEPTH)) if found else 0


def is_word_marker(css: str) -> bool:
    """Whether a stretch holds nothing but the bullet or number that Word shows."""
    return bool(re.search(r"mso-list\s*:\s*ignore", css))
