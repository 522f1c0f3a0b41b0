"""Prints what the program takes: `python -m tests.bench [NAME]... [--rounds N]`; asserts nothing."""

import argparse
import os
import platform
import subprocess
import sys
from importlib import import_module

from tests.bench.figures import print_table

BENCHES = {
    "keys": ("tests.bench.key_to_pixels", "Typing in the window (ms)", 300),
    "long": ("tests.bench.long_section", "Typing in 5,000 words (ms)", 200),
    "start": ("tests.bench.start_up", "Starting (ms)", 9),
    "memory": ("tests.bench.memory", "Held in memory (MB)", 3),
    "theme": ("tests.bench.theme_switch", "Another look (ms)", 20),
    "checks": ("tests.bench.checks", "Before you hand it out (ms)", 50),
    "render": ("tests.bench.rendering", "Rendering (ms)", 50),
    "peers": ("tests.bench.peers", "Beside Typst and WeasyPrint (ms)", 25),
    "print": ("tests.bench.print_dialog", "Print (ms)", 10),
    "installed": ("tests.bench.installed", "The frozen program (MB and ms)", 9),
    "batch": ("tests.bench.many", "Handing over (ms)", 200),
    "packets": ("tests.bench.packets", "Long handouts (ms)", 20),
}


def main() -> None:
    """Run the measurements asked for, all of them if none is."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("bench", nargs="*", choices=[[], *BENCHES], help="which to run; all if none is named")
    parser.add_argument("--rounds", type=int, help="how often, in place of what each needs")
    options = parser.parse_args()
    if len(options.bench) == 1:
        measure(options.bench[0], options.rounds)
        return
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}\n",
        flush=True,
    )
    rounds = ["--rounds", str(options.rounds)] if options.rounds else []
    for name in options.bench or BENCHES:  # each in a process of its own: a window leaves things behind
        subprocess.run([sys.executable, "-m", "tests.bench", name, *rounds], check=True)


def measure(name: str, rounds: int | None) -> None:
    """Print the table of one measurement."""
    module, title, usual = BENCHES[name]
    print_table(title, import_module(module).measure(rounds or usual))


if __name__ == "__main__":
    main()
