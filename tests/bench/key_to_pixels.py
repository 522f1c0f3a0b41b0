"""From a key to the new page on the screen, and how long the window's event loop stands still meanwhile."""

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from handout_studio.app import RendererAhead
from handout_studio.application import Workspace
from handout_studio.domain.edits import write_body
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.session import Focus
from handout_studio.ui.theme import SystemTheme
from tests.bench.figures import Figure, figure
from tests.bench.material import two_pages
from tests.screen import own_screen

WORDS = "We will look at this together, at a pace that feels right to you. "
_TICK = 1  # milliseconds: how finely a gap is seen
_PATIENCE = 10.0


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there: `rounds` keys at a person's pace, then as many from a key held down."""
    with tempfile.TemporaryDirectory() as folder, own_screen() as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        os.environ.pop("WAYLAND_DISPLAY", None)
        typist = Typist(Path(folder))
        try:
            pace = random.Random(2)
            keys, gaps = typist.type(rounds, lambda: pace.uniform(0.06, 0.14))
            yield figure("key to new pixels", keys, goal="median 60, p95 120")
            yield figure("  longest gap of the event loop", gaps, goal="p99 33")
            keys, gaps = typist.type(rounds, lambda: 1 / 30)
            yield figure("key held down: to new pixels", keys)
            yield figure("  longest gap of the event loop", gaps)
        finally:
            typist.close()


class Typist:
    """Writes into the real window, in the second section of its two-page handout, which has a logo."""

    def __init__(self, folder: Path, body: str | None = None) -> None:
        """Open the window and wait for its first page; `body`: what that section says in place of its own text."""
        application = QApplication.instance() or make_application()
        assert isinstance(application, QApplication)
        folder.mkdir(parents=True, exist_ok=True)
        workspace = Workspace(folder / "data")
        handout = two_pages(workspace)
        if body is not None:
            handout = write_body(handout, handout.sections[1].id, body)
        workspace.save_handout(handout, folder / "calm.handout")
        renderer = RendererAhead()
        self._window = open_window(workspace, SystemTheme(application), folder / "calm.handout", renderer.hand_over)
        self._window.resize(1440, 900)
        self._painted: dict[int, float] = {}
        self._newest = 0
        self._window.preview.painted.connect(self._note)
        self._ticks: list[float] = []
        self._clock = QTimer(self._window, interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(lambda: self._ticks.append(time.perf_counter()))
        self._wait_until(lambda: self._newest >= self._window.preview.revision)
        self._window.editor.write(Focus(handout.sections[1].id, "body", 20, 20))
        found = self._window.editor.findChild(QTextEdit)
        assert found
        self._edit = found
        self._waits_for_letters = body is not None
        self.letters: list[float] = []
        """Milliseconds from each key to its letter in the text, laid out and painted; measured with a `body` alone."""
        self.work: list[float] = []
        """Of each of these, the milliseconds that the window's thread worked: what a busy machine doesn't change."""
        self._wait_until(self._edit.hasFocus)

    def type(self, count: int, pause: Callable[[], float]) -> tuple[list[float], list[float]]:
        """Press `count` keys, `pause()` seconds apart: each one's milliseconds to its pixels, and its longest gap."""
        pressed: list[tuple[float, int]] = []
        self._clock.start()
        self._run_until(time.perf_counter() + 0.3)
        self._ticks.clear()
        for number in range(count):
            began, worked = time.perf_counter(), time.thread_time()
            QTest.keyClicks(self._edit, WORDS[number % len(WORDS)])
            if self._waits_for_letters:
                self._edit.viewport().repaint()
                self.letters.append((time.perf_counter() - began) * 1e3)
                self.work.append((time.thread_time() - worked) * 1e3)
            pressed.append((began, self._window.preview.revision))
            self._run_until(began + pause())
        self._wait_until(lambda: self._newest >= pressed[-1][1])
        self._run_until(time.perf_counter() + 0.1)
        self._clock.stop()
        return self._to_pixels(pressed), self._gaps([began for began, _ in pressed])

    def close(self) -> None:
        """End the render process; the window has nothing that anyone would miss."""
        self._window.preview.shutdown()
        self._window.deleteLater()
        self._run_until(time.perf_counter() + 0.1)

    def _to_pixels(self, pressed: list[tuple[float, int]]) -> list[float]:
        """A key is on the screen with the first painted revision that holds it."""
        shown = sorted(self._painted.items())
        return [
            (next(when for revision, when in shown if revision >= wanted) - began) * 1e3 for began, wanted in pressed
        ]

    def _gaps(self, keys: list[float]) -> list[float]:
        """The longest time between two ticks from each key to the next."""
        longest = []
        for began, ended in zip(keys, [*keys[1:], float("inf")], strict=True):
            ticks = [began, *(tick for tick in self._ticks if began < tick <= ended)]
            longest.append(max((b - a for a, b in pairwise(ticks)), default=0.0) * 1e3)
        return longest

    def _note(self, revision: int) -> None:
        """Painted; on the screen when the loop comes round again."""
        self._newest = max(self._newest, revision)
        QTimer.singleShot(0, self._window, lambda: self._painted.setdefault(revision, time.perf_counter()))

    def _run_until(self, moment: float) -> None:
        left = moment - time.perf_counter()
        if left > 0:
            loop = QEventLoop()
            QTimer.singleShot(max(1, round(left * 1e3)), loop, loop.quit)
            loop.exec()

    def _wait_until(self, condition: Callable[[], bool]) -> None:
        end = time.perf_counter() + _PATIENCE
        while not condition():
            if time.perf_counter() > end:
                raise TimeoutError("the window did not get there")
            self._run_until(time.perf_counter() + 0.01)
