"""What can go wrong while a handout is handed over: protecting, mailing, printing, many at once."""

from __future__ import annotations

from pathlib import Path

from handout_studio.domain.errors import HandoutStudioError


class BadPassword(HandoutStudioError):
    """A password that no PDF can have; `code` is "empty", "too_long" or "control_character". Never holds it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class BadMail(HandoutStudioError):
    """A draft that can't be written: the part at fault ("to", "subject", "text", "attachment"), and a code.

    `value` is what was given, for the sentence alone; it is in no other text of this exception.
    """

    def __init__(self, part: str, code: str, value: str = "") -> None:
        super().__init__(part, code)
        self.part = part
        self.code = code
        self.value = value


class BadTable(HandoutStudioError):
    """A table of people that can't be read: its path, a code, and the line and the name that it speaks of."""

    def __init__(self, path: Path, code: str, *, line: int | None = None, name: str = "") -> None:
        super().__init__(path.name, code)
        self.path = path
        self.code = code
        self.line = line
        self.name = name


class BadPattern(HandoutStudioError):
    """A pattern for file names that can't be used: a code, and the field at fault if it is one."""

    def __init__(self, code: str, field: str = "") -> None:
        super().__init__(code, field)
        self.code = code
        self.field = field


class PrintTrouble(HandoutStudioError):
    """A print job that did not go out: a code, and the printer's name if one was asked for."""

    def __init__(self, code: str, printer: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.printer = printer


class RowTrouble(HandoutStudioError):
    """A row of a table of people that nothing can be made of: a code, and the fields or the value at fault."""

    def __init__(self, code: str, values: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
