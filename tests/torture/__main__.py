"""Proves the promises of docs/reliability.md and prints each figure: `python -m tests.torture [NAME...]`, `--help`."""

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.screen import own_screen
from tests.torture import canary, fuzz, kills, render_trouble, save_faults, small_disk, soak, trace
from tests.torture.verdict import Verdict


def main() -> int:
    """Run what is asked for, all of it if nothing is; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--files", type=int, default=100_000, help="damaged files to read")
    parser.add_argument("--troubles", type=int, default=100, help="of the render process")
    parser.add_argument("--minutes", type=float, default=20, help="of the soak")
    parser.add_argument("name", nargs="*", help="which to run: faults disk kills fuzz strace render soak canary")
    options = parser.parse_args()
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ.pop(name, None)
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}\n")
    with tempfile.TemporaryDirectory() as folder, own_screen() as display:
        failed = sum(_run(name, work) for name, work in _works(options, Path(folder), display))
    print(f"\n{'All promises hold.' if not failed else f'{failed} broken.'}")
    return int(failed > 0)


def _works(
    options: argparse.Namespace, folder: Path, display: str
) -> Iterator[tuple[str, Callable[[], Iterator[Verdict]]]]:
    works: dict[str, Callable[[], Iterator[Verdict]]] = {
        "faults": lambda: save_faults.measure(folder / "faults"),
        "disk": lambda: small_disk.measure(folder / "disk", 120),
        "fuzz": lambda: fuzz.measure(options.files),
        "strace": lambda: trace.measure(folder / "strace", display),
        "canary": lambda: canary.measure(folder / "canary", display),
        "kills": lambda: kills.measure(folder / "kills", display, options.kills),
        "render": lambda: render_trouble.measure(folder / "render", display, options.troubles),
        "soak": lambda: soak.measure(folder / "soak", display, options.minutes),
    }
    unknown = set(options.name) - set(works)
    if unknown:
        raise SystemExit(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(works)}")
    return ((name, work) for name, work in works.items() if not options.name or name in options.name)


def _run(name: str, work: Callable[[], Iterator[Verdict]]) -> int:
    began, failed = time.monotonic(), 0
    for verdict in work():
        print(verdict.line, flush=True)
        failed += not verdict.holds
    print(f"      {name} took {time.monotonic() - began:.0f} s\n", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
