"""The real program killed at random moments while someone types and saves, each on what the last kill left."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from handout_studio.application import Workspace
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.storage.drafts import lost_drafts, read_draft
from tests.torture.typist import last_word
from tests.torture.verdict import Verdict, at_most, none

PATIENCE = 40.0  # seconds until the first word is typed
AHEAD = 1.0  # seconds of typing that a kill may cost


@dataclass
class Tally:
    """What came of all kills."""

    kills: int = 0
    words: int = 0
    saves: int = 0
    questions: int = 0
    outdated: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)
    lost_saves: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    slow_starts: list[str] = field(default_factory=list)
    behind: list[float] = field(default_factory=list)


def measure(folder: Path, display: str, kills: int, *, seed: int = 1) -> Iterator[Verdict]:
    """Kill the program `kills` times."""
    dice = random.Random(seed)
    tally = Tally()
    data, file = folder / "data", folder / "files" / "typed.handout"
    file.parent.mkdir(parents=True)
    for number in range(kills):
        notes = folder / f"notes-{number}"
        killed_at = _run_and_kill(data, file, notes, display, number, dice)
        if killed_at is None:
            tally.slow_starts.append(f"run {number}")
            continue
        tally.kills += 1
        _look(data, file, notes, killed_at, tally)
        notes.unlink()
    for what in (*tally.torn, *tally.lost_saves, *tally.outdated, *tally.stale, *tally.slow_starts):
        print(f"      {what}")
    of = f"of {tally.kills} kills"
    yield none("kills: programs that did not begin to type", len(tally.slow_starts), f"of {kills} starts")
    yield none("kills: torn files or drafts", len(tally.torn), of)
    yield none("kills: acknowledged saves lost", len(tally.lost_saves), f"of {tally.saves} saves")
    yield none("kills: saves that met a question", tally.questions, f"of {tally.saves}")
    yield none("kills: drafts offered that are older than their file", len(tally.outdated), of)
    yield none("kills: stale temporaries after the next start", len(tally.stale), of)
    yield at_most("kills: typing lost at most", max(tally.behind, default=0.0), AHEAD, "s", 2)
    median = sorted(tally.behind)[len(tally.behind) // 2] if tally.behind else 0.0
    yield at_most("kills: typing lost, median", median, AHEAD, "s", 2)
    yield Verdict("kills: words typed in all", str(tally.words), "more than 0", tally.words > 0)


def _run_and_kill(data: Path, file: Path, notes: Path, display: str, seed: int, dice: random.Random) -> float | None:
    """Start the program, wait for its first word, and kill it and its children a moment later; when that was."""
    command = [sys.executable, "-m", "tests.torture.typist", str(data), str(file), str(notes), "--seed", str(seed)]
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    env.pop("WAYLAND_DISPLAY", None)
    with subprocess.Popen(command, env=env, start_new_session=True, stderr=subprocess.DEVNULL) as program:
        try:
            if not _has_begun(program, notes):
                return None
            with suppress(subprocess.TimeoutExpired):
                program.wait(timeout=dice.uniform(0.0, 1.6))
                return None  # it ended by itself
            return time.monotonic()
        finally:
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)


def _has_begun(program: subprocess.Popen[bytes], notes: Path) -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and program.poll() is None:
        if notes.exists() and b"\nw " in notes.read_bytes():
            return True
        with suppress(subprocess.TimeoutExpired):
            program.wait(timeout=0.01)
    return False


def _look(data: Path, file: Path, notes: Path, killed_at: float, tally: Tally) -> None:
    """What is on the disk against what was noted before the kill."""
    rows = [line.split() for line in notes.read_text(encoding="ascii").splitlines()]
    typed = [(int(number), float(at)) for kind, number, at in rows if kind == "w" and float(at) <= killed_at]
    saved = [int(number) for kind, number, at in rows if kind == "s"]
    tally.words += len(typed)
    tally.saves += len(saved)
    tally.questions += sum(kind == "q" for kind, _, _ in rows)
    in_file = _words_in_file(data, file, tally)
    if saved and in_file < saved[-1]:
        tally.lost_saves.append(f"saved up to {saved[-1]}, the file ends with {in_file}")
    there = max(in_file, _words_in_drafts(data / "drafts", tally))
    missing = [at for number, at in typed if number > there]
    tally.behind.append(killed_at - min(missing) if missing else 0.0)
    workspace = Workspace(data)
    tally.outdated += [
        f"the file ends with {in_file} (saved: {saved[-2:]}), a draft offered with {last_word(lost.draft.handout)}"
        for lost in workspace.safekeeping.lost_drafts()
        if lost.changed_since
    ]
    workspace.safekeeping.sweep([file.parent])  # as the next start does
    stale = [path.name for place in (data, file.parent) for path in place.rglob(".handout-studio-*")]
    if stale:
        tally.stale.append(f"stale: {stale}")


def _words_in_file(data: Path, file: Path, tally: Tally) -> int:
    try:
        return last_word(Workspace(data).read_handout(file).handout)
    except HandoutStudioError as error:
        tally.torn.append(f"the file: {error!r}")
        return 0


def _words_in_drafts(drafts: Path, tally: Tally) -> int:
    found = 0
    for name in lost_drafts(drafts):
        try:
            found = max(found, last_word(read_draft(drafts, name).handout))
        except HandoutStudioError as error:
            tally.torn.append(f"a draft: {error!r}")
    return found
