"""Ways to start a render process, all with the same three streams: requests in, answers out, a note of where it is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NoReturn

NOTE_SIZE = 64
"""The first bytes of the note are the id of the section being laid out, filled up with spaces."""

_PIPE_BYTES = 1 << 20
_BOOT = """
import sys
sys.path[:] = sys.argv[1:]
from handout_studio.application.render_worker import be_render_process
be_render_process()
"""


@dataclass(frozen=True, slots=True)
class Child:
    """A started process. `note` is a file that it writes to and that outlives it, so that a crash leaves a trace."""

    requests: IO[bytes]
    answers: IO[bytes]
    note: IO[bytes]
    kill: Callable[[], None]
    has_ended: Callable[[], bool]
    reap: Callable[[], int]

    def section_at_work(self) -> str | None:
        """The section that the note names. Ask only once the process has ended: both share one file position."""
        self.note.seek(0)
        return self.note.read(NOTE_SIZE).decode("ascii", "replace").strip() or None

    def close(self) -> None:
        """Let go of the streams, after the process was reaped."""
        for stream in (self.requests, self.answers, self.note):
            with suppress(OSError):  # what was still to be sent to a process that is gone
                stream.close()


Launch = Callable[[], Child]


def worker_command() -> list[str]:
    """The command of a render process that sees the same packages as this one, and nothing of PYTHON*."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "render-worker"]
    package_parent = str(Path(__file__).resolve().parents[2])
    folders = [package_parent, *(folder for folder in sys.path if Path(folder).is_absolute())]
    return [sys.executable, "-I", "-S", "-c", _BOOT, *dict.fromkeys(folders)]


def spawn(command: Sequence[str]) -> Child:
    """Start a program as a render process. Raises OSError."""
    note = _note_file()
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=note,
        env={**os.environ, "PYDANTIC_DISABLE_PLUGINS": "__all__"},  # no strangers' code, and 10 ms sooner
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert process.stdin
    assert process.stdout
    _widen(process.stdin)
    _widen(process.stdout)
    return Child(
        process.stdin,
        process.stdout,
        note,
        kill=process.kill,
        has_ended=lambda: process.poll() is not None,
        reap=process.wait,
    )


def fork(work: Callable[[IO[bytes], IO[bytes]], None]) -> Child:
    """Have a copy of this process, which has most of it loaded, do the work. POSIX; one thread only."""
    note = _note_file()
    ask, asked = os.pipe()
    answered, answer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(asked)
        os.close(answered)
        _work_and_exit(work, ask, answer, note.fileno())
    os.close(ask)
    os.close(answer)
    process = _Forked(pid)
    return Child(
        os.fdopen(asked, "wb"),
        os.fdopen(answered, "rb"),
        note,
        kill=process.kill,
        has_ended=process.has_ended,
        reap=process.reap,
    )


def can_fork() -> bool:
    """Whether a copy of this process can safely go on by itself."""
    return hasattr(os, "fork") and threading.active_count() == 1


def _work_and_exit(work: Callable[[IO[bytes], IO[bytes]], None], ask: int, answer: int, note: int) -> NoReturn:
    status = 1
    try:
        os.dup2(note, 2)
        work(os.fdopen(ask, "rb"), os.fdopen(answer, "wb"))
        status = 0
    finally:
        os._exit(status)


class _Forked:
    """What Popen is to a spawned process; the lock keeps a late kill from hitting whoever has the number next."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._status: int | None = None
        self._lock = threading.Lock()

    def kill(self) -> None:
        with self._lock:
            if self._status is None:
                os.kill(self._pid, signal.SIGKILL)

    def has_ended(self) -> bool:
        with self._lock:
            if self._status is None:
                pid, status = os.waitpid(self._pid, os.WNOHANG)
                self._status = os.waitstatus_to_exitcode(status) if pid else None
            return self._status is not None

    def reap(self) -> int:
        if self._status is None:
            os.waitid(os.P_PID, self._pid, os.WEXITED | os.WNOWAIT)
        self.has_ended()
        assert self._status is not None
        return self._status


def _note_file() -> IO[bytes]:
    """A file without a name: in memory where the system can, else one that goes when it is closed."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("note"), "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)


def _widen(pipe: IO[bytes]) -> None:
    """Let a pipe hold a whole small page image: with Linux's 64 kB, 10 MB took 12 ms, with 1 MB 3 ms."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # the person's share of pipe memory is used up
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
