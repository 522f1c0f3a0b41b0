"""The person's choice of theme and of the size of words: taken at once, ticked in the menu, kept for the next start."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.theme import LARGEST, SMALLEST, SystemTheme, ThemeName

if TYPE_CHECKING:
    from handout_studio.application import Workspace


STEP = 10  # hundredths


class Look(QObject):
    """System, light or dark; smaller or larger words."""

    changed = Signal()

    def __init__(self, theme: SystemTheme, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._workspace = workspace
        self._actions: Mapping[str, QAction] = {}

    def choose_system(self) -> None:
        """Light or dark as the system is."""
        self._choose("system")

    def choose_light(self) -> None:
        """Always light."""
        self._choose("light")

    def choose_dark(self) -> None:
        """Always dark."""
        self._choose("dark")

    def larger(self) -> None:
        """Larger words, as far as that goes."""
        self.choose_text_size(self._workspace.preferences.text_size + STEP)

    def smaller(self) -> None:
        """Smaller words, as far as that goes."""
        self.choose_text_size(self._workspace.preferences.text_size - STEP)

    def usual_size(self) -> None:
        """Words as large as they come."""
        self.choose_text_size(100)

    def choose_text_size(self, percent: int) -> None:
        """Words in so many hundredths of their usual size."""
        percent = max(SMALLEST, min(LARGEST, percent))
        self._theme.choose_text_size(percent)
        self._keep(text_size=percent)

    def choose_theme(self, name: ThemeName) -> None:
        """One of the three by its name."""
        self._choose(name)

    def take_kept(self) -> None:
        """Look as the kept choices say, which came from elsewhere."""
        kept = self._workspace.preferences
        self._theme.choose_text_size(kept.text_size)
        self._theme.choose(kept.theme)
        self._tick()
        self.changed.emit()

    def serve(self, actions: Mapping[str, QAction]) -> None:
        """Mark the present choice in the menu from now on."""
        self._actions = actions
        self._tick()

    def _choose(self, name: ThemeName) -> None:
        self._theme.choose(name)
        self._keep(theme=name)

    def _keep(self, **choice: object) -> None:
        # What can't be kept holds until the end of this run.
        with contextlib.suppress(HandoutStudioError):
            self._workspace.change_preferences(**choice)
        self._tick()
        self.changed.emit()

    def _tick(self) -> None:
        kept = self._workspace.preferences
        if self._actions:
            self._actions[f"theme-{kept.theme}"].setChecked(True)
            self._actions["text-larger"].setEnabled(kept.text_size < LARGEST)
            self._actions["text-smaller"].setEnabled(kept.text_size > SMALLEST)
