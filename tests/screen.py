"""A screen of the tests' own: Xvfb with a window manager, so that windows get real focus and a real size."""

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tools.system_packages import TEST_PROGRAMS, advice

SIZE = "1600x1000x24"
PATIENCE = 30  # seconds


class NoScreen(Exception):
    """The screen can't be had; says in one line what is missing."""


@contextmanager
def own_screen(size: str = SIZE) -> Iterator[str]:
    """A fresh X display, such as `:7`, with openbox running on it, both gone afterwards. Raises NoScreen."""
    lacks = {name: package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)}
    if lacks:
        raise NoScreen(f"system packages are missing; install: {advice(lacks)}")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        display = f":{stack.enter_context(_xvfb(size))}"
        stack.enter_context(_openbox(display, folder / "ready"))
        yield display


@contextmanager
def _xvfb(size: str) -> Iterator[str]:
    """Xvfb on a display number that it finds free itself."""
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with _running(["Xvfb", *options], pass_fds=[writing]), os.fdopen(reading, "rb", buffering=0) as pipe:
        os.close(writing)
        yield _first_line(pipe.fileno(), "Xvfb")


@contextmanager
def _openbox(display: str, ready: Path) -> Iterator[None]:
    """openbox on `display`, which writes into the FIFO `ready` once it manages windows."""
    os.mkfifo(ready)
    pipe = os.open(ready, os.O_RDONLY | os.O_NONBLOCK)
    command = ["openbox", "--sm-disable", "--startup", f"sh -c 'echo ready > {ready}'"]
    try:
        with _running(command, env={**os.environ, "DISPLAY": display}):
            _first_line(pipe, "openbox")
            yield
    finally:
        os.close(pipe)


@contextmanager
def _running(command: list[str], **how: object) -> Iterator[None]:
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **how
    )  # type: ignore[call-overload]
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _first_line(pipe: int, program: str) -> str:
    """What `program` says on `pipe` when it is ready."""
    said = b""
    while not said.endswith(b"\n"):
        if not select.select([pipe], [], [], PATIENCE)[0]:
            raise NoScreen(f"{program} did not start within {PATIENCE} s")
        part = os.read(pipe, 64)
        if not part:
            raise NoScreen(f"{program} ended before it was ready")
        said += part
    return said.decode().strip()
