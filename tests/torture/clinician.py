"""The real window with someone who hands a handout over to a client: exported, then as a mail draft.

    python -m tests.torture.clinician DATA FILE OUT NAME [--die]

NAME is typed where the window asks for the client's first name, and kept nowhere. The mail program is a script that
takes every draft. With --die the process ends itself with SIGKILL while the draft is on its way. The status is 0 where
both went out.
"""

from __future__ import annotations

import argparse
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from handout_studio.app import RendererAhead
from handout_studio.application import Workspace
from handout_studio.delivery.programs import Ended
from handout_studio.ui.main_window import MainWindow
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.theme import SystemTheme
from tests.programs import ScriptedPrograms, mail_program_is_there
from tests.ui.scripted_prompts import ScriptedPrompts

PATIENCE = 60.0


class Clinician:
    """Presses the buttons, one after the other."""

    def __init__(self, window: MainWindow, name: str) -> None:
        self._window = window
        self._name = name

    def export(self) -> None:
        """By the menu, through all steps."""
        self._window.commands["export"].trigger()
        self._fill_in()

    def email(self) -> None:
        """By the menu, with the notice the first time."""
        self._window.commands["email"].trigger()
        until(lambda: self._seen("emailDialog") is not None)
        if self._seen("mailNotice"):
            self._press("mailOn")
        self._press("mailOn")
        self._fill_in()
        until(lambda: self._seen("mailResult") is not None and self._button("mailOn").isEnabled())
        self._press("mailOn")

    def _fill_in(self) -> None:
        until(lambda: self._seen("detail-client.first_name") is not None)
        line = self._seen("detail-client.first_name")
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, self._name)
        self._press("stepOn")
        if not self._seen("lookStep"):
            self._press("stepOn")  # other fields are empty: asked about once
        until(lambda: self._seen("lookStep") is not None and self._button("stepOn").isEnabled())
        self._press("stepOn")

    def _button(self, name: str) -> QPushButton:
        found = self._seen(name)
        assert isinstance(found, QPushButton), name
        return found

    def _press(self, name: str) -> None:
        self._button(name).click()

    def _seen(self, name: str) -> QWidget | None:
        for top in (self._window, *QApplication.topLevelWidgets()):
            found = top if top.objectName() == name else top.findChild(QWidget, name)
            if found is not None and found.isVisible():
                return found
        return None


def until(is_so: Callable[[], bool]) -> None:
    """Let the window work until that is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        QTest.qWait(20)


def main() -> int:
    """Be that program."""
    parser = argparse.ArgumentParser()
    for name in ("data", "file", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("name")
    parser.add_argument("--die", action="store_true")
    options = parser.parse_args()
    renderer = RendererAhead()
    application = make_application()
    drafts: list[int] = []

    def take(command: object) -> Ended:
        drafts.append(1)
        if options.die:
            os.kill(os.getpid(), signal.SIGKILL)
        return Ended(0)

    programs = ScriptedPrograms()
    programs.answers |= {"xdg-mime": mail_program_is_there, "xdg-open": take}
    workspace = Workspace(options.data, run=programs)
    prompts = ScriptedPrompts(options.out)
    window = open_window(workspace, SystemTheme(application), options.file, renderer.hand_over, prompts)
    QTest.qWait(300)
    clinician = Clinician(window, options.name)
    clinician.export()
    until(options.out.exists)
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.close()  # what an export offers afterwards
    clinician.email()
    prompts.leaving = "discard"
    window.close()
    return 0 if drafts and options.out.exists() else 1


if __name__ == "__main__":
    raise SystemExit(main())
