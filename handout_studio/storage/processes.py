"""Tells whether a process that left something behind is still at work, and on which computer it ran."""

from __future__ import annotations

import hashlib
import os
import platform
import sys


def this_computer() -> str:
    """Eight characters that stand for this computer: folders may be shared with others, whose processes aren't ours."""
    return hashlib.sha256(platform.node().encode("utf-8", "surrogateescape")).hexdigest()[:8]


def is_running(pid: int) -> bool:
    """Whether a process of this computer has that number."""
    if pid <= 0:
        return False
    if sys.platform == "win32":
        return _is_running_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _is_running_on_windows(pid: int) -> bool:
    """There a signal of 0 would end the process, so it is opened and asked."""
    import ctypes

    still_active, query = 259, 0x1000
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(query, False, pid)
    if not handle:
        return False
    status = ctypes.c_ulong()
    try:
        return bool(kernel.GetExitCodeProcess(handle, ctypes.byref(status))) and status.value == still_active
    finally:
        kernel.CloseHandle(handle)
