"""`handout-studio` with all of it loaded, copied for each call: a real process without the start, half of each test."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NoReturn

TIME = 60
"""Seconds that a call may take."""


class Copies:
    """A process that is copied for each call. Only where the system can fork."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self._requests = requests
        self._answers = answers

    def call(
        self, arguments: Sequence[str | Path], folder: Path, environment: Mapping[str, str]
    ) -> tuple[int, bytes, bytes]:
        """The status, output and errors of the program, called in that folder."""
        question = {"arguments": [*map(str, arguments)], "folder": str(folder), "environment": dict(environment)}
        self._requests.write(json.dumps(question).encode() + b"\n")
        self._requests.flush()
        status, output, errors = json.loads(self._answers.readline())
        return status, output.encode("latin-1"), errors.encode("latin-1")


@contextmanager
def open_copies() -> Iterator[Copies]:
    """Copies to be made until the end of the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.cli.copies"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "LANG": "C.UTF-8", "PYDANTIC_DISABLE_PLUGINS": "__all__"},
    )
    with process:
        assert process.stdin
        assert process.stdout
        yield Copies(process.stdin, process.stdout)
        process.stdin.close()


def load_program() -> None:
    """Load all that a command may need; the window is loaded by the command that opens it."""
    import handout_studio

    for module in pkgutil.walk_packages(handout_studio.__path__, "handout_studio."):
        if module.name.split(".")[1] not in ("ui", "app", "__main__"):
            importlib.import_module(module.name)


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer a line with a line until there are no more."""
    for line in requests:
        question = json.loads(line)
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            pid = os.fork()
            if pid == 0:
                be_program(question, output.fileno(), errors.fileno())
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            said = [_all_of(output), _all_of(errors)]
        answers.write(json.dumps([status, *said]).encode() + b"\n")
        answers.flush()


def be_program(question: dict[str, Any], output: int, errors: int) -> NoReturn:
    """Do in this copy what the installed command does, and end."""
    from handout_studio.cli import main

    status = 1
    try:
        signal.alarm(TIME)
        os.dup2(output, 1)
        os.dup2(errors, 2)
        os.chdir(question["folder"])
        os.environ.clear()
        os.environ.update(question["environment"])
        sys.argv = ["handout-studio", *question["arguments"]]
        status = main()
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(status)


def _all_of(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("latin-1")


def main() -> None:
    asked, answered = os.dup(0), os.dup(1)
    with Path(os.devnull).open() as nothing:
        os.dup2(nothing.fileno(), 0)
    load_program()
    with os.fdopen(asked, "rb") as requests, os.fdopen(answered, "wb") as answers:
        serve(requests, answers)


if __name__ == "__main__":
    main()
