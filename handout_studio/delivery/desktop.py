"""Asks the person's desktop to open a file with its usual program, or to show it in its folder."""

from __future__ import annotations

import ntpath
from pathlib import PurePath
from typing import Protocol

from handout_studio.delivery.programs import Run, run_program

PATIENCE = 8.0
"""Seconds that a program may take to say that it can't; one that goes on longer is taken to do it."""

_FILE_MANAGER = "org.freedesktop.FileManager1"


class Desktop(Protocol):
    """What a file can be handed to. Paths are whole; each method says whether a program took it."""

    def open_file(self, path: PurePath) -> bool:
        """Open it with the program that the person usually opens such files with."""

    def show_in_folder(self, path: PurePath) -> bool:
        """Open its folder with the file selected, or the folder alone where that is all there is."""


class XdgDesktop:
    """Linux: `xdg-open FILE`, and the file manager's own service on the session's bus.

    `ShowItems` of the interface org.freedesktop.FileManager1 takes addresses and a start-up id (freedesktop.org,
    file-manager-interface). dbus-send parts a list at its commas, which the addresses write as %2C.
    """

    def __init__(self, run: Run = run_program) -> None:
        self._run = run

    def open_file(self, path: PurePath) -> bool:
        return _went(self._run, ["xdg-open", str(path)])

    def show_in_folder(self, path: PurePath) -> bool:
        call = ["dbus-send", "--session", "--print-reply", f"--dest={_FILE_MANAGER}", "/org/freedesktop/FileManager1"]
        items = [f"{_FILE_MANAGER}.ShowItems", f"array:string:{path.as_uri()}", "string:"]
        return _went(self._run, [*call, *items]) or self.open_file(path.parent)


class MacDesktop:
    """macOS: `open FILE`, and `open -R FILE`, which reveals it in the Finder (open(1))."""

    def __init__(self, run: Run = run_program) -> None:
        self._run = run

    def open_file(self, path: PurePath) -> bool:
        return _went(self._run, ["open", str(path)])

    def show_in_folder(self, path: PurePath) -> bool:
        return _went(self._run, ["open", "-R", str(path)]) or self.open_file(path.parent)


class WindowsDesktop:
    """Windows: `explorer.exe`, which parts what it is given at commas and ends with 1 even where all went well.

    A file whose path has a comma has its folder shown without it, as a list of arguments can't say otherwise.
    """

    def __init__(self, run: Run = run_program) -> None:
        self._run = run

    def open_file(self, path: PurePath) -> bool:
        return self._explore(str(path))

    def show_in_folder(self, path: PurePath) -> bool:
        if "," in str(path):
            return self._explore(ntpath.dirname(str(path)))
        return self._explore("/select,", str(path))

    def _explore(self, *arguments: str) -> bool:
        try:
            self._run(["explorer.exe", *arguments], b"", PATIENCE)
        except (OSError, ValueError):
            return False
        return True


def desktop_of(system: str, run: Run = run_program) -> Desktop:
    """The desktop of a system, named as `sys.platform` does."""
    if system == "win32":
        return WindowsDesktop(run)
    if system == "darwin":
        return MacDesktop(run)
    return XdgDesktop(run)


def _went(run: Run, command: list[str]) -> bool:
    try:
        return run(command, b"", PATIENCE).status in (0, None)
    except (OSError, ValueError):
        return False
