"""Which commands stay in the menus while the welcome page is in the handout's place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

_ANYWHERE = frozenset(
    (
        *("new", "new-blank", "open", "recover", "import", "import-template", "library-folder", "move-out", "move-in"),
        *("close", "quit", "full-screen", "theme-system", "theme-light", "theme-dark", "preferences"),
        *("text-larger", "text-smaller", "text-usual", "help", "shortcuts", "log", "about"),
    )
)


class CommandsOutOfSight:
    """Takes what works on a handout out of the menus; a command that isn't seen has no keys either."""

    def __init__(self, bar: QMenuBar, commands: Mapping[str, QAction]) -> None:
        self._bar = bar
        self._commands = commands

    def show_for(self, handout: bool) -> None:
        """Show all commands, or those alone that need no handout."""
        for name, action in self._commands.items():
            action.setVisible(handout or name in _ANYWHERE)
        for top in self._bar.actions():
            menu = top.menu()
            if isinstance(menu, QMenu):
                top.setVisible(handout or self._has_any(menu))

    def _has_any(self, menu: QMenu) -> bool:
        own = frozenset(self._commands.values())
        return any(action in own and action.isVisible() for action in menu.actions())
