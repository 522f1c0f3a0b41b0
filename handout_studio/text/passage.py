"""A text with a selection in it: what every formatting command takes and gives back, and edits to its lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A whole body and the characters selected in it, `start` <= `end`; equal where there is only a caret."""

    text: str
    start: int
    end: int

    @property
    def selected(self) -> str:
        """The selected characters."""
        return self.text[self.start : self.end]

    def lines(self) -> list[str]:
        """The lines of the text, without their ends."""
        return self.text.split("\n")

    def touched_lines(self) -> range:
        """The indices of the lines that the selection touches; one that only ends at a line's start leaves it out."""
        first = self.text.count("\n", 0, self.start)
        last = first + self.text.count("\n", self.start, self.end)
        if last > first and self.text[self.end - 1] == "\n":
            last -= 1
        return range(first, last + 1)

    def with_insertion(self, inserted: str, select_from: int | None = None, select_to: int | None = None) -> Passage:
        """`inserted` in place of the selection, and in it the part to select (by default the caret goes behind it)."""
        text = self.text[: self.start] + inserted + self.text[self.end :]
        begin = self.start + (len(inserted) if select_from is None else select_from)
        return Passage(text, begin, begin if select_to is None else self.start + select_to)


Command = Callable[[Passage], Passage]


@dataclass(frozen=True, slots=True)
class Replacement:
    """Characters from `start` to `end` that give way to `text`."""

    start: int
    end: int
    text: str

    def shifted(self, by: int) -> Replacement:
        """The same replacement in a text that has `by` more characters before it."""
        return Replacement(self.start + by, self.end + by, self.text)


def apply_replacements(text: str, replacements: list[Replacement]) -> str:
    """The text after replacements that don't overlap."""
    parts: list[str] = []
    done = 0
    for replacement in sorted(replacements, key=lambda each: (each.start, each.end)):
        parts += (text[done : replacement.start], replacement.text)
        done = replacement.end
    return "".join((*parts, text[done:]))


def moved(position: int, replacements: list[Replacement], *, behind: bool) -> int:
    """Where a position of the text is after the replacements; `behind`: after what is put in just there."""
    shift = 0
    for each in sorted(replacements, key=lambda each: (each.start, each.end)):
        if each.end < position or (each.end == position and (behind or each.start < each.end)):
            shift += len(each.text) - (each.end - each.start)
        elif each.start < position:
            shift += min(0, len(each.text) - (position - each.start))
    return position + shift


def with_lines(passage: Passage, lines: list[str]) -> Passage:
    """The passage with its lines changed at their beginnings, as many as before; the selection stays on its words."""
    old = passage.lines()
    return Passage(
        "\n".join(lines), _moved_in_lines(passage.start, old, lines), _moved_in_lines(passage.end, old, lines)
    )


def _moved_in_lines(position: int, old: list[str], new: list[str]) -> int:
    before = 0
    for was, now in zip(old, new, strict=True):
        if position <= len(was):
            return before + max(0, len(now) - (len(was) - position))
        position -= len(was) + 1
        before += len(now) + 1
    return before - 1
