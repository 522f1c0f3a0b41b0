"""The commands on a section as one table, which buttons, keys and the context menu are made of."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from handout_studio.ui.icons import icon

REMOVE_KEYS = ("Del", "Backspace") if sys.platform == "darwin" else ("Del",)


@dataclass(frozen=True, slots=True)
class SectionCommand:
    """One thing to do with the selected section. `checked` is None for what is no choice."""

    name: str
    text: str
    run: Callable[[], None]
    possible: bool = True
    icon: str | None = None
    keys: tuple[str, ...] = ()
    checked: bool | None = None

    def tip(self) -> str:
        """The text with the first key that does the same."""
        if not self.keys:
            return self.text
        return f"{self.text} ({QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})"

    def answers(self, event: QKeyEvent) -> bool:
        """Whether the key is one of this command's."""
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        combination = QKeySequence(QKeyCombination(pressed, Qt.Key(event.key())))
        return any(QKeySequence(keys) == combination for keys in self.keys)


def command_menu(groups: Iterable[Iterable[SectionCommand]], parent: QWidget) -> QMenu:
    """A menu of the commands, a line between each group and the next; it goes when it is closed.

    Its keys are for show: they act where the list itself hears them, or the window's own menu does.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in groups:
        menu.addSeparator()
        for command in group:
            action = menu.addAction(command.text, command.run)
            action.setObjectName(command.name)
            action.setEnabled(command.possible)
            if command.icon is not None:
                action.setIcon(icon(command.icon, "muted"))
            if command.keys:
                action.setShortcut(QKeySequence(command.keys[0]))
                action.setShortcutVisibleInContextMenu(True)
            if command.checked is not None:
                action.setCheckable(True)
                action.setChecked(command.checked)
    return menu
