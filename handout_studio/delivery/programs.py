"""Starts another program: from a list, never through a shell, and without waiting longer than was said."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended: its status, None where it was still at work, and what it wrote."""

    status: int | None
    output: str = ""
    errors: str = ""


Run = Callable[[Sequence[str], bytes, float], Ended]
"""Run a command with that input for so many seconds at most. Raises OSError where it can't be started."""


def run_program(command: Sequence[str], typed: bytes, seconds: float) -> Ended:
    """Run it and wait; one that is still at work then is left to it, and outlives us.

    It reads and writes files without a name: a pipe would end it with us.
    """
    with TemporaryFile() as given, TemporaryFile() as output, TemporaryFile() as errors:
        given.write(typed)
        given.seek(0)
        process = subprocess.Popen(
            command,
            stdin=given,
            stdout=output,
            stderr=errors,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            return Ended(None)
        output.seek(0)
        errors.seek(0)
        return Ended(status, output.read().decode(errors="replace"), errors.read().decode(errors="replace"))
