"""The log: what the program did and when, as codes and numbers; it has no way to hold a person's words."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from handout_studio import __version__
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.storage.drafts import utc_now
from handout_studio.storage.plain_files import read_bytes
from handout_studio.storage.preferences import make_private_folder

SIZE_LIMIT = 128 * 1024
OLD_FILES = 2
CODES = frozenset(
    {
        "draft-damaged",
        "draft-deleted",
        "draft-kept-again",
        "draft-lost",
        "draft-recovered",
        "draft-trouble",
        "end",
        "exported",
        "history-trouble",
        "internal-error",
        "open-refused",
        "opened",
        "opened-as-copy",
        "preferences-damaged",
        "render-failed",
        "save-refused",
        "saved",
        "start",
        "swept",
    }
)
"""All that may be written down."""

_FACT = re.compile(r"[A-Za-z][A-Za-z0-9_.]{0,39}")


class EventLog:
    """A file of at most 128 kB, with the two before it. A disk that refuses it is no reason to stop."""

    def __init__(self, path: Path, *, now: Callable[[], datetime.datetime] = utc_now) -> None:
        self.path = path
        self._now = now

    def note(self, code: str, number: int | None = None, *, fact: str | None = None) -> None:
        """Write an event of CODES down, with a number and a fact of the program's own, such as an error's class.

        Raises ValueError for anything that a person may have written.
        """
        if code not in CODES or (fact is not None and not _FACT.fullmatch(fact)):
            raise ValueError("only what the program knows of itself may be logged")
        time = self._now().astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        words = [time, __version__, str(os.getpid()), code, *([] if number is None else [str(number)])]
        line = " ".join([*words, *([fact] if fact else [])]) + "\n"
        try:
            make_private_folder(self.path.parent)
            self._rotate(len(line))
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(descriptor, line.encode("ascii"))
            finally:
                os.close(descriptor)
        except (OSError, HandoutStudioError):
            return

    def text(self) -> str:
        """All that is in the log, oldest first."""
        return "".join(_text(path) for path in reversed((self.path, *self._old_paths())))

    def _old_paths(self) -> tuple[Path, ...]:
        return tuple(self.path.with_name(f"{self.path.name}.{number}") for number in range(1, OLD_FILES + 1))

    def _rotate(self, coming: int) -> None:
        if not self.path.exists() or self.path.stat().st_size + coming <= SIZE_LIMIT:
            return
        paths = (self.path, *self._old_paths())
        for newer, older in reversed(list(pairwise(paths))):
            if newer.exists():
                newer.replace(older)


def _text(path: Path) -> str:
    try:
        return read_bytes(path, 2 * SIZE_LIMIT).decode("ascii", "replace")
    except HandoutStudioError:
        return ""
