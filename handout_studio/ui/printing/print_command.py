"""Print: from the click to the queue, with a word for all that can go wrong on the way."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from handout_studio.application import page_count
from handout_studio.domain.delivery_errors import PrintTrouble
from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.ui.asking.print_choice import PrintAsk
from handout_studio.ui.outcome import Offer, Outcome
from handout_studio.ui.page_choice import current_paper
from handout_studio.ui.printing.print_job import Pages, calibration_pages, pages_of
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import SideWork

if TYPE_CHECKING:
    from handout_studio.application import Queued
    from handout_studio.domain.values import Paper
    from handout_studio.ui.asking.print_choice import PrintChoice
    from handout_studio.ui.handing_over.handing_over import HandingOver
    from handout_studio.ui.handing_over.ready import Ready
    from handout_studio.ui.printing.printers import Printers

PRINTER, SIDES = "printer", "sides"  # what is remembered among the window's preferences

Result = TypeVar("Result")


class PrintCommand(QObject):
    """One print at a time; a second wish while one is under way is passed over."""

    came_out = Signal(object)  # Outcome: what happened, and what can be done about it
    export_wished = Signal()  # there is no printing here
    finished = Signal(bool)  # whether pages went to a printer

    def __init__(
        self,
        session: HandoutSession,
        prompts: Prompts,
        handing_over: HandingOver,
        make_printers: Callable[[], Printers],
        parent: QObject,
    ) -> None:
        """`make_printers` is called at the first print."""
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._handing_over = handing_over
        self._make_printers = make_printers
        self._printers: Printers | None = None
        self._is_busy = False

    def begin(self) -> None:
        """Print the handout, with the details of the person who gets it if it has a place for them."""
        self._start(lambda: self._handing_over.prepare("print", self._take, otherwise=self._give_up))

    def begin_ready(self, ready: Ready) -> None:
        """Print a copy that has just gone another way; of a locked one the pages without a password."""
        pages = pages_of(ready.pdf, ready.composed)
        if not ready.locked:
            self._start(lambda: self._open_dialog(pages))
            return
        self._start(lambda: self._lay_out(pages, pages.paper, self._open_dialog))

    def begin_test_page(self) -> None:
        """Print the page that measures a printer, on the paper that the handout has."""
        paper = current_paper(self._session)
        words = self.tr("Preparing the test page…")
        self._start(lambda: self._wait(words, lambda stop: calibration_pages(paper), self._open_dialog))

    def _start(self, then: Callable[[], None]) -> None:
        """Look for printers first: without one nobody is to fill in a form for nothing."""
        if self._is_busy:
            return
        self._is_busy = True
        self._printers = self._printers or self._make_printers()
        names = self._printers.names

        def look(stop: Event) -> None:
            names()
            # Loaded here, or the window would stand still for it when the dialog opens.
            import handout_studio.ui.asking.system_dialog  # noqa: F401

        self._wait(self.tr("Looking for printers…"), look, lambda found: then())

    def _take(self, ready: Ready) -> None:
        self._open_dialog(pages_of(ready.pdf, ready.composed))

    def _open_dialog(self, pages: Pages) -> None:
        words = self.tr("Preparing the pages…")
        self._wait(words, lambda stop: page_count(pages.pdf), lambda count: self._ask(pages, count))

    def _ask(self, pages: Pages, count: int) -> None:
        kept = self._session.workspace.preferences.window
        choice = self._prompts.print_choice(
            PrintAsk(pages.paper, count, kept.get(PRINTER, ""), kept.get(SIDES, "")),
        )
        if choice is None:
            self._give_up()
            return
        if not choice.wish.printer:
            self._refuse(PrintTrouble("no_printer"), lambda: self._ask(pages, count))
            return
        self._remember(choice)
        if choice.paper == pages.paper:
            self._send(pages, choice)
            return
        wished = self._prompts.other_paper(
            pages.paper, choice.wish.printer, choice.paper_name, can_lay_out=choice.paper is not None
        )
        if wished == "lay out" and choice.paper is not None:
            self._lay_out(pages, choice.paper, lambda laid: self._send(laid, choice))
        elif wished == "as it is":
            self._send(pages, choice)
        else:
            self._give_up()

    def _lay_out(self, pages: Pages, paper: Paper, then: Callable[[Pages], None]) -> None:
        words = self.tr("Laying out the pages…")
        self._wait(words, lambda stop: replace(pages, pdf=pages.for_paper(paper), paper=paper), then)

    def _send(self, pages: Pages, choice: PrintChoice) -> None:
        printers = self._printers
        assert printers is not None

        def send(stop: Event) -> Queued | None:
            # Pages laid out anew may be fewer than those that were chosen from.
            last = max((last for _, last in choice.wish.pages), default=0)
            if last and last > page_count(pages.pdf):
                raise PrintTrouble("bad_pages", choice.wish.printer)
            return printers.send(pages, choice, stop)

        words = self.tr("Sending the pages to “{printer}”…").format(printer=choice.wish.printer)
        self._wait(words, send, self._tell_sent, again=lambda: self._open_dialog(pages), has_late_outcome=True)

    def _tell_sent(self, queued: Queued | None) -> None:
        self._is_busy = False
        if queued is None:
            self.came_out.emit(Outcome(self.tr("Nothing was printed.")))
            self.finished.emit(False)
            return
        if queued.is_stopped:
            told = self.tr("“{printer}” is stopped: the pages wait in its queue until it is started again.")
        else:
            told = self.tr("Sent to “{printer}”.")
        cancel = Offer("cancel-print", self.tr("&Cancel the print"), lambda: self._take_back(queued), closes=True)
        self.came_out.emit(Outcome(told.format(printer=queued.printer), (cancel,) if queued.request else ()))
        self.finished.emit(True)

    def _take_back(self, queued: Queued) -> None:
        printers = self._printers
        assert printers is not None

        def tell(is_back: bool) -> None:
            gone = self.tr("Taken out of the queue of “{printer}”.")
            late = self.tr("“{printer}” has the pages already, so the print can’t be cancelled here.")
            self.came_out.emit(Outcome((gone if is_back else late).format(printer=queued.printer)))

        SideWork(lambda: printers.take_back(queued), tell, self._tell_trouble, self)

    def _remember(self, choice: PrintChoice) -> None:
        workspace = self._session.workspace
        kept = {**workspace.preferences.window, PRINTER: choice.wish.printer, SIDES: choice.wish.sides or ""}
        if kept != workspace.preferences.window:
            with contextlib.suppress(FileTrouble):
                workspace.change_preferences(window=kept)

    def _wait(
        self,
        words: str,
        work: Callable[[Event], Result],
        then: Callable[[Result], None],
        *,
        again: Callable[[], None] | None = None,
        has_late_outcome: bool = False,
    ) -> None:
        """Do `work` beside the window, then `then`; where it fails say so, and do it `again` if that is wished.

        `has_late_outcome`: where the person gives up the outcome still matters, as pages may be on their way.
        """
        stop = Event()

        def end() -> bool:
            """Take the waiting away; whether the outcome is still waited for."""
            waits = not stop.is_set()
            if waits:
                show_no_more()
            return waits

        def cancel() -> None:
            if end():
                stop.set()
                if not has_late_outcome:
                    self._give_up()

        def take(result: Result) -> None:
            if end() or has_late_outcome:
                then(result)

        def fail(error: Exception) -> None:
            if not isinstance(error, HandoutStudioError):
                end()
                self._give_up()
                raise error
            if end():
                self._refuse(error, again or (lambda: self._wait(words, work, then)))
            elif has_late_outcome:
                self._give_up()

        show_no_more = self._prompts.wait(words, cancel)
        SideWork(lambda: work(stop), take, fail, self)

    def _refuse(self, error: HandoutStudioError, again: Callable[[], None]) -> None:
        wished = self._prompts.print_refused(message_for(error))
        if wished == "again":
            again()
            return
        self._give_up()
        if wished == "export":
            self.export_wished.emit()

    def _tell_trouble(self, error: Exception) -> None:
        if not isinstance(error, HandoutStudioError):
            raise error
        self._prompts.tell(message_for(error))

    def _give_up(self) -> None:
        self._is_busy = False
        self.finished.emit(False)
