"""What the window is working on: the current handout, its undo history, its file and the place looked at."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from handout_studio.domain.handout import Handout
from handout_studio.ui.focus import Focus
from handout_studio.ui.undo import History, Step, key_stroke

if TYPE_CHECKING:
    from handout_studio.application import Fingerprint, Workspace

__all__ = ["Focus", "HandoutChange", "HandoutSession"]


@dataclass(frozen=True, slots=True)
class HandoutChange:
    """One handout has taken another's place. `source` is who asked for it and need not be told again.

    `loaded` says that it is another handout altogether, not an edit of the one before.
    """

    before: Handout
    after: Handout
    focus: Focus | None = None
    source: object | None = None
    loaded: bool = False


class HandoutSession(QObject):
    """The one place where the handout changes; panels call `edit` and `select` and listen to the signals.

    `clock` gives seconds and only ever grows.
    """

    handout_changed = Signal(object)  # HandoutChange
    selection_changed = Signal(object)  # Focus
    file_changed = Signal()  # the path or the clean mark

    def __init__(self, workspace: Workspace, handout: Handout, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.workspace = workspace
        self._clock = clock
        self._handout = handout
        self._focus = _first_place(handout)
        self._path: Path | None = None
        self._fingerprint: Fingerprint | None = None
        self._source: object | None = None
        self._edited = False
        self._telling = False
        self._undo_stack = QUndoStack(self)
        self._undo_stack.cleanChanged.connect(self.file_changed)
        self._history = History(self._undo_stack, self._show)

    @property
    def handout(self) -> Handout:
        """The handout as it is now."""
        return self._handout

    @property
    def selected(self) -> str | None:
        """The id of the section looked at; None is the handout itself."""
        return self._focus.section

    @property
    def focus(self) -> Focus:
        """The place looked at, as last told."""
        return self._focus

    @property
    def path(self) -> Path | None:
        """The file that the handout was read from or saved to; None until then."""
        return self._path

    @property
    def fingerprint(self) -> Fingerprint | None:
        """What the file looked like when it was last read or written."""
        return self._fingerprint

    @property
    def is_clean(self) -> bool:
        """Whether the handout is as it was loaded or last saved."""
        return self._undo_stack.isClean()

    @property
    def undo_stack(self) -> QUndoStack:
        """The one history of all edits."""
        return self._undo_stack

    def edit(
        self,
        after: Handout,
        text: str,
        *,
        focus: Focus | None = None,
        merge_key: str | None = None,
        source: object | None = None,
    ) -> None:
        """Make `after` the handout, as one undo step that the menu calls `text` ("move section").

        Nothing happens where it equals the present one. Steps in a row with the same `merge_key` become one
        while typing goes on. `source` is handed on, so that the author of an edit can skip its own news.
        """
        if after == self._handout:
            return
        now = self._clock()
        self._source, self._edited = source, True
        try:
            key = key_stroke(self._handout, after, focus, self._focus)
            step = Step(self._handout, after, focus, merge_key, now, now, key)
            self._history.take(step, text)
        finally:
            self._source, self._edited = None, False

    def select(self, focus: Focus) -> None:
        """Look at another place; a section that isn't there is the handout itself.

        A listener that merely repeats the section while being told of it is not heard, so that the caret that
        came with the news isn't lost.
        """
        if focus.section is not None and not _holds(self._handout, focus.section):
            focus = Focus()
        if self._telling and focus.section == self._focus.section:
            return
        self._focus = focus
        self._tell_selection()

    def load(
        self,
        handout: Handout,
        path: Path | None = None,
        fingerprint: Fingerprint | None = None,
        *,
        is_saved: bool = True,
    ) -> None:
        """Put a fresh handout in: no history, nothing unsaved, its first section looked at.

        One that is not `is_saved`, such as a recovered draft, is asked about before it is left.
        """
        before, self._handout = self._handout, handout
        self._path, self._fingerprint = path, fingerprint
        self._focus = _first_place(handout)
        self._history.clear()
        if not is_saved:
            self._undo_stack.resetClean()
        self.handout_changed.emit(HandoutChange(before, handout, self._focus, loaded=True))
        self._tell_selection()
        self.file_changed.emit()

    def end(self) -> None:
        """The window goes: no step of the history is held any more, and nobody is told.

        PySide's share of the collector may die of a stack that still has commands (6.11).
        """
        self._undo_stack.blockSignals(True)
        self._history.clear()

    def mark_saved(self, path: Path, fingerprint: Fingerprint) -> None:
        """The handout as it is now is in the file."""
        self._path, self._fingerprint = path, fingerprint
        self._undo_stack.setClean()
        self.file_changed.emit()

    def _show(self, handout: Handout, focus: Focus | None) -> None:
        before, self._handout = self._handout, handout
        settled = _settle(before, handout, focus or Focus(self.selected))
        moved = settled.section != self._focus.section
        self._focus = settled
        self.handout_changed.emit(HandoutChange(before, handout, focus, self._source))
        if moved or not self._edited or (focus is not None and self._source is None):
            self._tell_selection()

    def _tell_selection(self) -> None:
        self._telling = True
        try:
            self.selection_changed.emit(self._focus)
        finally:
            self._telling = False


def _holds(handout: Handout, section: str) -> bool:
    return any(candidate.id == section for candidate in handout.sections)


def _first_place(handout: Handout) -> Focus:
    return Focus(handout.sections[0].id) if handout.sections else Focus()


def _settle(before: Handout, after: Handout, focus: Focus) -> Focus:
    """The focus, or where its section is gone the one that stands in its place now."""
    if focus.section is None or _holds(after, focus.section):
        return focus
    if not after.sections or not _holds(before, focus.section):
        return _first_place(after)
    index = min(before.position(focus.section), len(after.sections) - 1)
    return Focus(after.sections[index].id)
