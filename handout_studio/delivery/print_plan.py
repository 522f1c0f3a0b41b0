"""What a person wishes of a printer, and the command that sends the PDF itself to CUPS: Linux and macOS."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from handout_studio.delivery.programs import Ended, Run, run_program
from handout_studio.domain.delivery_errors import PrintTrouble
from handout_studio.domain.values import Paper

TITLE = "Handout"
"""What queues and printers show of a job; never the handout's own title."""

MEDIA: dict[Paper, str] = {"a4": "A4", "letter": "Letter"}
COPIES = 200
PATIENCE = 15.0
"""Seconds that the printing system may take to answer; a printer in the network is looked for meanwhile."""

Sides = Literal["one-sided", "two-sided-long-edge", "two-sided-short-edge"]

_NAME = re.compile(r"[^\x00-\x20\x7f/#]{1,127}")
_OPTION = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")
_VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9.,+_-]{0,120}")
_OURS = {
    *("collate", "copies", "document-format", "duplex", "fit-to-page", "fitplot", "job-name", "landscape", "media"),
    *("mirror", "natural-scaling", "orientation-requested", "outputorder", "page-ranges", "pageregion", "pagesize"),
    *("print-color-mode", "print-scaling", "scaling", "sides", "title"),
}
"""Options, in small letters, that a job says by itself or that would change the page's size."""
_ENGLISH = ("env", "LC_ALL=C")  # what CUPS says is read below


@dataclass(frozen=True, slots=True)
class PrintWish:
    """How something is printed. `pages`: first and last of each range, from 1; none are all of them."""

    printer: str
    copies: int = 1
    sides: Sides | None = None
    pages: tuple[tuple[int, int], ...] = ()
    grey: bool = False
    collate: bool = True
    reverse: bool = False
    options: tuple[tuple[str, str], ...] = ()
    """Further options of the printer, by name; those of paper, size and what has a place above are left out."""


def lp_command(path: str, paper: Paper, wish: PrintWish) -> list[str]:
    """The command that prints a PDF as wished, in its own size. Raises PrintTrouble for what nobody can wish.

    Without the paper and the scaling CUPS would shrink A4 to 89.9 % on a printer whose usual paper is Letter.
    """
    if not _is_name(wish.printer):
        raise PrintTrouble("gone", wish.printer)
    if not 1 <= wish.copies <= COPIES or any(not 1 <= first <= last for first, last in wish.pages):
        raise PrintTrouble("bad_pages", wish.printer)
    command = ["lp", "-d", wish.printer, "-t", TITLE, "-o", f"media={MEDIA[paper]}", "-o", "print-scaling=none"]
    if wish.sides:
        command += ["-o", f"sides={wish.sides}"]
    if wish.grey:
        command += ["-o", "print-color-mode=monochrome"]
    if wish.copies > 1:
        command += ["-n", str(wish.copies), "-o", f"collate={str(wish.collate).lower()}"]
    if wish.reverse:
        command += ["-o", "outputorder=reverse"]
    if wish.pages:
        command += ["-P", ",".join(str(a) if a == b else f"{a}-{b}" for a, b in wish.pages)]
    for name, value in wish.options:
        if _OPTION.fullmatch(name) and _VALUE.fullmatch(value) and name.casefold() not in _OURS:
            command += ["-o", f"{name}={value}"]
    return [*command, "--", path]


class Cups:
    """The printing system of Linux and macOS, by its own commands."""

    def __init__(self, run: Run = run_program) -> None:
        self._run = run

    def printers(self) -> tuple[str, ...]:
        """The names of all printers, the usual one first. Raises PrintTrouble where there is no printing system."""
        found = [name for name in self._asked("lpstat", "-e").output.splitlines() if _is_name(name)]
        if not found:
            self._check_running()
            return ()
        usual = self._asked("lpstat", "-d").output.rpartition(": ")[2].strip()
        return tuple(sorted(found, key=lambda name: (name != usual, name.casefold())))

    def is_stopped(self, printer: str) -> bool:
        """Whether a printer keeps its jobs waiting. Raises PrintTrouble if it is not there."""
        if not _is_name(printer):
            raise PrintTrouble("gone", printer)
        told = self._asked("lpstat", "-p", printer)
        if told.status != 0:
            self._check_running()
            raise PrintTrouble("gone", printer)
        return re.search(r"^printer \S+ disabled", told.output, re.MULTILINE) is not None

    def print_file(self, path: str, paper: Paper, wish: PrintWish) -> str:
        """Queue a PDF; its job's name, for `cancel`. Raises PrintTrouble."""
        told = self._asked(*lp_command(path, paper, wish))
        if told.status != 0:
            reason = _reason(told.errors)
            if reason == "gone":
                self._check_running()
            raise PrintTrouble(reason, wish.printer)
        found = re.search(r"request id is (\S+)", told.output)
        return found[1] if found else ""

    def is_waiting(self, request: str) -> bool:
        """Whether the job is in its queue still."""
        lines = self._asked("lpstat", "-W", "not-completed", "-o").output.splitlines()
        return any(line.split(maxsplit=1)[:1] == [request] for line in lines)

    def cancel(self, request: str) -> bool:
        """Take a job out of its queue; whether that was done."""
        return bool(request) and not request.startswith("-") and self._asked("cancel", request).status == 0

    def _check_running(self) -> None:
        """Raises PrintTrouble if CUPS is there but doesn't run: its commands then say that no printer exists."""
        if "not running" in self._asked("lpstat", "-r").output:
            raise PrintTrouble("not_running")

    def _asked(self, *command: str) -> Ended:
        try:
            told = self._run([*_ENGLISH, *command], b"", PATIENCE)
        except OSError:
            raise PrintTrouble("no_program") from None
        if told.status is None:
            raise PrintTrouble("late")
        if told.status == 127:
            raise PrintTrouble("no_program")
        return told


def page_ranges(text: str, count: int) -> tuple[tuple[int, int], ...]:
    """What a person writes (`1-2, 4`) of a handout of `count` pages; nothing is all. Raises PrintTrouble."""
    ranges: list[tuple[int, int]] = []
    for part in filter(None, re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip()))):
        found = re.fullmatch(r"([0-9]{1,4})(?:-([0-9]{1,4}))?", part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= first <= last <= count:
            raise PrintTrouble("bad_pages")
        ranges.append((first, last))
    return tuple(ranges)


def _is_name(text: str) -> bool:
    """Whether CUPS can have a printer of that name, and no command takes it for an option."""
    return _NAME.fullmatch(text) is not None and not text.startswith("-")


def _reason(errors: str) -> str:
    """The code for what `lp` says."""
    if "does not exist" in errors or "unknown destination" in errors.lower():
        return "gone"
    if "scheduler" in errors or "onnection refused" in errors or "Bad file descriptor" in errors:
        return "not_running"
    if "no default destination" in errors:
        return "no_printer"
    return "refused"
