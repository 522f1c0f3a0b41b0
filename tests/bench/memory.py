"""What both processes of the window hold in memory with a two-page handout, once its pages are drawn and checked."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from handout_studio.application import Workspace
from tests.bench.figures import Figure, figure
from tests.bench.start_up import handout_to_start_with
from tests.screen import own_screen

REST = 8.0  # seconds after which a busy machine too has drawn and checked two pages
MEGABYTE = 1024  # kB


def measure(rounds: int) -> Iterator[Figure]:
    """PSS, which counts each process's part of what is shared and so adds up; and RSS, which counts that twice."""
    shares: list[float] = []
    plain: list[float] = []
    with tempfile.TemporaryDirectory() as name, own_screen() as display:
        folder = Path(name)
        Workspace(folder / "data").change_preferences(introduced=True)
        file = str(handout_to_start_with(folder))
        command = [sys.executable, "-m", "handout_studio", "--data-dir", str(folder / "data"), file]
        for _ in range(rounds):
            process = subprocess.Popen(command, env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
            time.sleep(REST)
            family = [process.pid, *_children(process.pid)]
            if len(family) < 2:
                raise RuntimeError("the render process is missing")
            shares.append(sum(_held(pid, "Pss") for pid in family) / MEGABYTE)
            plain.append(sum(_held(pid, "Rss") for pid in family) / MEGABYTE)
            process.terminate()
            process.wait()
    yield figure("memory of both processes, PSS (MB)", shares, goal="180")
    yield figure("  the same as RSS, shared libraries twice", plain)


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")  # any thread may have started one
    found = [child for task in tasks for child in task.read_text(encoding="ascii").split()]
    return [each for child in found for each in (int(child), *_children(int(child)))]


def _held(pid: int, kind: str) -> int:
    """kB of that kind, as the kernel counts them."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{kind}:"))
