"""The file that a window has open, marked as taken for as long as it has it."""

from __future__ import annotations

from pathlib import Path

from handout_studio.domain.errors import FileTrouble
from handout_studio.storage.locks import FileLock
from handout_studio.storage.open_files import claim, key_of


class OpenFile:
    """At most one file at a time. A disk that can't hold the mark is no reason not to open the file."""

    def __init__(self, open_files: Path) -> None:
        self._open_files = open_files
        self._lock: FileLock | None = None
        self._key: str | None = None
        self._path: Path | None = None

    def take(self, path: Path) -> bool:
        """Have this file in place of the one before; False, and no change, where another window has it."""
        if path == self._path:  # without a look at a disk that may not answer
            return True
        key = key_of(path)
        if key == self._key:
            return True
        try:
            lock = claim(self._open_files, path)
        except FileTrouble:
            lock, key = None, ""
        if lock is None and key:
            return False
        self.let_go()
        self._lock, self._key, self._path = lock, key or None, path if key else None
        return True

    def let_go(self) -> None:
        """Have no file open."""
        lock, self._lock, self._key, self._path = self._lock, None, None, None
        if lock is not None:
            lock.release()
