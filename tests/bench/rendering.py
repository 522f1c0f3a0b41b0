"""The PDF alone: a changed word in a process that stays open, and the command line from a cold start."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, figure
from tests.bench.material import HERE, markdown


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there."""
    yield figure("a changed word to the tagged PDF, warm", warm(rounds))
    yield figure("`handout-studio render`, cold", cold(max(3, rounds // 5)))
    yield figure("  of which Python starting and ending", bare(max(3, rounds // 5)))


def warm(rounds: int) -> list[float]:
    """Milliseconds of a round trip to `tests.bench.worker`, one word of three pages changed each time."""
    text, times = markdown(), []
    command = [sys.executable, "-m", "tests.bench.worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        for number in range(rounds + 3):
            began = time.perf_counter()
            process.stdin.write(json.dumps({"markdown": text.replace("evening", f"evening{number}", 1)}) + "\n")
            process.stdin.flush()
            process.stdout.readline()
            times.append((time.perf_counter() - began) * 1e3)
        process.stdin.close()
    return times[3:]


def cold(rounds: int) -> list[float]:
    """Milliseconds of the whole command, three pages from Markdown."""
    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "out.pdf"
        command = ["-m", "handout_studio", "--data-dir", name, "render", str(HERE / "handout.md"), "-o", str(out)]
        return _times([sys.executable, *command], rounds)


def bare(rounds: int) -> list[float]:
    """Milliseconds of an interpreter that does nothing."""
    return _times([sys.executable, "-c", ""], rounds)


def _times(command: list[str], rounds: int) -> list[float]:
    times = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        times.append((time.perf_counter() - began) * 1e3)
    return times[1:]
