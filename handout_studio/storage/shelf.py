"""The entries of one kind that a person has: in their own folder and, where they chose one, in a shared one."""

from __future__ import annotations

import datetime
import errno
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic

from handout_studio.domain.errors import BadFile, FileTrouble, HandoutStudioError
from handout_studio.storage.atomic import write_atomically
from handout_studio.storage.entry_files import (
    AnyEntry,
    Entry,
    EntryKind,
    entry_paths,
    id_of,
    plain_id,
    read_entry,
    unused,
    write_entry,
)
from handout_studio.storage.plain_files import Fingerprint, fingerprint_of, read_bytes
from handout_studio.storage.preferences import make_private_folder
from handout_studio.storage.reach import folder_answers, make_folder, require_folder


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that was thrown away, with all that is needed to put it back."""

    path: Path
    data: bytes


_Stamp = tuple[int, int]
_Found = tuple[_Stamp, Entry[AnyEntry]]


class Shelf(Generic[AnyEntry]):
    """Reads both folders when asked to, and remembers what it read; a bad file is an entry with its trouble."""

    def __init__(
        self,
        kind: EntryKind[AnyEntry],
        own: Path,
        shared: Path | None = None,
        *,
        reserved: Iterable[str] = (),
        today: Callable[[], datetime.date] = datetime.date.today,
        throw_away: Callable[[Path], None],
    ) -> None:
        """`own`, `shared`: folders; `reserved`: ids that no entry may have; `throw_away` puts a file into a trash."""
        self._kind = kind
        self._own = own
        self._shared = shared
        self._reserved = frozenset(reserved)
        self._today = today
        self._throw_away = throw_away
        self._lock = threading.RLock()
        self._writes = 0  # counted, so that a reading that one came between is done again
        self._entries: tuple[Entry[AnyEntry], ...] = ()
        self._known: dict[Path, _Found[AnyEntry]] = {}

    @property
    def entries(self) -> tuple[Entry[AnyEntry], ...]:
        """What was there when last read, one's own first."""
        return self._entries

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that are read."""
        return (self._own,) if self._shared is None else (self._own, self._shared)

    def share(self, folder: Path | None) -> None:
        """Read and write in that folder too from now on, or in one's own alone."""
        with self._lock:
            self._shared = folder

    def reread(self, *, with_shared: bool = True) -> FileTrouble | None:
        """Look at the folders again; only files that have changed are read. Returns why the shared one can't be had.

        May be called from any thread. A shared folder that doesn't answer holds nobody but the caller.
        """
        while True:
            shared, writes = self._shared, self._writes
            found, trouble = self._found_in(shared) if shared is not None and with_shared else ([], None)
            with self._lock:
                if (shared, writes) == (self._shared, self._writes):
                    self._take(found)
                    return trouble

    def _found_in(self, shared: Path) -> tuple[list[_Found[AnyEntry]], FileTrouble | None]:
        try:
            require_folder(shared.parent)
            return self._read(entry_paths(shared, self._kind)), None
        except FileTrouble as error:
            return [], error

    def _read(self, paths: Iterable[Path]) -> list[_Found[AnyEntry]]:
        return [found for path in paths if (found := self._entry(path)) is not None]

    def _take(self, shared: Iterable[_Found[AnyEntry]]) -> None:
        """Read one's own folder, and have these of the shared one beside it."""
        known: dict[Path, _Found[AnyEntry]] = {}
        entries: list[Entry[AnyEntry]] = []
        taken = set(self._reserved)
        for found in (*self._read(_paths_in(self._own, self._kind)), *shared):
            entry = found[1]
            known[entry.path] = found
            name = unused(entry.id, taken.__contains__)
            taken.add(name)
            entries.append(entry if name == entry.id else _renamed(entry, name))
        self._known, self._entries = known, tuple(entries)

    def find(self, entry_id: str) -> Entry[AnyEntry] | None:
        """The entry with that id; None if there is none."""
        return next((entry for entry in self._entries if entry.id == entry_id), None)

    def is_shared(self, entry: Entry[AnyEntry]) -> bool:
        """Whether others have it too."""
        return entry.path.parent == self._shared

    def add(self, value: AnyEntry, name: str) -> Entry[AnyEntry]:
        """Keep a new entry under an id made of `name`, in the shared folder where it can be had, else in one's own.

        Raises BadFile and FileTrouble.
        """
        folder = self._own
        if self._shared is not None and folder_answers(self._shared.parent):
            folder = self._shared
        taken = {entry.id for entry in self._entries} | self._reserved
        base = plain_id(name) or self._kind.suffix.lstrip(".")
        suffix = self._kind.suffix
        stem = unused(base, lambda one: one in taken or (folder / f"{one}{suffix}").exists())
        return self._written(folder / f"{stem}{suffix}", value)

    def change(self, entry: Entry[AnyEntry], value: AnyEntry) -> Entry[AnyEntry]:
        """Keep the entry with another value; where its file has changed since it was read, both are kept.

        The new one is then beside the other as `NAME (conflict, DATE)`. Raises BadFile and FileTrouble.
        """
        path = entry.path
        if _fingerprint_on_disk(path) not in (None, entry.fingerprint):
            stem = unused(f"{path.stem} (conflict, {self._today().isoformat()})", lambda s: path.with_stem(s).exists())
            path = path.with_stem(stem)
        return self._written(path, value)

    def remove(self, entry: Entry[AnyEntry]) -> Removed:
        """Throw the entry's file away. Raises BadFile and FileTrouble."""
        removed = Removed(entry.path, read_bytes(entry.path))
        self._throw_away(entry.path)
        self._look_at(entry.path)
        return removed

    def restore(self, removed: Removed) -> Entry[AnyEntry]:
        """Put a file back that was thrown away, beside one that has its name now. Raises FileTrouble."""
        path = removed.path
        path = path.with_stem(unused(path.stem, lambda stem: path.with_stem(stem).exists()))
        make_private_folder(path.parent)
        write_atomically(path, removed.data, private=path.parent == self._own)
        return self._reread_at(path)

    def _written(self, path: Path, value: AnyEntry) -> Entry[AnyEntry]:
        is_own = path.parent == self._own
        if is_own:
            make_private_folder(path.parent)
        else:
            make_folder(path.parent)
        write_entry(value, path, private=is_own)
        return self._reread_at(path)

    def _reread_at(self, path: Path) -> Entry[AnyEntry]:
        self._look_at(path)
        found = next((entry for entry in self._entries if entry.path == path), None)
        if found is None:
            raise FileTrouble(path, "read", errno.ENOENT)
        return found

    def _look_at(self, path: Path) -> None:
        """Read the folder of that file again; what a shared one held stays known, should it not answer now."""
        with self._lock:
            self._writes += 1
            self._known.pop(path, None)
            if path.parent != self._own:
                self.reread()
            else:
                self._take([found for at, found in self._known.items() if at.parent == self._shared])

    def _entry(self, path: Path) -> _Found[AnyEntry] | None:
        try:
            status = path.stat()
        except FileNotFoundError:  # gone since the folder was listed
            return None
        except (OSError, ValueError) as error:
            return (0, 0), self._bad(path, 0.0, FileTrouble(path, "read", getattr(error, "errno", None)))
        stamp = status.st_mtime_ns, status.st_size
        before = self._known.get(path)
        if before is not None and before[0] == stamp:
            return before
        try:
            value, fingerprint = read_entry(path, self._kind)
        except HandoutStudioError as error:
            return stamp, self._bad(path, status.st_mtime, error)
        return stamp, Entry(id_of(path), path, value, fingerprint, status.st_mtime)

    def _bad(self, path: Path, changed: float, trouble: HandoutStudioError) -> Entry[AnyEntry]:
        return Entry(id_of(path), path, None, None, changed, trouble)


def _renamed(entry: Entry[AnyEntry], name: str) -> Entry[AnyEntry]:
    return Entry(name, entry.path, entry.value, entry.fingerprint, entry.changed, entry.trouble)


def _paths_in(folder: Path, kind: EntryKind[AnyEntry]) -> tuple[Path, ...]:
    """The files of one's own folder; one that can't be read counts as empty."""
    try:
        return entry_paths(folder, kind)
    except FileTrouble:
        return ()


def _fingerprint_on_disk(path: Path) -> Fingerprint | None:
    """None where there is no file any more."""
    try:
        return fingerprint_of(read_bytes(path))
    except FileTrouble as error:
        if error.errno == errno.ENOENT:
            return None
        raise
    except BadFile:
        return Fingerprint("too large")
