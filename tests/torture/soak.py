"""Hours of work in the real window, as fast as it goes: edits, undos, saves, exports; its memory must not grow."""

from __future__ import annotations

import gc
import math
import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTextEdit

from handout_studio.app import RendererAhead
from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.ui.file_kinds import FileKind
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.session import Focus
from handout_studio.ui.theme import SystemTheme
from tests.torture.verdict import Verdict, at_most
from tests.ui.scripted_prompts import ScriptedPrompts

GROWTH = 20.0  # MiB
WARM_UP = 0.25  # of the time: caches fill
KEYS_AN_HOUR = 6_000  # of someone who writes without a rest
HOURS_A_MINUTE = 0.1  # of typing, that must be equalled in each minute: two hours in twenty minutes
LONGEST = 3.0  # times the minutes, on a machine that has other work to do


def measure(folder: Path, display: str, minutes: float, *, seed: int = 1) -> Iterator[Verdict]:
    """Work for so many minutes, and until two hours of typing are equalled for every twenty of them.

    There is no rest between two actions but what the window needs.
    """
    os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
    os.environ.pop("WAYLAND_DISPLAY", None)
    worker = Worker(folder, seed)
    try:
        worker.work_for(minutes * 60 * WARM_UP)
        before = worker.memory()
        wanted = minutes * HOURS_A_MINUTE
        worker.work_for(minutes * 60 * (1 - WARM_UP))
        worker.work_for(minutes * 60 * (LONGEST - 1), until_keys=wanted * KEYS_AN_HOUR)
        growth = worker.memory() - before
        hours = worker.keys / KEYS_AN_HOUR
        yield at_most(f"soak: growth over {worker.actions} actions, {worker.keys} keys", growth, GROWTH, "MiB")
        yield Verdict("soak: equal to hours of typing", f"{hours:.3g} h", f"at least {wanted:.3g} h", hours >= wanted)
        yield Verdict("soak: saves and exports refused", str(len(worker.told)), "0", not worker.told)
    finally:
        worker.close()


class _Paths(ScriptedPrompts):
    """Answers each kind of file by its own name: an export asks when its pages are there, perhaps after a save."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def path_to_write(self, kind: FileKind, suggested: Path) -> Path | None:
        self.asked.append((f"write {kind}", suggested))
        return self._folder / f"work{suggested.suffix}"


class Worker:
    """Someone who does everything at random, in one window."""

    def __init__(self, folder: Path, seed: int) -> None:
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else make_application()
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        workspace = Workspace(folder / "data", locale_country="GB")
        self._prompts = _Paths(folder)
        self._prompts.leaving = "discard"
        self._window = open_window(workspace, SystemTheme(self._app), None, RendererAhead().hand_over, self._prompts)
        self._dice = random.Random(seed)
        practice = Brand(practice="Elm Street", phone="555 0100", email="elm@example.org")  # or each export would ask
        self._start = edits.set_brand(self._window.session.handout, practice)
        self.keys = self.actions = 0
        self._begin_anew()

    @property
    def told(self) -> list[object]:
        """What the window complained of."""
        return [*self._prompts.told, *(asked for asked in self._prompts.asked if asked[0] in ("refused", "unwritten"))]

    def work_for(self, seconds: float, *, until_keys: float = math.inf) -> None:
        """Act until the time is over, or so many keys have been typed in all."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.keys < until_keys:
            self._act()
            self.actions += 1
            self._let_pass(5)
            self._give_up_questions()

    def memory(self) -> float:
        """MiB that the program holds, at rest."""
        gc.collect()
        self._let_pass(600)
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        return 0.0

    def close(self) -> None:
        """End it."""
        self._window.close()
        self._window.deleteLater()

    def _act(self) -> None:
        session, dice = self._window.session, self._dice
        choice = dice.random()
        if choice < 0.6:
            self._type(dice.randint(1, 12))
        elif choice < 0.75:
            for _ in range(dice.randint(1, 6)):
                session.undo_stack.undo()
        elif choice < 0.8:
            session.undo_stack.redo()
        elif choice < 0.9 and session.handout.sections:
            section = dice.choice(session.handout.sections).id
            session.edit(edits.move_section(session.handout, section, dice.randrange(9)), "move")
        elif choice < 0.95:
            self._window.files.save()
        elif choice < 0.98:
            self._window.outputs.export.begin()
        else:
            self._begin_anew()

    def _give_up_questions(self) -> None:
        """A field that the typing has spoiled is asked about at the next export: nobody here has an answer."""
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def _begin_anew(self) -> None:
        """A person begins another handout now and then; the history of the one before goes with it."""
        self._window.session.load(self._start, self._window.session.path, self._window.session.fingerprint)

    def _type(self, keys: int) -> None:
        handout = self._window.session.handout
        if not handout.sections:
            return
        section = self._dice.choice(handout.sections)
        at = self._dice.randrange(len(section.body) + 1)
        self._window.editor.write(Focus(section.id, "body", at, at))
        edit = self._window.editor.findChild(QTextEdit)
        assert edit
        for _ in range(keys):
            if self._dice.random() < 0.25:
                QTest.keyClick(edit, Qt.Key.Key_Backspace)
            else:
                QTest.keyClicks(edit, self._dice.choice("etaoin shrdlu"))
            self.keys += 1
            self._let_pass(1)

    def _let_pass(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
