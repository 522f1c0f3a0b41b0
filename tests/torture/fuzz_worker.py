"""Reads damaged files of one kind, made from a seed, and says what became of them as one line of JSON.

python -m tests.torture.fuzz_worker KIND COUNT SEED
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from handout_studio.application import Workspace
from handout_studio.domain.errors import BadPicture, HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.text.markdown_blocks import parse_blocks
from tests.torture.mutation import seeds_of, spoiled


def _peak_memory() -> int:
    """The most bytes of memory this process has had; `getrusage` would count those of the process that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def main() -> None:
    """Read them all, one after the other, in one process: what one leaves behind hurts the next."""
    kind, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    dice = random.Random(seed)
    seeds = seeds_of(kind)
    with tempfile.TemporaryDirectory() as folder:
        read = _reader(kind, Path(folder))
        result = _try_all(read, kind, seeds, dice, count)
    print(json.dumps(result))


def _try_all(
    read: Callable[[bytes], object], kind: str, seeds: tuple[bytes, ...], dice: random.Random, count: int
) -> dict[str, object]:
    accepted = refused = 0
    uncaught: list[str] = []
    slowest = 0.0
    for _ in range(count):
        data = spoiled(dice.choice(seeds), kind, dice)
        began = time.process_time()
        try:
            read(data)
            accepted += 1
        except (HandoutStudioError, BadPicture):
            refused += 1
        except BaseException as error:
            uncaught.append(f"{type(error).__name__}: {str(error)[:80]}")
        slowest = max(slowest, time.process_time() - began)
    peak = _peak_memory()
    return {
        "kind": kind,
        "accepted": accepted,
        "refused": refused,
        "uncaught": uncaught[:20],
        "slowest": slowest,
        "peak": peak,
    }


def _reader(kind: str, folder: Path) -> Callable[[bytes], object]:
    """What takes in a file of that kind; a handout that is accepted must be written and read to the same value."""
    workspace = Workspace(folder / "data")
    if kind == "image":
        from handout_studio.rendering.pictures import take_in_picture

        return lambda data: take_in_picture(data, "image")
    path = folder / f"fuzzed.{kind}"
    again = folder / "again.handout"

    def read_brand(data: bytes) -> None:
        path.write_bytes(data)
        workspace.read_brand(path)

    def read_handout(data: bytes) -> None:
        path.write_bytes(data)
        handout = workspace.read_handout(path).handout
        workspace.save_handout(handout, again)
        kept = workspace.read_handout(again).handout
        assert kept.sections == handout.sections, "a handout that was accepted came back another"
        _parse(handout)

    def read_markdown(data: bytes) -> None:
        path.write_bytes(data)
        _parse(workspace.import_markdown(path))

    return {"handout": read_handout, "md": read_markdown, "brand": read_brand}[kind]


def _parse(handout: Handout) -> None:
    """What the words mean, as the page and the checks ask it."""
    for section in handout.sections:
        parse_blocks(section.body)


if __name__ == "__main__":
    main()
