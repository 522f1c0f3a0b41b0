"""Safe saving: a file is what it was or what it should be, never something between, whatever fails on the way."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from pathlib import Path

from handout_studio.domain.errors import FileTrouble
from handout_studio.storage.temporaries import temporary_beside

PRIVATE = 0o600
PAUSES = (0.05, 0.1, 0.2, 0.4)
"""Seconds to wait before each further try of a replacement that was refused."""

_PASSING = {errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY, errno.EAGAIN, errno.ESTALE}
"""What a virus scanner, a synchroniser or a network folder may refuse with for a moment."""


class Disk:
    """The system calls of one save, in the order they happen; a test puts a failing one in its place."""

    def create(self, path: Path) -> int:
        """A new file that only this person may read; it must not be there yet."""
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        return os.open(path, flags, PRIVATE)

    def write(self, descriptor: int, data: memoryview) -> int:
        """Write some of `data`; says how many bytes went out."""
        return os.write(descriptor, data)

    def size(self, descriptor: int) -> int:
        """How many bytes the file holds."""
        return os.fstat(descriptor).st_size

    def set_mode(self, descriptor: int, mode: int) -> None:
        """Give the file its final permissions, where the system knows any."""
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)

    def sync(self, descriptor: int) -> None:
        """Wait until the bytes are on the disk itself."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Let go of the file; some network folders tell of a full disk only here."""
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """Put the new file in the old one's place, in one step."""
        source.replace(target)

    def pause(self, seconds: float) -> None:
        """Give whoever holds the file the time to let go."""
        time.sleep(seconds)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the new name is on the disk too, where the system can say so."""
        if os.name != "posix":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EROFS):
                raise
        finally:
            os.close(descriptor)


def write_atomically(path: Path, data: bytes, *, private: bool = False, disk: Disk | None = None) -> None:
    """Make `data` the content of `path`, or leave everything as it was and raise FileTrouble.

    A link is followed to the file that it names. An old file keeps its permissions; a new one gets what the system
    gives new files, or only the person's own when `private`. Nothing is ever written into the old file itself.
    """
    disk = disk or Disk()
    try:
        target, mode = _target(path, private)
        temporary = temporary_beside(target)
        try:
            _write_beside(temporary, data, mode, disk)
            _put_in_place(temporary, target, disk)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        disk.sync_folder(target.parent)
    except OSError as error:
        raise FileTrouble(path, "write", error.errno) from error
    except ValueError as error:  # a NUL in the path
        raise FileTrouble(path, "write", errno.EINVAL) from error


def _target(path: Path, private: bool) -> tuple[Path, int]:
    """The real file behind `path`, and the permissions that it shall have."""
    try:
        old = path.stat()
    except FileNotFoundError:
        return Path(os.path.realpath(path)), PRIVATE if private else _usual_mode()
    if stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if not stat.S_ISREG(old.st_mode):
        raise OSError(errno.ENXIO, "is not a plain file")
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "is read-only")
    return Path(os.path.realpath(path)), stat.S_IMODE(old.st_mode)


def _usual_mode() -> int:
    """The permissions of a new file. The mask can only be read by setting it, so it is set to the strictest."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _write_beside(temporary: Path, data: bytes, mode: int, disk: Disk) -> None:
    descriptor = disk.create(temporary)
    try:
        rest = memoryview(data)
        while rest:
            written = disk.write(descriptor, rest)
            if written <= 0:
                raise OSError(errno.EIO, "nothing was written")
            rest = rest[written:]
        if disk.size(descriptor) != len(data):
            raise OSError(errno.EIO, "fewer bytes were kept than written")
        disk.set_mode(descriptor, mode)
        disk.sync(descriptor)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(descriptor)
        raise
    disk.close(descriptor)


def _put_in_place(temporary: Path, target: Path, disk: Disk) -> None:
    """Replace; a refusal that may pass is waited out, for three quarters of a second in all."""
    for seconds in PAUSES:
        try:
            disk.replace(temporary, target)
            return
        except OSError as error:
            if error.errno not in _PASSING:
                raise
        disk.pause(seconds)
    disk.replace(temporary, target)
