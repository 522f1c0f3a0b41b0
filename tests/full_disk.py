"""A folder whose disk is full after 64 KiB, made as really as the person running the tests may."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOM = 64 * 1024


@contextmanager
def file_size_limit(size: int = ROOM) -> Iterator[None]:
    """No file may grow beyond `size` bytes meanwhile, here and in the processes started: writes come up short."""
    import resource

    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)


@contextmanager
def small_disk(folder: Path, each: int = ROOM) -> Iterator[Path]:
    """The folder on a disk of 64 KiB of its own, or, for who may not mount one, with room for `each` file alone."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "none", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        with file_size_limit(each):
            yield folder
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], capture_output=True, check=True)
