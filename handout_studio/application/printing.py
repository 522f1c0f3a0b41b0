"""Takes pages to a printer by the system's queues, and back out of them."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from handout_studio.delivery.print_plan import TITLE, Cups, PrintWish
from handout_studio.domain.delivery_errors import PrintTrouble
from handout_studio.domain.values import Paper
from handout_studio.storage.outgoing import Outgoing

FILE_NAME = f"{TITLE}.pdf"
"""What a queue may show of the file: nothing of the person or the handout."""


@dataclass(frozen=True, slots=True)
class Queued:
    """A job on its way: by its name in the queue (empty where it can't be taken back), and whether the queue stands."""

    printer: str
    request: str
    is_stopped: bool = False


class Printing:
    """Printing on Linux and macOS. Each call may take seconds: none belongs in a window's own thread."""

    def __init__(self, outgoing: Outgoing, cups: Cups) -> None:
        self._outgoing = outgoing
        self._cups = cups

    def printers(self) -> tuple[str, ...]:
        """The printers, the usual one first. Raises PrintTrouble, also where there is none."""
        found = self._cups.printers()
        if not found:
            raise PrintTrouble("no_printer")
        return found

    def send(self, pdf: bytes, paper: Paper, wish: PrintWish, stop: threading.Event) -> Queued | None:
        """Queue the PDF itself, in its own size; None if `stop` was set meanwhile.

        Raises PrintTrouble and FileTrouble.
        """
        is_stopped = self._cups.is_stopped(wish.printer)
        if stop.is_set():
            return None
        path = self._outgoing.put(FILE_NAME, pdf)
        try:
            request = self._cups.print_file(str(path), paper, wish)
        finally:
            self._outgoing.remove(path)  # the queue has its own copy once `lp` has ended
        queued = Queued(wish.printer, request, is_stopped)
        if stop.is_set() and self.take_back(queued):
            return None
        return queued

    def take_back(self, queued: Queued) -> bool:
        """Take the job out of its queue; False where it is no longer there. Raises PrintTrouble."""
        return self._cups.cancel(queued.request)
