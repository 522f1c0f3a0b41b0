"""Sees to it that no work is lost: drafts, earlier versions, files open elsewhere, remains of a crash, and the log."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from handout_studio.application.another_window import start, window_command
from handout_studio.application.drafting import DraftWriter
from handout_studio.application.open_file import OpenFile
from handout_studio.domain import edits
from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Value
from handout_studio.storage import drafts, handout_files
from handout_studio.storage.drafts import Draft
from handout_studio.storage.event_log import EventLog
from handout_studio.storage.history import History, KeptFile, Version
from handout_studio.storage.open_files import sweep_claims
from handout_studio.storage.outgoing import Outgoing
from handout_studio.storage.paths import DataFolder
from handout_studio.storage.plain_files import Fingerprint, fingerprint_of, read_bytes
from handout_studio.storage.temporaries import sweep


@dataclass(frozen=True, slots=True)
class LostDraft:
    """A draft whose window died, beside the file it belongs to as that is now.

    `saved` is None for a handout never named, and where the file is gone or can't be read. `changed_since` says that
    the file is not what it was when the draft was begun.
    """

    draft: Draft
    saved: Handout | None
    saved_at: datetime.datetime | None
    changed_since: bool

    @property
    def name(self) -> str:
        """What it is called: its file, else its title."""
        return self.draft.path.stem if self.draft.path else self.draft.handout.title.strip() or "—"


class Safekeeping:
    """The use cases over one data folder. Making one touches no file."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self.history = History(folder.history)

    @cached_property
    def log(self) -> EventLog:
        """What the program did; never a person's words."""
        return EventLog(self._folder.log)

    def draft_writer(self, on_trouble: Callable[[HandoutStudioError | None], None]) -> DraftWriter:
        """Keeps the draft of one window; `on_trouble` is called on its thread."""
        return DraftWriter(self._folder.drafts, on_trouble)

    def open_file(self) -> OpenFile:
        """Marks the file of one window as taken."""
        return OpenFile(self._folder.open_files)

    def lost_drafts(self) -> tuple[LostDraft, ...]:
        """What windows that died were writing, latest first. A draft that can't be read is logged and left alone.

        One that says just what its file says is no one's loss, and goes: the window died between saving and tidying up.
        """
        found = []
        for name in drafts.lost_drafts(self._folder.drafts):
            try:
                lost = self.lost_draft(name)
                if lost.saved == edits.drop_unnamed_pictures(lost.draft.handout):
                    self.delete_draft(name)
                else:
                    found.append(lost)
            except HandoutStudioError:
                self.log.note("draft-damaged")
        return tuple(found)

    def lost_draft(self, name: str) -> LostDraft:
        """One of them, by its id. Raises BadFile and FileTrouble."""
        return _beside_its_file(drafts.read_draft(self._folder.drafts, name))

    @cached_property
    def outgoing(self) -> Outgoing:
        """Pages on their way to a printer or a mail program."""
        return Outgoing(self._folder.outgoing)

    def delete_draft(self, name: str) -> None:
        """The person has it, or doesn't want it. Raises FileTrouble."""
        drafts.delete_draft(self._folder.drafts, name)

    def open_in_new_window(self, draft: str) -> None:
        """Start another window, which recovers the draft with that id. Raises OSError."""
        start(window_command(self._folder.root, f"--draft={draft}"))

    def sweep(self, folders: Iterable[Path]) -> int:
        """Remove what saves that were cut short left behind: among our own things, and in those folders."""
        own = (self._folder.root, self._folder.brands, *drafts.folders_written_to(self._folder.drafts))
        sweep_claims(self._folder.open_files)
        self.outgoing.sweep()
        return sweep((*own, *self.history.folders_written_to(), *folders))

    def save(self, handout: Handout, path: Path, *, expected: Fingerprint | None = None) -> Fingerprint:
        """Save as `Workspace.save_handout`, and keep both what was in the file and what is in it now as versions.

        Raises what that does; that a version can't be kept is logged, and no reason not to save.
        """
        self._note_what_is_there(path)
        tidied = edits.drop_unnamed_pictures(handout)
        fingerprint = handout_files.write_handout(tidied, path, expected=expected)
        self.keep_version(path, tidied, fingerprint)
        return fingerprint

    def keep_version(
        self, path: Path, value: Value, fingerprint: Fingerprint, at: datetime.datetime | None = None
    ) -> None:
        """Keep what is in a file, saved `at` or just now, as a version; that it can't be is logged and no more."""
        try:
            self.history.record(path, value, fingerprint, at=at)
        except FileTrouble as trouble:
            self.log.note("history-trouble", trouble.errno)

    def version(self, path: Path, version: Version) -> Handout:
        """An earlier version of a handout. Raises BadFile and FileTrouble."""
        return self.history.read(path, version, Handout, handout_files.FORMAT)

    def files_with_history(self) -> tuple[KeptFile, ...]:
        """Every file that has earlier versions."""
        return self.history.files()

    def _note_what_is_there(self, path: Path) -> None:
        """The file may have been changed by another program, or be another handout that is being replaced."""
        try:
            if self.history.holds(path, fingerprint_of(read_bytes(path))):
                return
            old, fingerprint = handout_files.read_handout(path)
            saved_at = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
        except (HandoutStudioError, OSError, ValueError, OverflowError):
            return
        self.keep_version(path, old, fingerprint, at=saved_at)


def _beside_its_file(draft: Draft) -> LostDraft:
    if draft.path is None:
        return LostDraft(draft, None, None, False)
    try:
        saved, fingerprint = handout_files.read_handout(draft.path)
        saved_at = datetime.datetime.fromtimestamp(draft.path.stat().st_mtime, datetime.UTC)
    except (HandoutStudioError, OSError, ValueError, OverflowError):
        return LostDraft(draft, None, None, False)
    return LostDraft(draft, saved, saved_at, fingerprint != draft.fingerprint)
