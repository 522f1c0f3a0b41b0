"""What the print dialog is opened with, and what a person chose in it, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handout_studio.application import PrintWish
from handout_studio.domain.values import Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAPER_NAMES: dict[Paper, str] = {"a4": "A4", "letter": "Letter"}


@dataclass(frozen=True, slots=True)
class PrintAsk:
    """The pages to be printed, and what was chosen the last time (empty for nothing yet)."""

    paper: Paper
    pages: int
    printer: str = ""
    sides: str = ""


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """How to print. `paper`: the printer's own, by its name, with None for one that has no pages laid out for it."""

    wish: PrintWish
    paper: Paper | None
    paper_name: str
    device: QPrinter | None = None
    """The system's own settings, for a printer that is painted on."""
