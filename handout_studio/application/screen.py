"""Whether there is a screen to open a window on, asked before a window toolkit is loaded that would die without."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from collections.abc import Mapping

_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def has_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window could be shown. On Linux the display named must answer, if the system can be asked."""
    if platform in ("win32", "darwin"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").startswith(_SCREENLESS):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    display = environment.get("DISPLAY", "")
    return bool(display) and _answers(display)


def _answers(display: str) -> bool:
    """Whether the X display can be reached; True if the library to ask with is not there."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(errors="surrogateescape"), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
