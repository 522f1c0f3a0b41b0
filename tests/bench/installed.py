"""The frozen program: how large it is and how soon its window is painted, beside the unfrozen one.

Needs `make packages` first.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, figure
from tests.bench.start_up import handout_to_start_with, start
from tests.screen import own_screen

PROJECT = Path(__file__).resolve().parents[2]
PROGRAM = PROJECT / "dist" / "handout-studio" / "handout-studio"
MEGABYTE = 1e6


def measure(rounds: int) -> Iterator[Figure]:
    """Sizes in MB (decimal, as a download page says it), times in milliseconds."""
    if not PROGRAM.is_file():
        print("there is no frozen program to measure; run: make packages", file=sys.stderr)
        return
    files = [file for file in PROGRAM.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    yield figure("installed, MB", [sum(file.stat().st_size for file in files) / MEGABYTE], goal="230")
    for package in sorted((*PROGRAM.parents[1].glob("*.deb"), *PROGRAM.parents[1].glob("*.tar.xz"))):
        yield figure(f"  to download ({package.suffix[1:]}), MB", [package.stat().st_size / MEGABYTE], goal="75")
    yield from _starts(rounds)


def _starts(rounds: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name, own_screen() as display:
        folder = Path(name)
        arguments = ["--data-dir", str(folder / "data"), str(handout_to_start_with(folder))]
        programs = {"frozen": [str(PROGRAM)], "unfrozen": [sys.executable, "-m", "handout_studio"]}
        windows: dict[str, list[float]] = {kind: [] for kind in programs}
        commands: dict[str, list[float]] = {kind: [] for kind in programs}
        for number in range(rounds + 1):  # the first is for the disk
            for kind, program in programs.items():
                window, _ = start([*program, *arguments], display, folder, with_page=False)
                began = time.perf_counter()
                subprocess.run([*program, "version"], check=True, stdout=subprocess.DEVNULL)
                if number:
                    windows[kind].append(window * 1e3)
                    commands[kind].append((time.perf_counter() - began) * 1e3)
    unfrozen = sorted(windows["unfrozen"])[len(windows["unfrozen"]) // 2]
    yield figure("frozen, start to painted window", windows["frozen"], goal=f"700 and {unfrozen:.0f} (unfrozen)")
    yield figure("  unfrozen, the same", windows["unfrozen"])
    yield figure("frozen, the command version", commands["frozen"])
    yield figure("  unfrozen, the same", commands["unfrozen"])
