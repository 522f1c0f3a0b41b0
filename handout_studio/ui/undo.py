"""The one undo step: a handout before and after, where the change is, and whether typing goes on in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QUndoCommand

from handout_studio.domain.handout import Handout

Field = Literal["title", "body", "handout-title", "handout-subtitle"]

TYPING_PAUSE = 1.0  # seconds: a longer rest between two keys ends the step
TYPING_BURST = 5.0  # seconds: typing without a rest is cut at the next space after this long
_MERGING = 1  # QUndoStack offers a step to the one before it only where their ids are equal and not -1


@dataclass(frozen=True, slots=True)
class Focus:
    """A place in the handout: a section (None: the handout itself), a field of it, and characters in that."""

    section: str | None = None
    field: Field = "body"
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """What one edit is made of; `at` is the time of its last key in seconds, `began` that of its first."""

    before: Handout
    after: Handout
    focus: Focus | None
    merge_key: str | None
    began: float
    at: float

    def goes_on_in(self, following: Step) -> bool:
        """Whether a person would take the following step for more of the same typing."""
        if self.merge_key is None or self.merge_key != following.merge_key:
            return False
        if following.at - self.at >= TYPING_PAUSE:
            return False
        written = _written(following)
        if "\n" in written or _grows(self) != _grows(following):
            return False
        return not (written.isspace() and following.at - self.began >= TYPING_BURST)

    def joined(self, following: Step) -> Step:
        """Both steps as one."""
        return Step(
            self.before,
            following.after,
            following.focus or self.focus,
            self.merge_key,
            self.began,
            following.at,
        )


class EditCommand(QUndoCommand):
    """A step on the undo stack; `show(handout, focus)` makes a handout the current one."""

    def __init__(self, step: Step, text: str, show: Callable[[Handout, Focus | None], None]) -> None:
        super().__init__(text)
        self._step = step
        self._show = show
        self._pushed = False

    def id(self) -> int:
        """Steps that typing may go on in share one id."""
        return -1 if self._step.merge_key is None else _MERGING

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the following step in, where it is more of the same typing."""
        if not isinstance(other, EditCommand) or not self._step.goes_on_in(other._step):
            return False
        self._step = self._step.joined(other._step)
        self.setObsolete(self._step.before == self._step.after)
        return True

    def redo(self) -> None:
        """Show the handout after the change; the first time, the focus is the one that came with the edit."""
        step = self._step
        focus = focus_of_change(step.before, step.after, step.focus) if self._pushed else step.focus
        self._pushed = True
        self._show(step.after, focus)

    def undo(self) -> None:
        """Show the handout before the change."""
        step = self._step
        self._show(step.before, focus_of_change(step.after, step.before, step.focus))


def focus_of_change(before: Handout, after: Handout, focus: Focus | None) -> Focus | None:
    """Where a person looks once `after` has replaced `before`: what came back, or the words changed.

    `focus` is where the edit was said to be; in a text the characters that differ are selected anew, since
    offsets of one state mean nothing in the other.
    """
    known = {section.id for section in before.sections}
    for section in after.sections:
        if section.id not in known:
            return Focus(section.id)
    if focus is None:
        return None
    old, new = _text_at(before, focus), _text_at(after, focus)
    if old is None or new is None or old == new:
        return Focus(focus.section, focus.field)
    first, last = _difference(old, new)
    return Focus(focus.section, focus.field, first if len(new) > len(old) else last, last)


def _text_at(handout: Handout, focus: Focus) -> str | None:
    if focus.field == "handout-title":
        return handout.title
    if focus.field == "handout-subtitle":
        return handout.subtitle
    for section in handout.sections:
        if section.id == focus.section:
            return section.title if focus.field == "title" else section.body
    return None


def _difference(old: str, new: str) -> tuple[int, int]:
    """The characters of `new` that `old` doesn't have at that place: where they begin and end."""
    shorter = min(len(old), len(new))
    first = next((index for index in range(shorter) if old[index] != new[index]), shorter)
    room = shorter - first
    tail = next((index for index in range(room) if old[-1 - index] != new[-1 - index]), room)
    return first, len(new) - tail


def _written(step: Step) -> str:
    """The characters that a typing step put in; empty where it took some away or its place isn't known."""
    if step.focus is None:
        return ""
    old, new = _text_at(step.before, step.focus), _text_at(step.after, step.focus)
    if old is None or new is None:
        return ""
    first, last = _difference(old, new)
    return new[first:last]


def _grows(step: Step) -> bool:
    if step.focus is None:
        return True
    old, new = _text_at(step.before, step.focus), _text_at(step.after, step.focus)
    return old is None or new is None or len(new) >= len(old)
