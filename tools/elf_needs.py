"""What a folder of programs and shared libraries needs of the system that it is put on (Linux)."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.system_packages import WINDOW_LIBRARIES

# Shared library -> Debian package; those of the window are named where `make` looks for them too.
PACKAGES = WINDOW_LIBRARIES | {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    **dict.fromkeys(("libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1", "libutil.so.1"), "libc6"),
    "libgcc_s.so.1": "libgcc-s1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
}
OPTIONAL = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
"""What only a desktop of that kind needs, which then has it."""

ALSO_RECOMMENDED = ("cups-client", "hicolor-icon-theme", "shared-mime-info", "xdg-utils")
"""Programs to print with, to be found by file type and to open a mail draft with."""


class UnknownLibrary(Exception):
    """The frozen program needs a library that no package is named for; says which, and of what."""


@dataclass(frozen=True)
class Needs:
    """Debian packages, sorted."""

    depends: tuple[str, ...]
    recommends: tuple[str, ...]


def debian_depends(folder: Path) -> Needs:
    """What a package of this folder depends on. Raises UnknownLibrary."""
    needed = libraries_needed(folder)
    if unknown := sorted(f"{name} ({user})" for name, user in needed.items() if name not in PACKAGES | OPTIONAL):
        raise UnknownLibrary(", ".join(unknown))
    packages = {PACKAGES[name] for name in needed if name in PACKAGES} - {"libc6"}
    libc = f"libc6 (>= {_newest_glibc(folder)})"
    return Needs(
        (libc, *sorted(packages)),
        tuple(sorted({*ALSO_RECOMMENDED, *(OPTIONAL[name] for name in needed if name in OPTIONAL)})),
    )


def libraries_needed(folder: Path) -> dict[str, str]:
    """Each shared library that something in the folder links to and that isn't there, with one that needs it."""
    files = list(_programs(folder))
    there = {path.name for path in folder.rglob("*")}
    return {
        name: file.name
        for file in files
        for name in re.findall(r"NEEDED\s+(\S+)", _objdump("-p", file))
        if name not in there
    }


def _newest_glibc(folder: Path) -> str:
    found = {
        tuple(map(int, match.split(".")))
        for file in _programs(folder)
        for match in re.findall(r"GLIBC_([0-9.]+)", _objdump("-p", file))
    }
    return ".".join(map(str, max(found)))


def _programs(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _objdump(option: str, file: Path) -> str:
    return subprocess.run(["objdump", option, file], capture_output=True, text=True, check=True).stdout
