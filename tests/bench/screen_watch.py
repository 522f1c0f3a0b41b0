"""Looks at an X display from outside: which windows there are, and whether anything is painted in them.

The same eye for every program, with the C library that the window's own platform plugin needs anyway.
"""

import ctypes
from collections.abc import Iterator
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p
from dataclasses import dataclass

VIEWABLE = 2
_ALL_PLANES = 0xFFFFFFFF
_Z_PIXMAP = 2
_COLOURS = 12  # a window that shows as many in a few of its rows is painted
_ROWS = 10


class _Attributes(ctypes.Structure):
    _fields_ = [
        ("x", c_int),
        ("y", c_int),
        ("width", c_int),
        ("height", c_int),
        ("border_width", c_int),
        ("depth", c_int),
        ("visual", c_void_p),
        ("root", c_ulong),
        ("c_class", c_int),
        ("bit_gravity", c_int),
        ("win_gravity", c_int),
        ("backing_store", c_int),
        ("backing_planes", c_ulong),
        ("backing_pixel", c_ulong),
        ("save_under", c_int),
        ("colormap", c_ulong),
        ("map_installed", c_int),
        ("map_state", c_int),
        ("all_event_masks", c_long),
        ("your_event_mask", c_long),
        ("do_not_propagate_mask", c_long),
        ("override_redirect", c_int),
        ("screen", c_void_p),
    ]


class _Image(ctypes.Structure):
    _fields_ = [
        ("width", c_int),
        ("height", c_int),
        ("xoffset", c_int),
        ("format", c_int),
        ("data", POINTER(ctypes.c_char)),
        ("byte_order", c_int),
        ("bitmap_unit", c_int),
        ("bitmap_bit_order", c_int),
        ("bitmap_pad", c_int),
        ("depth", c_int),
        ("bytes_per_line", c_int),
    ]


@dataclass(frozen=True)
class SeenWindow:
    """A window on the display, with its size in pixels."""

    id: int
    width: int
    height: int


class ScreenWatch:
    """A connection to a display."""

    def __init__(self, display: str) -> None:
        """Connect. Raises OSError where the display doesn't answer."""
        self._x = _library()
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"no display {display}")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._clients = self._x.XInternAtom(self._display, b"_NET_CLIENT_LIST", 0)

    def windows(self, width: int = 600, height: int = 400) -> list[SeenWindow]:
        """The programs' windows that are shown and at least that large; the window manager lists them."""
        found = []
        for window in self._listed():
            seen = _Attributes()
            if self._x.XGetWindowAttributes(self._display, window, byref(seen)) and seen.map_state == VIEWABLE:
                found.append(SeenWindow(window, seen.width, seen.height))
        return [window for window in found if window.width >= width and window.height >= height]

    def is_painted(self, window: SeenWindow) -> bool:
        """Whether rows spread over the window show many colours."""
        colours: set[bytes] = set()
        for number in range(_ROWS):
            row = self.pixels(window, 0, (2 * number + 1) * window.height // (2 * _ROWS), window.width, 1)
            colours.update(row[at : at + 3] for at in range(0, len(row), 4))
        return len(colours) >= _COLOURS

    def pixels(self, window: SeenWindow, x: int, y: int, width: int, height: int) -> bytes:
        """BGRX of a part of the window; empty where it has just gone."""
        image = self._x.XGetImage(self._display, window.id, x, y, width, height, _ALL_PLANES, _Z_PIXMAP)
        if not image:
            return b""
        try:
            return ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)
        finally:
            self._x.XDestroyImage(image)

    def close(self) -> None:
        """Disconnect."""
        self._x.XCloseDisplay(self._display)

    def _listed(self) -> Iterator[int]:
        kind, form, count, left, data = c_ulong(), c_int(), c_ulong(), c_ulong(), POINTER(c_ulong)()
        self._x.XGetWindowProperty(
            self._display,
            self._root,
            self._clients,
            0,
            1024,
            0,
            0,
            byref(kind),
            byref(form),
            byref(count),
            byref(left),
            byref(data),
        )
        if data:
            yield from data[: count.value]
            self._x.XFree(data)


def _library() -> ctypes.CDLL:
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.argtypes, x.XOpenDisplay.restype = (c_char_p,), c_void_p
    x.XCloseDisplay.argtypes = (c_void_p,)
    x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = (c_void_p,), c_ulong
    x.XInternAtom.argtypes, x.XInternAtom.restype = (c_void_p, c_char_p, c_int), c_ulong
    x.XGetWindowAttributes.argtypes = (c_void_p, c_ulong, POINTER(_Attributes))
    x.XGetWindowProperty.argtypes = (
        *(c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong),
        *(POINTER(c_ulong), POINTER(c_int), POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong))),
    )
    x.XGetImage.argtypes = (c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int)
    x.XGetImage.restype = POINTER(_Image)
    x.XDestroyImage.argtypes = (POINTER(_Image),)
    x.XFree.argtypes = (c_void_p,)
    x.XSetErrorHandler(_ignore)  # a window may go between two questions
    return x


@ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)
def _ignore(display: int, event: int) -> int:
    return 0
