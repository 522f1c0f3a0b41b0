"""Runs the real `handout-studio` as another program would, and judges what comes back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cli.copies import Copies

PROGRAM = Path(sys.executable).with_name("handout-studio.exe" if os.name == "nt" else "handout-studio")


@dataclass(frozen=True)
class Outcome:
    """What a call came to."""

    status: int
    output: str
    errors: str

    @property
    def path(self) -> Path:
        """The path that was printed."""
        assert self.status == 0, self.errors
        assert self.errors == ""
        assert self.output.count("\n") == 1
        return Path(self.output.removesuffix("\n"))

    @property
    def json(self) -> Any:
        """The JSON that was printed."""
        assert self.status == 0, self.errors
        return json.loads(self.output)

    @property
    def refusal(self) -> str:
        """The one line of an error, without the program's name."""
        assert self.status == 2, (self.status, self.output, self.errors)
        assert self.output == ""
        assert self.errors.count("\n") == 1, self.errors
        assert self.errors.endswith("\n")
        assert "Traceback" not in self.errors
        assert "inside the program" not in self.errors, self.errors
        assert self.errors.startswith("handout-studio: ")
        assert "; " in self.errors
        return self.errors.removeprefix("handout-studio: ").removesuffix("\n")


class Studio:
    """The program with a data folder of its own, called in a folder of its own.

    With `copies` a call is a copy of the program already loaded, unless it has an environment of its own.
    """

    def __init__(self, folder: Path, data: Path, copies: Copies | None = None) -> None:
        self.folder = folder
        self.data = data
        self._copies = copies

    def __call__(self, *arguments: str | Path, environment: Mapping[str, str] | None = None) -> Outcome:
        """Call with these arguments and the data folder."""
        return self.bare(*arguments, "--data-dir", self.data, environment=environment)

    def bare(self, *arguments: str | Path, environment: Mapping[str, str] | None = None) -> Outcome:
        """Call with these arguments alone."""
        if self._copies is not None and environment is None:
            status, output, errors = self._copies.call(arguments, self.folder, {**os.environ, "LANG": "C.UTF-8"})
            return Outcome(status, output.decode(), errors.decode())
        done = subprocess.run(
            [PROGRAM, *arguments],
            capture_output=True,
            cwd=self.folder,
            env={**os.environ, "LANG": "C.UTF-8", **(environment or {})},
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def write(self, name: str, content: str | bytes | Mapping[str, Any]) -> Path:
        """A file in the folder: text, bytes, or an object as JSON."""
        path = self.folder / name
        text = content if isinstance(content, str | bytes) else json.dumps(content)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def names(self) -> list[str]:
        """What is in the folder."""
        return sorted(path.name for path in self.folder.iterdir())


LEAST: dict[str, Any] = {"format": "handout-studio/handout", "version": 1, "date": "2026-11-23"}
