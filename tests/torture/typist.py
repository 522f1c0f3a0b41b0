"""The real program with someone at its keyboard who never rests: words with numbers, saves, and a note of each.

    python -m tests.torture.typist DATA FILE NOTES [--seed N] [--words N]

Each word goes into the notes once the editor has it (`w NUMBER TIME`), each save once it is told (`s NUMBER TIME`),
before it one that met a question (`q NUMBER TIME`), as no save here should: it is answered with yes;
TIME is the system's monotonic clock in seconds, the same for all processes. What a window before left as a draft is
recovered first, as a person would. Without --words it types until it is killed.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from handout_studio.app import RendererAhead
from handout_studio.application import Workspace
from handout_studio.domain.handout import Handout
from handout_studio.ui.main_window import MainWindow
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.session import Focus
from handout_studio.ui.theme import SystemTheme
from tests.ui.scripted_prompts import ScriptedPrompts

PACE = 4  # milliseconds between two words at most
SAVES = 0.1  # of the words are followed by a save
LETTERS = 50_000  # then the text begins anew, as a section holds no more than 60,000
_WORD = re.compile(r"\bn(\d+)\b")


def last_word(handout: Handout) -> int:
    """The number of the last word typed; 0 where there is none."""
    return max((int(found) for section in handout.sections for found in _WORD.findall(section.body)), default=0)


class Typist:
    """Types into the first section, from the number after the last one that is there."""

    def __init__(self, window: MainWindow, prompts: ScriptedPrompts, notes: Path, seed: int, words: int | None) -> None:
        self._window = window
        self._prompts = prompts
        self._notes = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._dice = random.Random(seed)
        self._left = words
        self._number = last_word(window.session.handout)
        self._edit: QTextEdit | None = None
        self._pause = QTimer(window, singleShot=True)
        self._pause.timeout.connect(lambda: self._next())

    def begin(self) -> None:
        """Put the caret at the end and type on."""
        session = self._window.session
        body = session.handout.sections[0].body
        self._window.editor.write(Focus(session.handout.sections[0].id, "body", len(body), len(body)))
        self._edit = self._window.editor.findChild(QTextEdit)
        self._note("b", self._number)
        QTest.keyClicks(self._edit, " ")  # a kill may have cut the last word short
        self._next()

    def _next(self) -> None:
        if self._left == 0:
            self._finish()
            return
        assert self._edit
        if len(self._edit.toPlainText()) > LETTERS:
            QTest.keyClick(self._edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self._number += 1
        QTest.keyClicks(self._edit, f"n{self._number} ")
        self._note("w", self._number)
        if self._left is not None:
            self._left -= 1
        if self._dice.random() < SAVES:
            self._save()
        self._pause.start(self._dice.randint(0, PACE))

    def _save(self) -> None:
        asked = len(self._prompts.asked)
        is_saved = self._window.files.save()
        if len(self._prompts.asked) > asked:
            self._note("q", self._number)
        if is_saved:
            self._note("s", self._number)

    def _finish(self) -> None:
        self._save()
        self._window.close()

    def _note(self, kind: str, number: int) -> None:
        os.write(self._notes, f"{kind} {number} {time.monotonic():.6f}\n".encode())


def main() -> int:
    """Be that program."""
    parser = argparse.ArgumentParser()
    for name in ("data", "file", "notes"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--words", type=int)
    options = parser.parse_args()
    renderer = RendererAhead()
    application = make_application()
    workspace = Workspace(options.data)
    if not options.file.exists():
        workspace.save_handout(workspace.new_handout("one-page-welcome"), options.file)
    lost = workspace.safekeeping.lost_drafts()
    workspace.safekeeping.log.note("start")
    draft = lost[0].draft.id if lost else None
    prompts = ScriptedPrompts()  # a dialog would wait for ever
    prompts.overwriting = "overwrite"
    window = open_window(
        workspace,
        SystemTheme(application),
        None if draft else options.file,
        renderer.hand_over,
        prompts,
        draft=draft,
    )

    typist: list[Typist] = []

    def begin() -> None:
        typist.append(Typist(window, prompts, options.notes, options.seed, options.words))
        typist[0].begin()

    QTimer.singleShot(60, window, begin)
    status = QApplication.exec()
    renderer.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
