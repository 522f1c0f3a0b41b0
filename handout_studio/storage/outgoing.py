"""Pages on their way to a printer or a mail program: in a folder of our own that is swept, readable by nobody else."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from handout_studio.domain.errors import FileTrouble
from handout_studio.storage.processes import is_running, this_computer
from handout_studio.storage.temporaries import DAY

_NAME = re.compile(r"([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}")


class Outgoing:
    """Keeps each file in a folder of its own below `root`, under the name that others shall see."""

    def __init__(self, root: Path, *, clock: Callable[[], float] = time.time) -> None:
        """`clock` gives seconds since 1970. Nothing is made yet."""
        self._root = root
        self._clock = clock

    def put(self, name: str, data: bytes) -> Path:
        """A new file of that plain name, which only this person may read. Raises FileTrouble."""
        folder = self._root / f"{this_computer()}-{os.getpid()}-{secrets.token_hex(8)}"
        path = folder / name
        try:
            self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix":
                self._root.chmod(0o700)
            folder.mkdir(mode=0o700)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
                file.write(data)
        except (OSError, ValueError) as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise FileTrouble(path, "write", getattr(error, "errno", None)) from error
        return path

    def remove(self, path: Path) -> None:
        """A file that was put here is no longer needed."""
        if path.parent.parent == self._root:
            shutil.rmtree(path.parent, ignore_errors=True)

    def clear(self) -> None:
        """Remove all that this process put here."""
        self._sweep(lambda pid, age: pid == os.getpid())

    def sweep(self) -> None:
        """Remove what dead processes of this computer left behind, and what is older than a day."""
        self._sweep(lambda pid, age: age > DAY or not (pid is None or is_running(pid)))

    def _sweep(self, goes: Callable[[int | None, float], bool]) -> None:
        """Remove what `goes` says, given the process (None on another computer) and the age in seconds."""
        try:
            found = [entry for entry in os.scandir(self._root) if entry.is_dir(follow_symlinks=False)]
        except OSError:
            return
        for entry in found:
            named = _NAME.fullmatch(entry.name)
            if named is None:
                continue
            pid = int(named[2]) if named[1] == this_computer() else None
            if goes(pid, self._clock() - entry.stat(follow_symlinks=False).st_mtime):
                shutil.rmtree(entry.path, ignore_errors=True)
