"""Says which files a window has open, so that a second window doesn't write over the first one's work."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from handout_studio.domain.errors import FileTrouble
from handout_studio.storage.locks import FileLock, take
from handout_studio.storage.preferences import make_private_folder


def key_of(path: Path) -> str:
    """What stands for a file, however its name was written: links followed, letters as the system compares them."""
    name = os.path.normcase(os.path.realpath(path))
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def claim(open_files: Path, path: Path) -> FileLock | None:
    """Have the file open from now on, until the lock is released; None where another window has. Raises FileTrouble."""
    make_private_folder(open_files)
    return take(open_files / key_of(path))


def sweep_claims(open_files: Path) -> None:
    """Remove the marks of windows that have died."""
    try:
        marks = list(open_files.iterdir())
    except OSError:
        return
    for mark in marks:
        with contextlib.suppress(FileTrouble):
            if lock := take(mark):
                lock.release()
