"""The one undo step: a handout before and after, where the change is, and whether typing goes on in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from weakref import WeakMethod

from PySide6.QtGui import QUndoCommand, QUndoStack

from handout_studio.domain.handout import Handout
from handout_studio.text.difference import Difference, difference
from handout_studio.ui.focus import Focus, text_at

TYPING_PAUSE = 1.0  # seconds: a longer rest between two keys ends the step
TYPING_BURST = 5.0  # seconds: typing without a rest is cut at the next space after this long
_EMPTY_MARKS = ("**", "****", "******")  # of italics, bold, and both


@dataclass(frozen=True, slots=True)
class KeyStroke:
    """What a key did to a text: what it wrote, whether it only took away, and whether it wrote over a selection."""

    written: str = ""
    erases: bool = False
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What one edit is made of; `at` is the time of its last key in seconds, `began` that of its first.

    `key` is what its last key did to the text.
    """

    before: Handout
    after: Handout
    focus: Focus | None
    merge_key: str | None
    began: float
    at: float
    key: KeyStroke

    def goes_on_in(self, following: Step) -> bool:
        """Whether a person would take the following step for more of the same typing."""
        between = self.opens_marks()
        if between is not None and self.focus and following.focus and self.focus.whole == following.focus.whole:
            joined = self.joined(following)  # marks in marks are still empty, and marks taken back are nothing
            return following.fills(between) or joined.opens_marks() is not None or joined.before == joined.after
        if self.merge_key is None or self.merge_key != following.merge_key:
            return False
        if following.at - self.at >= TYPING_PAUSE:
            return False
        written = following.key.written
        if "\n" in written or following.key.begins or self.key.erases != following.key.erases:
            return False
        return not (written.isspace() and following.at - self.began >= TYPING_BURST)

    def joined(self, following: Step) -> Step:
        """Both steps as one; where marks were opened, the typing begins with what is written between them."""
        began = following.began if self.merge_key is None else self.began
        return replace(following, before=self.before, focus=following.focus or self.focus, began=began)

    def opens_marks(self) -> int | None:
        """Where one writes between the marks, where the step did no more than put in a pair with nothing between them.

        That is what the command for bold or italics does where no words are selected.
        """
        change = self._change()
        if (
            self.merge_key is not None
            or change is None
            or change.start != change.end
            or change.text not in _EMPTY_MARKS
        ):
            return None
        return change.start + len(change.text) // 2

    def fills(self, place: int) -> bool:
        """Whether the step puts words, all on one line, in that place."""
        change = self._change()
        return change is not None and change.start == change.end == place and "\n" not in change.text

    def _change(self) -> Difference | None:
        """What differs in the text that the step was made in; None for a step in no text."""
        old, new = (text_at(handout, self.focus) if self.focus else None for handout in (self.before, self.after))
        return None if old is None or new is None else difference(old, new)


Show = Callable[[Handout, Focus | None], None]
"""Makes a handout the current one."""


class EditCommand(QUndoCommand):
    """A step on the undo stack; `show` is a method of whoever owns the stack, held weakly.

    A ring of stack, command and owner is more than PySide's share of the collector can take apart: it crashes.

    Steps that are more of the same typing are taken in here rather than by QUndoStack's own merging: PySide 6.11
    never lets go of a command that Qt deletes after merging it, and the collector may die of it.
    """

    def __init__(self, step: Step, text: str, show: WeakMethod[Show]) -> None:
        super().__init__(text)
        self._step = step
        self._owners_show = show
        self._pushed = False

    def takes_in(self, following: Step) -> bool:
        """Whether a person would take the following step for more of the same typing."""
        return self._step.goes_on_in(following)

    def take_in(self, following: Step) -> bool:
        """Be both steps, and show what the following one made; whether something is left to undo then."""
        self._step = self._step.joined(following)
        self._show(following.after, following.focus)
        return self._step.before != self._step.after

    def let_go(self) -> None:
        """Hold no handout any more: Qt is about to delete this, and PySide keeps its Python side."""
        del self._step

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

    def _show(self, handout: Handout, focus: Focus | None) -> None:
        show = self._owners_show()
        if show is not None:
            show(handout, focus)


class History:
    """Pushes steps on an undo stack, and what is more of the same typing into the newest one."""

    def __init__(self, stack: QUndoStack, show: Show) -> None:
        """`show` is a method of the stack's owner."""
        self._stack = stack
        self._show = WeakMethod(show)
        self._commands: list[EditCommand] = []  # what the stack holds

    def take(self, step: Step, text: str) -> None:
        """Show what the step made; the menu calls it `text` where it begins one of its own."""
        stack = self._stack
        newest = self._commands[-1] if self._commands and stack.index() == stack.count() else None
        if newest is not None and not stack.isClean() and newest.takes_in(step):
            if not newest.take_in(step):
                newest.setObsolete(True)
                stack.undo()  # which takes it off the stack
                self._let_go_from(-1)
            return
        self._let_go_from(stack.index())
        command = EditCommand(step, text, self._show)
        self._commands.append(command)
        stack.push(command)

    def clear(self) -> None:
        """Forget all steps."""
        self._stack.clear()
        self._let_go_from(0)

    def _let_go_from(self, index: int) -> None:
        for command in self._commands[index:]:
            command.let_go()
        del self._commands[index:]


def focus_of_change(before: Handout, after: Handout, focus: Focus | None) -> Focus | None:
    """Where a person looks once `after` has replaced `before`: what came back, or the words changed.

    `focus` is where the edit was said to be; in a text it is now the end of the characters that differ, since
    offsets of one state mean nothing in the other. They aren't selected: the next key would write over what came back.
    """
    known = {section.id for section in before.sections}
    for section in after.sections:
        if section.id not in known:
            return Focus(section.id)
    if focus is None:
        return None
    old, new = text_at(before, focus), text_at(after, focus)
    if old is None or new is None or old == new:
        return focus.whole
    change = difference(old, new)
    last = _end(change, new)
    return replace(focus, start=last, end=last)


def _end(change: Difference, new: str) -> int:
    """Where the words end that a change put in: of "tea " and " tea", which leave the same text, " tea" is meant."""
    first, last = change.start, change.start + len(change.text)
    if change.start == change.end and change.text:
        while first and new[first - 1] == new[last - 1] and new[last - 1].isspace():
            first, last = first - 1, last - 1
    return last


def key_stroke(before: Handout, after: Handout, focus: Focus | None, left: Focus) -> KeyStroke:
    """What the key did that made `after` of `before`, at `focus`; `left` is the place that was looked at until then."""
    old, new = (None, None) if focus is None else (text_at(before, focus), text_at(after, focus))
    if focus is None or old is None or new is None:
        return KeyStroke()
    change = difference(old, new)
    over = _selected(left) if left.whole == focus.whole else 0
    if len(new) > len(old) - over and over:  # what is typed over may begin or end like what it takes the place of
        return KeyStroke(change.text, begins=True)
    return KeyStroke(change.text, erases=not change.text, begins=_replaces(change))


def _replaces(change: Difference) -> bool:
    """Whether words gave way to others; a single letter may, where an accent joins it."""
    return bool(change.text) and change.end - change.start > 1


def _selected(focus: Focus) -> int:
    """How many characters a focus selects."""
    return 0 if focus.start is None or focus.end is None else focus.end - focus.start
