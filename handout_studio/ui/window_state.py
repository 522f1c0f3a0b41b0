"""The window's place and columns: kept in the preferences, and put back where there still is a screen for them."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.columns import Columns

if TYPE_CHECKING:
    from handout_studio.application import Workspace

USUAL_SIZE = QSize(1440, 900)


def restore_window(window: QMainWindow, columns: Columns, workspace: Workspace) -> None:
    """Put the window and its columns back as they were left; what can't be read is left as it is."""
    kept = workspace.preferences.window
    geometry = _bytes(kept.get("geometry", ""))
    if geometry.isEmpty() or not window.restoreGeometry(geometry):
        window.resize(fitted_size(USUAL_SIZE, None))
    _keep_on_screen(window)
    for name, splitter in columns.kept.items():
        state = _bytes(kept.get(name, ""))
        if not state.isEmpty():
            splitter.restoreState(state)
    columns.put_back(kept.get("panes", ""))


def keep_window(window: QMainWindow, columns: Columns, workspace: Workspace, pages: str) -> None:
    """Remember where the window and its columns are, and how its pages are looked at (`pages`).

    A disk that refuses is no reason to stay open.
    """
    kept = {"geometry": _text(window.saveGeometry()), "panes": columns.wishes, "pages": pages}
    kept.update({name: _text(splitter.saveState()) for name, splitter in columns.kept.items()})
    try:
        workspace.change_preferences(window={**workspace.preferences.window, **kept})
    except HandoutStudioError:
        return


def fitted_size(wanted: QSize, beside: QWidget | None) -> QSize:
    """The size wanted, or as much of it as the screen has room for, and the window `beside` it."""
    screen = beside.screen() if beside is not None else QGuiApplication.primaryScreen()
    room = screen.availableGeometry().size()
    fitting = wanted.boundedTo(QSize(room.width() - 24, room.height() - 48))
    return fitting if beside is None else fitting.boundedTo(beside.size() - QSize(0, 40))


def _keep_on_screen(window: QMainWindow) -> None:
    frame = window.frameGeometry()
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not areas or any(_grip(frame).intersects(area) for area in areas):
        return
    window.resize(fitted_size(window.size(), None))
    window.move(areas[0].topLeft())


def _grip(frame: QRect) -> QRect:
    """The part of the title bar that a hand can still take the window by."""
    return frame.adjusted(60, 0, -60, 0).intersected(QRect(frame.left(), frame.top(), frame.width(), 24))


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return QByteArray()


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")
