"""Starts the program once more, for another window beside this one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def window_command(data_dir: Path, *arguments: str) -> list[str]:
    """The command that opens a window over that data folder."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "handout_studio"]
    return [*program, f"--data-dir={data_dir}", *arguments]


def start(command: Sequence[str]) -> None:
    """Start it, on its own from now on. Raises OSError."""
    detached = getattr(subprocess, "DETACHED_PROCESS", 0)
    subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=detached,
    )
