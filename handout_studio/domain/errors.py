"""The program's own exceptions: each carries facts, and the edge of the program makes the sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a code that names it, where it is, and the values that its sentence needs."""

    code: str
    place: tuple[str | int, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)


class HandoutStudioError(Exception):
    """The root of all that this program raises on purpose."""


class UnknownSection(HandoutStudioError):
    """An edit names a section that the handout doesn't hold."""

    def __init__(self, section: str) -> None:
        super().__init__(section)
        self.section = section


class BadFile(HandoutStudioError):
    """A file that can't be taken in: its path and every problem found in it."""

    def __init__(self, path: Path, problems: tuple[Problem, ...]) -> None:
        super().__init__(path.name, tuple(problem.code for problem in problems))
        self.path = path
        self.problems = problems


class FileTrouble(HandoutStudioError):
    """The system refused to read or write a file: its path, what was tried ("read", "write") and the errno."""

    def __init__(self, path: Path, action: str, errno: int | None) -> None:
        super().__init__(path.name, action, errno)
        self.path = path
        self.action = action
        self.errno = errno


class ChangedOnDisk(HandoutStudioError):
    """A file is no longer what it was when it was read; saving over it would lose someone's work."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self.path = path


class DamagedPreferences(HandoutStudioError):
    """The person's preferences could not be read: where the file was put aside, and what was wrong with it."""

    def __init__(self, path: Path, problems: tuple[Problem, ...]) -> None:
        super().__init__(path.name, tuple(problem.code for problem in problems))
        self.path = path
        self.problems = problems


class BadPicture(HandoutStudioError):
    """A picture that can't be taken in: what is wrong with it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class UnknownTemplate(HandoutStudioError):
    """No template has that id: the id asked for, and those there are."""

    def __init__(self, template: str, known: tuple[str, ...]) -> None:
        super().__init__(template)
        self.template = template
        self.known = known


class UnchangeableTemplate(HandoutStudioError):
    """A template that came with the program was to be changed or removed: its id."""

    def __init__(self, template: str) -> None:
        super().__init__(template)
        self.template = template


class UnknownBrand(HandoutStudioError):
    """No brand has that id: the id asked for, and those there are."""

    def __init__(self, brand: str, known: tuple[str, ...]) -> None:
        super().__init__(brand)
        self.brand = brand
        self.known = known


class LayoutFailure(HandoutStudioError):
    """A handout that can't be laid out: the section at fault (None if unknown) and a code for the reason."""

    def __init__(self, section: str | None, code: str) -> None:
        super().__init__(section, code)
        self.section = section
        self.code = code
