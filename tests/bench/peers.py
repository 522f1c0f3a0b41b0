"""Our engine beside Typst and WeasyPrint in one run: a changed word warm, a cold start, and the size of the file."""

import base64
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from handout_studio import resources
from tests.bench.figures import Figure, figure
from tests.bench.material import HERE, markdown
from tests.bench.scratch_place import installed

PACKAGES = ("typst", "weasyprint", "markdown")
WARM_UP = 3


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there; the peers are installed into a folder of their own first, once."""
    python = installed("engines", *PACKAGES)
    if python is None:
        print("the peers could not be installed: nothing to compare with", file=sys.stderr)
        return
    peers = {name: _peer(python, name) for name in ("typst", "weasyprint")}
    ours = [sys.executable, "-m", "tests.bench.worker"]
    times, sizes = _warm({"ours": ours, **peers}, rounds)
    typst, weasy = _median(times["typst"]), _median(times["weasyprint"])
    yield figure("a changed word, the whole tagged PDF", times["ours"], goal=f"{2 * typst:.1f} and {weasy / 7:.1f}")
    yield figure("  Typst, ua-1", times["typst"])
    yield figure("  WeasyPrint, pdf/ua-1", times["weasyprint"])
    cold = _cold(peers["typst"], max(3, rounds // 5))
    yield figure("a cold render", cold["ours"], goal=f"{3.5 * _median(cold['typst']):.0f}")
    yield figure("  Typst, cold", cold["typst"])
    print("bytes of three pages: " + ", ".join(f"{name} {size:,}" for name, size in sizes.items()))


def _peer(python: Path, name: str) -> list[str]:
    fonts = resources.resource("fonts", "source-sans-3")
    return [str(python), str(HERE / "peer_engines.py"), name, str(fonts), str(HERE / "logo.png")]


def _warm(commands: dict[str, list[str]], rounds: int) -> tuple[dict[str, list[float]], dict[str, int]]:
    """Milliseconds of each round trip, the engines in shuffled order each round, and the bytes of the last PDFs."""
    running = {
        name: subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for name, command in commands.items()
    }
    text, dice = markdown(), random.Random(1)
    times: dict[str, list[float]] = {name: [] for name in running}
    last: dict[str, bytes] = {}
    for number in range(rounds + WARM_UP):
        request = json.dumps({"markdown": text.replace("evening", f"evening{number}", 1)}) + "\n"
        for name in dice.sample(sorted(running), len(running)):
            process = running[name]
            assert process.stdin
            assert process.stdout
            began = time.perf_counter()
            process.stdin.write(request)
            process.stdin.flush()
            answer = process.stdout.readline()
            took = (time.perf_counter() - began) * 1e3
            pdf = base64.b64decode(json.loads(answer)["pdf"])
            assert pdf.startswith(b"%PDF-"), name
            assert pdf != last.get(name), f"{name} gave the same PDF for another text"
            last[name] = pdf
            if number >= WARM_UP:
                times[name].append(took)
    for process in running.values():
        process.communicate()
    return times, {name: len(pdf) for name, pdf in last.items()}


def _cold(typst: list[str], rounds: int) -> dict[str, list[float]]:
    """Milliseconds of whole processes, in turn."""
    with tempfile.TemporaryDirectory() as name:
        source, out = str(HERE / "handout.md"), str(Path(name) / "out.pdf")
        commands = {
            "ours": [sys.executable, "-m", "handout_studio", "--data-dir", name, "render", source, "-o", out],
            "typst": [*typst, "--once", source, out],
        }
        times: dict[str, list[float]] = {each: [] for each in commands}
        for number in range(rounds + 1):
            for each, command in commands.items():
                began = time.perf_counter()
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
                if number:
                    times[each].append((time.perf_counter() - began) * 1e3)
        return times


def _median(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]
