"""Damaged and invented files of every kind: each is accepted or refused, soon and in little memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from tests.torture.verdict import Verdict, at_most, none

SHARES = {"handout": 0.28, "md": 0.28, "csv": 0.1, "template": 0.1, "brand": 0.06, "everything": 0.04, "image": 0.14}
SECONDS, MEGABYTES = 1.0, 256  # of the processor: others may be at work beside
PATIENCE = 3_600.0


def measure(count: int, *, seed: int = 1) -> Iterator[Verdict]:
    """`count` files in all, each kind in a process of its own; every tenth is invented, the others are spoiled."""
    workers = {
        kind: subprocess.Popen(
            [sys.executable, "-m", "tests.torture.fuzz_worker", kind, str(round(count * share)), str(seed)],
            stdout=subprocess.PIPE,
        )
        for kind, share in SHARES.items()
    }
    for kind, worker in workers.items():
        try:
            said, _ = worker.communicate(timeout=PATIENCE)
        finally:
            worker.kill()
            worker.wait()
        yield from _verdicts(kind, round(count * SHARES[kind]), said)


def _verdicts(kind: str, count: int, said: bytes) -> Iterator[Verdict]:
    if not said:
        yield none(f"fuzz (.{kind}): processes that died", 1, "of 1")
        return
    found = json.loads(said)
    for error in found["uncaught"]:
        print(f"      {kind}: {error}")
    of = f"of {count} ({found['invented']} invented, {found['accepted']} accepted)"
    yield none(f"fuzz (.{kind}): uncaught exceptions", len(found["uncaught"]), of)
    yield at_most(f"fuzz (.{kind}): slowest file", found["slowest"], SECONDS, "s", 2)
    yield at_most(f"fuzz (.{kind}): memory of the process", found["peak"] / 2**20, MEGABYTES, "MiB", 0)
