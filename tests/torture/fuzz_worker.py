"""Reads damaged and invented files of one kind, and says what became of them as one line of JSON.

python -m tests.torture.fuzz_worker KIND COUNT SEED
"""

from __future__ import annotations

import itertools
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from handout_studio.application import Workspace, compose, people_in, plan_recipients, read_moved
from handout_studio.application.template_making import draft_for_others, names_in
from handout_studio.domain import edits
from handout_studio.domain.errors import BadPicture, HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.text.markdown_blocks import parse_blocks
from tests.torture.invention import invented
from tests.torture.mutation import seeds_of, spoiled

INVENTED = 0.1
"""Of all files; the others are real ones that have been spoiled."""

REPORTED = 20


def _peak_memory() -> int:
    """The most bytes of memory this process has had; `getrusage` would count those of the process that started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def _forget_peak() -> None:
    """Have the peak begin anew: hypothesis takes 200 MB to make its tables of all letters, on its first start."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def main() -> None:
    """Read them all, one after the other, in one process: what one leaves behind hurts the next."""
    kind, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    seeds = seeds_of(kind)
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        read = _reader(kind, Path(folder))
        files = invented(kind, seeds, round(count * INVENTED), seed)
        first = next(files)
        _forget_peak()
        for data in itertools.chain((first,), files):
            tally.try_one(read, data)
        tally.invented = tally.tried
        dice = random.Random(seed)
        while tally.tried < count:
            tally.try_one(read, spoiled(dice.choice(seeds), kind, dice))
    print(json.dumps({**asdict(tally), "peak": _peak_memory()}))


@dataclass
class Tally:
    """What became of the files; `slowest` in seconds of the processor."""

    tried: int = 0
    invented: int = 0
    accepted: int = 0
    uncaught: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def try_one(self, read: Callable[[bytes], object], data: bytes) -> None:
        """Have one file read."""
        began = time.process_time()
        self.tried += 1
        try:
            read(data)
            self.accepted += 1
        except (HandoutStudioError, BadPicture):
            pass
        except BaseException as error:
            if len(self.uncaught) < REPORTED:
                self.uncaught.append(f"{type(error).__name__}: {str(error)[:80]}")
        self.slowest = max(self.slowest, time.process_time() - began)


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

    def read_template(data: bytes) -> None:
        path.write_bytes(data)
        gallery = workspace.stock.gallery
        template = gallery.read(path)
        names_in(template, workspace.library(), None)
        draft_for_others(template, workspace.brands(), workspace.library())
        _parse(gallery.as_handout(template, workspace.default_brand()))

    def read_everything(data: bytes) -> None:
        path.write_bytes(data)
        read_moved(path)

    composed = compose(_handout_for_many(workspace), default_paper="a4")

    def read_table(data: bytes) -> None:
        path.write_bytes(data)
        plan_recipients(people_in(path), composed, path)

    return {
        "handout": read_handout,
        "md": read_markdown,
        "brand": read_brand,
        "template": read_template,
        "everything": read_everything,
        "csv": read_table,
    }[kind]


def _handout_for_many(workspace: Workspace) -> Handout:
    handout = workspace.new_handout("one-page-welcome")
    body = "Dear {{client.first_name}}, {{client.next_visit}}, {{practice.phone}}"
    return edits.write_body(handout, handout.sections[0].id, body)


def _parse(handout: Handout) -> None:
    """What the words mean, as the page and the checks ask it."""
    for section in handout.sections:
        parse_blocks(section.body)


if __name__ == "__main__":
    main()
