"""From the click on Print to the system's dialog, at a real CUPS queue, and how long the window stands still for it."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication

from handout_studio.app import RendererAhead
from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.theme import SystemTheme
from tests.bench.figures import Figure, figure
from tests.peers.print_stage import PROGRAMS, print_stage
from tests.peers.programs import lacking
from tests.screen import own_screen

_TICK = 1  # milliseconds: how finely a gap is seen
_PATIENCE = 20.0


def measure(rounds: int) -> Iterator[Figure]:
    """The first dialog, the later ones, and the longest gap of the event loop until each is there.

    Yields nothing where CUPS can't be started: it takes root and what `make peers` installs.
    """
    if lacking(PROGRAMS) or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    with tempfile.TemporaryDirectory() as folder, print_stage() as stage, own_screen() as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", CUPS_SERVER=stage.server)
        os.environ.pop("WAYLAND_DISPLAY", None)
        person = Person(Path(folder))
        try:
            took = [person.print() for _ in range(rounds)]
            yield figure("click to the first print dialog", [took[0][0]], goal="500")
            yield figure("  longest gap of the event loop", [took[0][1]], goal="100")
            yield figure("click to a later one", [dialog for dialog, _ in took[1:]], goal="500")
            yield figure("  longest gap of the event loop", [gap for _, gap in took[1:]], goal="100")
        finally:
            person.close()


class Person:
    """Clicks on Print in the real window, and leaves the dialog again."""

    def __init__(self, folder: Path) -> None:
        application = make_application()
        workspace = Workspace(folder / "data", locale_country="GB")
        self._window = open_window(workspace, SystemTheme(application), None, RendererAhead().hand_over)
        brand = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")  # nothing to ask about
        self._window.session.edit(edits.set_brand(self._window.session.handout, brand), "change brand")
        self._finished = False
        self._window.outputs.printing.finished.connect(self._note_end)
        self._wait(lambda: self._window.preview.is_current)

    def print(self) -> tuple[float, float]:
        """Milliseconds until the dialog is shown, and the longest gap until then."""
        ticks: list[float] = []
        shown: list[float] = []
        beat = QTimer()
        beat.setInterval(_TICK)

        def look() -> None:
            ticks.append(time.perf_counter())
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QPrintDialog) and dialog.isVisible():
                shown.append(ticks[-1])
                beat.stop()
                dialog.reject()

        beat.timeout.connect(look)
        beat.start()
        self._finished = False
        start = time.perf_counter()
        self._window.commands["print"].trigger()
        self._wait(lambda: self._finished)
        return (shown[0] - start) * 1e3, max(after - before for before, after in pairwise([start, *ticks])) * 1e3

    def close(self) -> None:
        """End it without a question."""
        self._window.session.undo_stack.setClean()
        self._window.close()
        self._window.deleteLater()

    def _note_end(self) -> None:
        self._finished = True

    def _wait(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError("the window does not get there")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
