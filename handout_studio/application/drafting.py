"""Keeps what a window is writing on the disk, never more than a second behind, without the window ever waiting."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.storage.drafts import DraftFolder, open_draft
from handout_studio.storage.plain_files import Fingerprint

REST = 0.4
"""Seconds between two drafts while typing goes on; the first change after a rest is kept at once."""

RETRY = 5.0
"""Seconds before a draft that could not be written is tried again."""


@dataclass(frozen=True, slots=True)
class DraftState:
    """What is to be kept: the handout and the file that it belongs to, as that was when it was read or saved."""

    handout: Handout
    path: Path | None = None
    fingerprint: Fingerprint | None = None


class DraftWriter:
    """Writes the latest state handed to it, on a thread of its own. One for each window.

    `on_trouble` is called on that thread: with what went wrong when a draft can't be written, with None once one
    could be again.
    """

    def __init__(
        self,
        drafts: Path,
        on_trouble: Callable[[HandoutStudioError | None], None],
        *,
        rest: float = REST,
        retry: float = RETRY,
        open_folder: Callable[[Path], DraftFolder] = open_draft,
    ) -> None:
        """`drafts`: the folder of all drafts; nothing is made in it before there is something to keep."""
        self._drafts = drafts
        self._on_trouble = on_trouble
        self._rest = rest
        self._retry = retry
        self._open_folder = open_folder
        self._changed = threading.Condition()
        self._wanted: DraftState | None = None
        self._on_disk: DraftState | None = None
        self._closed = False
        self._hurried = False
        self._at_work = False
        self._folder: DraftFolder | None = None
        self._troubled = False
        self._thread: threading.Thread | None = None

    def keep(self, state: DraftState) -> None:
        """Have this on the disk within a second; returns at once."""
        self._want(state)

    def settle(self) -> None:
        """There is nothing to keep any more: all is saved, or given up."""
        if self._thread is not None:
            self._want(None)

    def catch_up(self, seconds: float = 5.0) -> None:
        """Wait until a draft that is on the disk, or on its way there, is the latest, without a rest; for the thread
        that is about to save.

        A window that dies after a save, before the draft is gone, then leaves one that equals its file; an older one
        would be offered as if it were unsaved work. A disk that takes no drafts is not waited for.
        """
        with self._changed:
            if (self._on_disk is None and not self._at_work) or self._troubled:
                return
            self._hurried = True
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._wanted is self._on_disk or self._troubled or self._closed, seconds)
            self._hurried = False

    def wait_until_kept(self, seconds: float = 5.0) -> bool:
        """Wait until the disk is as wanted; says whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: self._wanted is self._on_disk, seconds)

    def close(self, *, settled: bool) -> None:
        """End the thread. What is not `settled` stays for the next start."""
        with self._changed:
            if settled:
                self._wanted = None
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
        if self._folder is not None:
            self._folder.close()
            self._folder = None

    def _want(self, state: DraftState | None) -> None:
        with self._changed:
            self._wanted = state
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._wanted is not self._on_disk)
                wanted = self._wanted
                if wanted is self._on_disk:
                    return
                self._at_work = True
            wrote = self._write(wanted)
            with self._changed:
                self._at_work = False
                if wrote:
                    self._on_disk = wanted
                self._changed.notify_all()
                if self._closed and (not wrote or self._wanted is self._on_disk):
                    return
                self._pause(self._rest if wrote else self._retry)

    def _pause(self, seconds: float) -> None:
        """Gather what is typed meanwhile; a wish to settle, or the end, is seen to at once."""
        until = time.monotonic() + seconds
        while (
            not (self._closed or self._hurried) and self._wanted is not None and (left := until - time.monotonic()) > 0
        ):
            self._changed.wait(left)

    def _write(self, state: DraftState | None) -> bool:
        try:
            if state is None:
                if self._folder is not None:
                    self._folder.clear()
            else:
                if self._folder is None:
                    self._folder = self._open_folder(self._drafts)
                self._folder.write(state.handout, state.path, state.fingerprint)
        except FileTrouble as trouble:
            self._tell(trouble)
            return False
        except Exception:  # whatever it was, the thread goes on: it is tried again, and with the next key
            self._tell(FileTrouble(self._drafts, "write", None))
            return False
        self._tell(None)
        return True

    def _tell(self, trouble: HandoutStudioError | None) -> None:
        """Once when it begins, and once when it is over."""
        if (trouble is not None) != self._troubled:
            self._troubled = trouble is not None
            self._on_trouble(trouble)
