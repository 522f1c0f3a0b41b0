"""Opens the screens of the table one after another over one studio, and puts each away again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from handout_studio.ui.editor.find_bar import FindBar
from tests.screens.table import Screen, branded
from tests.studio import Studio

PATIENCE = 30_000
"""Milliseconds until a screen must be there and be gone again."""


class NotShown(Exception):
    """The screen didn't come; says which."""


def visit(studio: Studio, folder: Path, screen: Screen, act: Callable[[QWidget], None]) -> None:
    """Open the screen over a fresh handout, do `act` with its widget once it is there, and close it.

    Raises NotShown, and whatever `act` raises.
    """
    studio.session.load(branded(studio))
    before = set(_shown())
    troubles: list[BaseException] = []
    ended: list[bool] = []
    poll = QTimer(interval=20)

    def work(widget: QWidget) -> None:
        try:
            if screen.then is not None:
                screen.then(studio, folder)
            act(widget)
        except BaseException as trouble:
            troubles.append(trouble)
        finally:
            put_away(studio, widget)
            ended.append(True)

    def look() -> None:
        widget = studio.window if screen.shows == "MainWindow" else _new(screen.shows, before)
        if widget is not None:
            poll.stop()
            QTimer.singleShot(0, widget, lambda: work(widget))  # not from here: a timer waits while its own call lasts

    poll.timeout.connect(look)
    QTimer.singleShot(0, poll, lambda: _open(studio, folder, screen, troubles, ended, poll))
    clock = QElapsedTimer()
    clock.start()
    while not ended and not clock.hasExpired(PATIENCE):
        QTest.qWait(10)
    poll.stop()
    if troubles:
        raise troubles[0]
    if not ended:
        raise NotShown(screen.name)
    has_keyboard(studio.window)  # else the next one loses it again


def _open(
    studio: Studio, folder: Path, screen: Screen, troubles: list[BaseException], ended: list[bool], poll: QTimer
) -> None:
    poll.start()
    try:
        screen.open(studio, folder)
    except BaseException as trouble:
        poll.stop()
        troubles.append(trouble)
        ended.append(True)


def has_keyboard(window: QWidget) -> bool:
    """Wait until the window has the keyboard itself, not one that it belongs to; says whether it came."""
    clock = QElapsedTimer()
    clock.start()
    while QApplication.activeWindow() is not window and not clock.hasExpired(PATIENCE):
        QTest.qWait(10)
    return QApplication.activeWindow() is window


def put_away(studio: Studio, widget: QWidget) -> None:
    """Close what was opened; the window itself goes back to the handout."""
    if widget is studio.window:
        studio.window.welcome.leave()
        if (bar := studio.window.findChild(FindBar)) is not None:
            bar.leave()
        return
    if isinstance(widget, QDialog):
        widget.reject()
    else:
        widget.close()


def _shown() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def _new(shows: str, before: set[QWidget]) -> QWidget | None:
    return next((top for top in _shown() if top not in before and type(top).__name__ == shows), None)
