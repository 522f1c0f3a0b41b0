"""A fault at every system call inside a save: afterwards the file is old or new, and nothing else is there."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from handout_studio.application import Workspace
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.storage.drafts import lost_drafts, read_draft
from handout_studio.storage.handout_files import read_handout, write_handout
from tests.torture.saver import handout
from tests.torture.verdict import Verdict, none

FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO", "error=EACCES")
KINDS = ("plain", "window", "draft")
PATIENCE = 20.0
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
_NOT_OURS = {"brk", "mmap", "munmap", "madvise", "mremap", "mprotect", "rt_sigaction", "exit_group", "futex", "read"}


@dataclass
class Tally:
    """What came of all attempts."""

    attempts: int = 0
    torn: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    uncaught: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)


class Saver:
    """The process that saves, under strace."""

    def __enter__(self) -> Saver:
        command = [sys.executable, "-m", "tests.torture.saver"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()

    def attempt(self, kind: str, path: Path, fingerprint: str, log: Path, *injected: str) -> str | None:
        """Save with a fault; what the saver said, None where it was killed first."""
        self._write(f"{kind} {fingerprint} {path}\n")
        pid = self._line().split()[1]
        trace = ["strace", "-p", pid, "-o", str(log), *(part for rule in injected for part in ("-e", f"inject={rule}"))]
        with subprocess.Popen(trace, stderr=subprocess.PIPE, bufsize=0) as strace:
            try:
                assert strace.stderr
                _first_line(strace.stderr.fileno())  # "attached"
                self._write("go\n")
                said = self._line()
                if said.startswith("exit"):
                    return None
                self._line()
                return said
            finally:
                strace.terminate()

    def _write(self, line: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(line.encode())

    def _line(self) -> str:
        assert self._process.stdout
        return _first_line(self._process.stdout.fileno())


def _first_line(descriptor: int) -> str:
    said = b""
    while not said.endswith(b"\n"):
        if not select.select([descriptor], [], [], PATIENCE)[0]:
            raise TimeoutError("the saver or strace doesn't answer")
        part = os.read(descriptor, 1)
        if not part:
            raise EOFError("the saver or strace has ended")
        said += part
    return said.decode()[:-1]


def measure(folder: Path, *, step: int = 1, kinds: tuple[str, ...] = KINDS) -> Iterator[Verdict]:
    """Each fault at each `step`-th system call of each kind of save."""
    for kind in kinds:
        tally = Tally()
        with Saver() as saver:
            calls = _calls(saver, kind, _fresh(folder / kind / "look"), folder / "look.log")
            for number, (name, ordinal) in enumerate(calls):
                if number % step:
                    continue
                for fault in FAULTS:
                    place = folder / kind / f"{number}-{fault[-4:]}"
                    _attempt(saver, kind, place, f"{name}:{fault}:when={ordinal}", tally)
        of = f"of {tally.attempts} faults in {len(calls)} calls"
        for what in (*tally.torn, *tally.lost, *tally.uncaught, *tally.stale):
            print(f"      {kind}: {what}")
        yield none(f"save ({kind}): torn files", len(tally.torn), of)
        yield none(f"save ({kind}): acknowledged and lost", len(tally.lost), of)
        yield none(f"save ({kind}): uncaught exceptions", len(tally.uncaught), of)
        yield none(f"save ({kind}): stale temporaries", len(tally.stale), of)


def _calls(saver: Saver, kind: str, folder: Path, log: Path) -> list[tuple[str, int]]:
    """The system calls of one save from its first to its last of ours, each with its number among its like."""
    path, fingerprint = _old(folder)
    if saver.attempt(kind, path, fingerprint, log) != "saved":
        raise RuntimeError(f"a {kind} save without a fault failed")
    counts: dict[str, int] = {}
    found = []
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if match := _CALL.match(line):
            name = match[1]
            counts[name] = counts.get(name, 0) + 1
            if name not in _NOT_OURS and not (name == "write" and line.startswith("write(1,")):
                found.append((name, counts[name]))
    return found


def _attempt(saver: Saver, kind: str, folder: Path, rule: str, tally: Tally) -> None:
    path, fingerprint = _old(_fresh(folder))
    said = saver.attempt(kind, path, fingerprint, folder / "log", rule)
    tally.attempts += 1
    (folder / "log").unlink(missing_ok=True)
    safekeeping = Workspace(folder / "data").safekeeping
    safekeeping.sweep([folder])
    if said not in (None, "saved", "refused"):
        tally.uncaught.append(f"{rule}: {said}")
    stale = list(folder.rglob(".handout-studio-*"))
    if stale:
        tally.stale.append(f"{rule}: {stale[0].name}")
    try:
        words = read_handout(path)[0]
    except HandoutStudioError as error:
        tally.torn.append(f"{rule}: {error!r}")
        return
    if words not in (handout("old"), handout("new")):
        tally.torn.append(f"{rule}: neither old nor new")
    if kind == "draft":
        _look_at_draft(folder / "data" / "drafts", rule, said, tally)
    elif said == "saved" and words != handout("new"):
        tally.lost.append(rule)
    if kind == "window":
        _look_at_history(folder / "data", path, rule, tally)


def _look_at_draft(drafts: Path, rule: str, said: str | None, tally: Tally) -> None:
    found = lost_drafts(drafts)
    if said == "saved" and not found:
        tally.lost.append(rule)
    for name in found:
        try:
            words = read_draft(drafts, name).handout
        except HandoutStudioError as error:
            tally.torn.append(f"{rule}: {error!r}")
            return
        if words not in (handout("old"), handout("new")):
            tally.torn.append(f"{rule}: a draft that is neither")
        if said == "saved" and words != handout("new"):
            tally.lost.append(rule)


def _look_at_history(data: Path, path: Path, rule: str, tally: Tally) -> None:
    safekeeping = Workspace(data).safekeeping
    for version in safekeeping.history.versions(path):
        try:
            found = safekeeping.version(path, version)
        except HandoutStudioError as error:
            tally.torn.append(f"{rule}: a version: {error!r}")
            return
        if found.model_copy(update={"images": ()}) not in [
            handout(word).model_copy(update={"images": ()}) for word in ("old", "new")
        ]:
            tally.torn.append(f"{rule}: a version that is neither")


def _fresh(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def _old(folder: Path) -> tuple[Path, str]:
    path = folder / "file.handout"
    return path, write_handout(handout("old"), path)
