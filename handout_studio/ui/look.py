"""The person's choice of theme: taken at once, ticked in the menu, kept for the next start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.theme import SystemTheme, ThemeName

if TYPE_CHECKING:
    from handout_studio.application import Workspace


class Look(QObject):
    """System, light or dark."""

    def __init__(self, theme: SystemTheme, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._workspace = workspace

    def choose_system(self) -> None:
        """Light or dark as the system is."""
        self._choose("system")

    def choose_light(self) -> None:
        """Always light."""
        self._choose("light")

    def choose_dark(self) -> None:
        """Always dark."""
        self._choose("dark")

    def tick(self, actions: Mapping[str, QAction]) -> None:
        """Mark the present choice in the menu."""
        actions[f"theme-{self._workspace.preferences.theme}"].setChecked(True)

    def _choose(self, name: ThemeName) -> None:
        self._theme.choose(name)
        try:
            self._workspace.change_preferences(theme=name)
        except HandoutStudioError:
            return  # it holds until the end of this run
