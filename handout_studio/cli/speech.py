"""What the command line says: results on standard output, and one line on standard error when it must refuse."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from handout_studio.domain.errors import FileTrouble, HandoutStudioError

if TYPE_CHECKING:
    from handout_studio.domain.handout import Handout

DONE = 0
FOUND = 1
REFUSED = 2
INTERRUPTED = 130

# Whatever could break the line, hide in it or turn it round.
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")


class Refusal(Exception):
    """What was asked for can't be done: what is wrong and what to do, each without a full stop."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


class OutputTrouble(Exception):
    """Standard output can't be written; the cause says why."""


def told(error: HandoutStudioError) -> str:
    """The line for an error: its file if it has one, what is wrong, and what to do."""
    from handout_studio.application import sentence

    message = sentence(error)
    path = getattr(error, "path", None)
    line = f"{message.what}; {message.remedy}"
    return f"{path}: {line}" if path else line


def refusal_about(path: Path, error: HandoutStudioError, handout: Handout) -> Refusal:
    """The refusal for an error that knows no file itself: it happened to that handout from that file."""
    from handout_studio.application import sentence

    message = sentence(error, handout)
    return Refusal(f"{path}: {message.what}", message.remedy)


def say(text: str) -> int:
    """Write a line or several. UTF-8 always; a file name that is no text goes out as the bytes that it is."""
    if sys.stdout is None:
        return DONE
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")
    try:
        sys.stdout.write(f"{text}\n")
    except OSError as error:
        raise OutputTrouble from error
    return DONE


def say_json(value: Any) -> int:
    """Write a value as JSON that a person can read too."""
    return say(json.dumps(value, ensure_ascii=False, indent=2))


def flush() -> None:
    """Wait until all of it is out. Raises OutputTrouble."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        raise OutputTrouble from error


def end_output(trouble: OutputTrouble) -> int:
    """A reader who has gone away (`| head`) has seen enough; anything else is told."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python would try once more at its end
    cause = trouble.__cause__
    if isinstance(cause, BrokenPipeError):
        return DONE
    return refuse(told(FileTrouble(Path("standard output"), "write", getattr(cause, "errno", None))))


def refuse(line: str) -> int:
    """Write the one line of an error."""
    remark(line)
    return REFUSED


def remark(line: str) -> None:
    """Write one line beside the results."""
    if sys.stderr is not None:
        sys.stderr.write(f"handout-studio: {UNPRINTABLE.sub(' ', line)}\n")
