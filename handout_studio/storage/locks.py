"""A lock that the system itself lets go of when its process dies, so that a live window is told from a dead one."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from handout_studio.domain.errors import FileTrouble

_TRIES = 5
_FAR_BEHIND = 1 << 30
"""Where Windows locks: there a locked stretch can't be read by others, and the file is short."""


class FileLock:
    """The lock on one file, held by this process until `release` or its end; `take` makes one."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let go, and remove the file. Releasing twice does no harm."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        if sys.platform == "win32":  # an open file can't be removed there
            os.close(descriptor)
            with contextlib.suppress(OSError):
                self.path.unlink()
            return
        with contextlib.suppress(OSError):
            self.path.unlink()  # while it is held, so that nobody gets a lock on a file without a name
        os.close(descriptor)


def take(path: Path) -> FileLock | None:
    """The lock on the file, which is made; None while another holds it, in this process or another.

    Raises FileTrouble where the system refuses the file or knows no locks there.
    """
    try:
        for _ in range(_TRIES):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                if not _locks(descriptor):
                    os.close(descriptor)
                    return None
                if _is_named(path, descriptor):
                    return FileLock(path, descriptor)
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # its last holder has removed it meanwhile: begin again
    except OSError as error:
        raise FileTrouble(path, "write", error.errno) from error
    return None


def is_held(path: Path) -> bool:
    """Whether someone alive holds the lock on the file. Raises FileTrouble."""
    if not os.path.lexists(path):
        return False
    lock = take(path)
    if lock is None:
        return True
    lock.release()
    return False


def _is_named(path: Path, descriptor: int) -> bool:
    """Whether the path still names the file that is locked."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


if sys.platform == "win32":

    def _locks(descriptor: int) -> bool:
        import msvcrt

        os.lseek(descriptor, _FAR_BEHIND, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EDEADLK):
                return False
            raise
        return True

else:

    def _locks(descriptor: int) -> bool:
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
