"""The whole window for tests, over a data folder of its own, with prompts that answer from a script."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from handout_studio.app import RendererAhead
from handout_studio.application import Workspace
from handout_studio.domain.handout import Handout
from handout_studio.ui.main_window import MainWindow
from handout_studio.ui.opening import open_window
from handout_studio.ui.preview.controller import RendererFactory
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.theme import SystemTheme, load_fonts
from tests.programs import ScriptedPrograms
from tests.ui.scripted_prompts import ScriptedPrompts

TODAY = datetime.date(2026, 3, 4)


@dataclass(frozen=True)
class Studio:
    """A window with what it is made of."""

    window: MainWindow
    session: HandoutSession
    prompts: ScriptedPrompts
    workspace: Workspace
    programs: ScriptedPrograms

    @property
    def handout(self) -> Handout:
        """The handout as it is now."""
        return self.session.handout

    def trigger(self, name: str) -> None:
        """Do what the menu does."""
        action = self.window.commands[name]
        assert action.isEnabled(), f"{name} is greyed"
        action.trigger()

    def find(self, name: str) -> QWidget:
        """The widget of the window, or of a dialog over it, that has this object name."""
        for top in (self.window, *QApplication.topLevelWidgets()):
            found = top if top.objectName() == name else top.findChild(QWidget, name)
            if found is not None and found.isVisible():
                return found
        raise AssertionError(f"no visible widget is called {name}")


@contextmanager
def open_studio(
    data_dir: Path,
    file: Path | None = None,
    draft: str | None = None,
    *,
    welcome: bool = False,
    make_renderer: RendererFactory | None = None,
) -> Iterator[Studio]:
    """The window on the screen, with the file, the lost draft or the starter in it; it ends without a question.

    `welcome`: the page where a person begins is in the starter's place; `make_renderer`: None starts a render
    process for this window, as the program does.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    load_fonts(app)
    theme = SystemTheme(app)
    theme.choose("light")
    programs = ScriptedPrograms()  # no test starts a real one
    workspace = Workspace(data_dir, today=lambda: TODAY, locale_country="GB", run=programs)
    prompts = ScriptedPrompts()
    make_renderer = make_renderer or RendererAhead().hand_over
    window = open_window(workspace, theme, file, make_renderer, prompts, draft=draft, welcome=welcome)
    try:
        yield Studio(window, window.session, prompts, workspace, programs)
    finally:
        prompts.leaving = "discard"
        window.close()
        window.deleteLater()
        theme.deleteLater()


OpenStudio = Callable[..., AbstractContextManager[Studio]]
"""`open_studio`, or what stands for it."""
