"""The printers of a system behind one face: queues that take the PDF itself, or devices that are painted on."""

from __future__ import annotations

from threading import Event
from typing import Protocol

from handout_studio.application import Printing, Queued, Workspace
from handout_studio.ui.asking.print_choice import PrintChoice
from handout_studio.ui.printing.print_job import Pages


class Printers(Protocol):
    """Every call may take seconds and is made on a thread beside the window's. Each raises PrintTrouble."""

    def names(self) -> tuple[str, ...]:
        """The printers there are; PrintTrouble where there is none."""

    def send(self, pages: Pages, choice: PrintChoice, stop: Event) -> Queued | None:
        """Print; None where `stop` was set in time. Raises FileTrouble and LayoutFailure too."""

    def take_back(self, queued: Queued) -> bool:
        """Take a job out of its queue; False where it is no longer there."""


class QueuedPrinters:
    """Linux and macOS: the PDF itself goes into a queue."""

    def __init__(self, printing: Printing) -> None:
        self._printing = printing

    def names(self) -> tuple[str, ...]:
        return self._printing.printers()

    def send(self, pages: Pages, choice: PrintChoice, stop: Event) -> Queued | None:
        return self._printing.send(pages.pdf, pages.paper, choice.wish, stop)

    def take_back(self, queued: Queued) -> bool:
        return self._printing.take_back(queued)


def printers_of(workspace: Workspace) -> Printers:
    """The printers of the system that this is."""
    if workspace.outside.system == "win32":
        from handout_studio.ui.printing.painted_printers import PaintedPrinters  # no other system needs it

        return PaintedPrinters()
    return QueuedPrinters(workspace.outside.printing)
