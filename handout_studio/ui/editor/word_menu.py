"""The upper part of a field's menu: other words for a misspelt one, which may come in while the menu is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

MOST = 6  # words on offer


class WordMenu(QObject):
    """Puts what it is given above what the menu holds already, in order, with a line between."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._below = menu.insertSeparator(menu.actions()[0])
        self._words: list[QAction] = []
        self._waiting: QAction | None = None

    def offer(self, text: str, do: Callable[[], object]) -> QAction:
        """A row that does something."""
        action = QAction(text.replace("&", "&&"), self._menu)
        action.triggered.connect(lambda checked=False: do())
        self._menu.insertAction(self._below, action)
        return action

    def wait_for_words(self, put: Callable[[str], None]) -> None:
        """Keep room for words, each of which `put` takes."""
        self._waiting = self.offer(self.tr("Looking for other words…"), lambda: None)
        self._waiting.setEnabled(False)
        menu_font = self._menu.font()
        for _ in range(MOST):
            row = self.offer("", lambda: None)
            row.setVisible(False)
            font = QFont(menu_font)
            font.setBold(True)
            row.setFont(font)
            row.triggered.connect(lambda checked=False, row=row: put(str(row.data())))
            self._words.append(row)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show the words that were found; a menu that is closed by now takes none."""
        if not isValid(self) or self._waiting is None or not isValid(self._waiting):
            return
        self._waiting.setText(self.tr("No other word found"))
        self._waiting.setVisible(not words)
        for row, word in zip(self._words, words, strict=False):
            row.setText(word.replace("&", "&&"))
            row.setData(word)
            row.setVisible(True)
