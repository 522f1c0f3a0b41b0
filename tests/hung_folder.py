"""A folder that never answers, as one on a network that has gone: whoever looks into it waits."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_DETACH = 2


@contextmanager
def hung_folder(folder: Path) -> Iterator[Path]:
    """A file system that never speaks; skips the test for who may not mount one. In the end all is refused."""
    folder.mkdir()
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux lets a test mount a folder that hangs")
    system = ctypes.CDLL(None, use_errno=True)
    try:
        device = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        pytest.skip("there is no /dev/fuse here")
    options = f"fd={device},rootmode=40000,user_id={os.getuid()},group_id={os.getgid()}"
    place = os.fsencode(folder)
    try:
        if system.mount(b"hung", place, b"fuse", 0, options.encode()):
            pytest.skip("nothing may be mounted here")
        try:
            yield folder
        finally:
            system.umount2(place, _DETACH)
    finally:
        os.close(device)  # whoever still waits is told that the folder has gone
