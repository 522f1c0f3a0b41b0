"""Starts the real programs that tests work with, and waits for them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 60.0  # seconds


def lacking(programs: Iterable[str]) -> list[str]:
    """Those of the programs that this machine lacks."""
    return [name for name in programs if not shutil.which(name, path=_everywhere())]


def _everywhere() -> str:
    """Where programs are, those of an administrator too."""
    return f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


@contextmanager
def running(folder: Path, command: list[str], environment: dict[str, str] | None = None) -> Iterator[None]:
    """A program, ended afterwards; what it says goes to a file of its name."""
    program = shutil.which(command[0], path=_everywhere()) or command[0]
    with (folder / f"{command[0]}.said").open("wb") as said:
        process = subprocess.Popen(
            [program, *command[1:]], stdin=subprocess.DEVNULL, stdout=said, stderr=said, env=environment, cwd=folder
        )
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_until(is_so: Callable[[], bool], folder: Path | None = None) -> None:
    """Look again and again until it is so. Raises TimeoutError, with what the programs have said in `folder`."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            said = [*folder.glob("*.said"), *folder.glob("error_log")] if folder else []
            raise TimeoutError("\n".join(f"{path.name}: {path.read_text(errors='replace')[-800:]}" for path in said))
        time.sleep(0.05)


def answers(port: int) -> bool:
    """Whether somebody listens there."""
    try:
        with socket.create_connection(("localhost", port), 1):
            return True
    except OSError:
        return False


def free_port() -> int:
    """A port that nobody has."""
    with socket.create_server(("localhost", 0)) as server:
        return int(server.getsockname()[1])
