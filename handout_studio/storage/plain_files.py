"""Reads a plain file whole, never one that is too large, and never a pipe or a device that would wait for ever."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NewType

from handout_studio.domain.errors import BadFile, FileTrouble, Problem

FILE_LIMIT = 16 * 1024 * 1024

Fingerprint = NewType("Fingerprint", str)


def fingerprint_of(data: bytes) -> Fingerprint:
    """What tells one content of a file from another."""
    return Fingerprint(hashlib.sha256(data).hexdigest())


def read_bytes(path: Path, limit: int = FILE_LIMIT) -> bytes:
    """The bytes of a plain file of at most `limit` bytes. Raises BadFile (too_large) and FileTrouble."""
    with _opened(path) as descriptor:
        if os.fstat(descriptor).st_size <= limit:
            with open(descriptor, "rb", closefd=False) as file:
                data = file.read(limit + 1)
            if len(data) <= limit:
                return data
    raise BadFile(path, (Problem("too_large", values={"limit": limit}),))


def require_readable(path: Path) -> None:
    """Nothing, if `path` is a plain file that may be read. Raises FileTrouble."""
    with _opened(path):
        return


def decode_text(path: Path, data: bytes) -> str:
    """UTF-8 bytes as text, without the mark some editors put first. Raises BadFile (not_utf8)."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadFile(path, (Problem("not_utf8", values={"line": line}),)) from None


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[int]:
    """A descriptor of the file; a pipe doesn't make the opening wait."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = None
    try:
        _require_plain(path.stat().st_mode)
        descriptor = os.open(path, flags)
        _require_plain(os.fstat(descriptor).st_mode)
        yield descriptor
    except OSError as error:
        raise FileTrouble(path, "read", error.errno) from error
    except ValueError as error:  # a NUL in the path
        raise FileTrouble(path, "read", errno.EINVAL) from error
    finally:
        if descriptor is not None:
            with contextlib.suppress(OSError):  # all that was wanted has been read
                os.close(descriptor)


def _require_plain(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if not stat.S_ISREG(mode):
        raise OSError(errno.ENXIO, "is not a plain file")
