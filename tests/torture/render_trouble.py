"""The render process killed, hung and starved while someone types: the window goes on, and no key is lost."""

from __future__ import annotations

import itertools
import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from handout_studio.application import RenderProcess, RenderReply, Workspace
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.session import Focus
from handout_studio.ui.theme import SystemTheme
from tests.torture.verdict import Verdict, at_most, none
from tests.ui.scripted_prompts import ScriptedPrompts

WAIT = 100.0  # milliseconds that the window may stand still
DEADLINE = 0.6  # seconds that a rendering may take here, so that a hang ends soon
KEYS = 12  # between two troubles
TROUBLES = ("kill", "hang", "starve")
PATIENCE = 30.0


def measure(folder: Path, display: str, troubles: int, *, seed: int = 1) -> Iterator[Verdict]:
    """`troubles` of the three kinds in turn."""
    os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
    os.environ.pop("WAYLAND_DISPLAY", None)
    rig = Rig(folder)
    try:
        dice = random.Random(seed)
        recovered = True
        for number in range(troubles):
            with rig.noting("calm"):
                rig.type(KEYS, dice)
            with rig.noting("trouble"):
                rig.trouble(TROUBLES[number % 3])
                rig.type(KEYS, dice)
            recovered &= rig.wait_until(rig.is_current)
        yield Verdict(
            "render trouble: troubles caused", str(rig.caused), f"at least {troubles}", rig.caused >= troubles
        )
        # Where others keep the processors busy the calm window waits too; the trouble must add nothing to that.
        calm = rig.longest_gap("calm")
        bound = max(WAIT, 1.5 * calm)
        yield Verdict("render trouble: longest wait without it", f"{calm:.0f} ms", "to compare", True)
        yield at_most("render trouble: longest wait of the window", rig.longest_gap("trouble"), bound, "ms", 0)
        yield none("render trouble: keys lost", rig.lost_keys(), f"of {rig.typed_count}")
        yield none("render trouble: pages that never came back", int(not recovered), "of 1")
    finally:
        rig.close()


class Rig:
    """The real window with a typist and a foe of its render process."""

    def __init__(self, folder: Path) -> None:
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else make_application()
        workspace = Workspace(folder / "data", locale_country="GB")
        self._prompts = ScriptedPrompts()
        self._prompts.leaving = "discard"
        self._window = open_window(workspace, SystemTheme(self._app), None, _renderer, self._prompts)
        self._letters = itertools.cycle("abcdefghijklmnopqrstuvwxyz ")
        self._typed = ""
        self.caused = 0
        self._stopped: list[int] = []
        self._ticks: dict[str, list[float]] = {}
        self._noted: list[float] = []
        self._clock = QTimer(self._window, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(lambda: self._noted.append(time.perf_counter()))
        self.wait_until(self.is_current)
        session = self._window.session
        self._section = session.handout.sections[0].id
        self._before = session.handout.sections[0].body
        self._window.editor.write(Focus(self._section, "body", len(self._before), len(self._before)))
        found = self._window.editor.findChild(QTextEdit)
        assert found
        self._edit = found
        self.wait_until(self._edit.hasFocus)
        self._clock.start()

    @property
    def typed_count(self) -> int:
        """How many keys were pressed."""
        return len(self._typed)

    def trouble(self, kind: str) -> None:
        """Do something to each process that this one has started."""
        self._wake()
        for pid in _children(os.getpid()):
            with suppress(ProcessLookupError):
                if kind == "kill":
                    os.kill(pid, signal.SIGKILL)
                else:
                    os.kill(pid, signal.SIGSTOP)
                    self._stopped.append(pid)
                self.caused += 1
        if kind == "starve":  # it gets a little time now and then
            QTimer.singleShot(200, self._window, lambda: self._wake())

    def type(self, keys: int, dice: random.Random) -> None:
        """Press keys at a quick person's pace, and let the window work in between."""
        for _ in range(keys):
            letter = next(self._letters)
            QTest.keyClicks(self._edit, letter)
            self._typed += letter
            self._let_pass(dice.randint(10, 60))

    def lost_keys(self) -> int:
        """How many letters are not in the handout."""
        body = self._window.session.handout.section(self._section).body
        wanted = self._before + self._typed
        return 0 if body == wanted else max(1, len(wanted) - len(body))

    @contextmanager
    def noting(self, what: str) -> Iterator[None]:
        """Meanwhile the rounds of the event loop count for this."""
        self._noted = [time.perf_counter()]
        yield
        gaps = (later - earlier for earlier, later in itertools.pairwise(self._noted))
        self._ticks.setdefault(what, []).append(max(gaps, default=0.0))

    def longest_gap(self, what: str) -> float:
        """Milliseconds between two rounds of the event loop while this was noted."""
        return max(self._ticks[what]) * 1000

    def is_current(self) -> bool:
        """Whether the page on the screen is the handout as it is."""
        return self._window.preview.is_current

    def wait_until(self, done: Callable[[], bool]) -> bool:
        """Let the window work until it is done."""
        until = time.monotonic() + PATIENCE
        while not done() and time.monotonic() < until:
            self._let_pass(10)
        return done()

    def close(self) -> None:
        """End it all."""
        self._clock.stop()
        self._wake()
        self._window.close()
        self._window.deleteLater()

    def _wake(self) -> None:
        while self._stopped:
            with suppress(ProcessLookupError):
                os.kill(self._stopped.pop(), signal.SIGCONT)

    def _let_pass(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def _renderer(on_reply: Callable[[RenderReply], None]) -> RenderProcess:
    process = RenderProcess(on_reply, deadline=DEADLINE)
    process.start()
    return process


def _children(parent: int) -> list[int]:
    """The render processes among the children of a process."""
    found = []
    for task in Path(f"/proc/{parent}/task").iterdir():
        with suppress(OSError):
            for pid in map(int, (task / "children").read_text().split()):
                if b"render_worker" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    found.append(pid)
    return found
