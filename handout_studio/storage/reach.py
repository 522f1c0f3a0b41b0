"""Folders that may be out of reach: asked for without waiting for one that never answers."""

from __future__ import annotations

import contextlib
import errno
import threading
from pathlib import Path

from handout_studio.domain.errors import FileTrouble

PATIENCE = 0.5  # seconds


def folder_answers(folder: Path, patience: float = PATIENCE) -> bool:
    """Whether it is there and says so within `patience` seconds: a network out of reach may never say anything."""
    found: list[bool] = []

    def ask() -> None:
        with contextlib.suppress(OSError, ValueError):
            found.append(folder.is_dir())

    asking = threading.Thread(target=ask, name="a folder's answer", daemon=True)
    asking.start()
    asking.join(patience)
    return found == [True]


def require_folder(folder: Path) -> None:
    """Nothing, if it is there. Raises FileTrouble."""
    try:
        if not folder.is_dir():
            raise FileTrouble(folder, "read", errno.ENOENT)
    except (OSError, ValueError) as error:
        raise FileTrouble(folder, "read", getattr(error, "errno", None)) from error


def make_folder(folder: Path) -> None:
    """Make it, in a shared place, with the rights that others need. Raises FileTrouble."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileTrouble(folder, "write", error.errno) from error
