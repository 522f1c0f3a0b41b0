"""Every screen and dialog: complete in the table, named for those who listen, workable by keys, small enough."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget

import handout_studio.ui
from handout_studio.ui.theme import apply_theme
from tests.screens.by_ear import controls, misnamed, nameless
from tests.screens.by_keys import mouse_only, tab_round, unreached
from tests.screens.stage import has_keyboard, visit
from tests.screens.table import SCREENS, Screen
from tests.studio import Studio, open_studio

LEAST = (1024, 640)
"""The smallest window, in its own pixels; a title bar and a frame take some of it."""
FRAME = (8, 32)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the screens may write; the studio's own data are in its `data`."""
    return tmp_path_factory.mktemp("screens")


@pytest.fixture(scope="module")
def studio(qapp: QApplication, folder: Path) -> Iterator[Studio]:
    """One studio for all: each visit begins with a fresh handout."""
    QAccessible.setActive(True)  # as with a screen reader, which lists and tables then tell of their changes
    try:
        with open_studio(folder / "data") as opened:
            assert has_keyboard(opened.window)
            yield opened
    finally:
        QAccessible.setActive(False)


def classes(base: type[QWidget]) -> set[str]:
    """The names of our own classes below that one, wherever they are."""
    found = {each.__name__ for each in base.__subclasses__() if each.__module__.startswith("handout_studio.")}
    return found.union(*(classes(each) for each in base.__subclasses__())) if base.__subclasses__() else found


def test_every_dialog_is_in_the_table() -> None:
    for module in pkgutil.walk_packages(handout_studio.ui.__path__, "handout_studio.ui."):
        importlib.import_module(module.name)

    assert classes(QDialog) <= {screen.shows for screen in SCREENS}
    assert len({screen.name for screen in SCREENS}) == len(SCREENS)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen(qapp: QApplication, studio: Studio, folder: Path, screen: Screen) -> None:
    found: dict[str, list[str]] = {}

    def look(widget: QWidget) -> None:
        assert list(controls(widget))
        found["without a name"] = nameless(widget)
        found["named otherwise than written"] = misnamed(widget)
        if isinstance(widget, QMenu):
            return
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        if least.width() > LEAST[0] - FRAME[0] or least.height() > LEAST[1] - FRAME[1]:
            found["too large"] = [str(least.toTuple())]
        found["by mouse alone"] = mouse_only(widget)
        assert has_keyboard(widget)
        go_through(qapp, widget, found)
        if isinstance(widget, QDialog):
            QTest.keyClick(widget, Qt.Key.Key_Escape)
            assert not widget.isVisible()

    visit(studio, folder, screen, look)

    assert {what: places for what, places in found.items() if places} == {}


def go_through(qapp: QApplication, widget: QWidget, found: dict[str, list[str]]) -> None:
    """With Tab through all of it, there and back, looking where the keyboard is in both themes."""
    once = isinstance(widget, QMessageBox)  # those are alike: the dialogs show the buttons of both themes
    there = tab_round(widget, looking=not once)
    back = tab_round(widget, backwards=True)
    found["traps"] = there.traps + back.traps
    found["not reached"] = unreached(widget, there)
    found["not reached going back"] = unreached(widget, back)
    found["keyboard not seen"] = there.unseen
    if not once:
        apply_theme(qapp, "dark")
        try:
            found["keyboard not seen in the dark"] = tab_round(widget, looking=True).unseen
        finally:
            apply_theme(qapp, "light")
