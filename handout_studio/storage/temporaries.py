"""The names of files that are being written, and the sweeping away of those whose writer has died."""

from __future__ import annotations

import os
import re
import secrets
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from handout_studio.storage.processes import is_running, this_computer

DAY = 24 * 60 * 60.0
_NAME = re.compile(r"\.handout-studio-(?:([0-9a-f]{8})-(\d{1,10})-)?[0-9a-f]{16}\.tmp")


def temporary_beside(target: Path) -> Path:
    """A new name in the target's folder; it says which process of which computer writes there."""
    return target.with_name(f".handout-studio-{this_computer()}-{os.getpid()}-{secrets.token_hex(8)}.tmp")


def sweep(folders: Iterable[Path], *, clock: Callable[[], float] = time.time) -> int:
    """Remove what dead processes of this computer left in the folders; of others, what is older than a day.

    Says how many there were. A folder that can't be read and a file that can't be removed are passed over; `clock`
    gives seconds since 1970.
    """
    removed = 0
    for folder in dict.fromkeys(folders):
        try:
            found = [entry for entry in os.scandir(folder) if _NAME.fullmatch(entry.name)]
        except OSError:
            continue
        removed += sum(_removed(entry, clock()) for entry in found)
    return removed


def _removed(entry: os.DirEntry[str], now: float) -> bool:
    try:
        if not entry.is_file(follow_symlinks=False) or not _is_left_behind(entry, now):
            return False
        Path(entry.path).unlink()
    except OSError:
        return False
    return True


def _is_left_behind(entry: os.DirEntry[str], now: float) -> bool:
    found = _NAME.fullmatch(entry.name)
    computer, pid = found.groups() if found else (None, None)
    if computer == this_computer() and pid is not None and not is_running(int(pid)):
        return True
    return now - entry.stat(follow_symlinks=False).st_mtime > DAY
