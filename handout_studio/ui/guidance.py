"""The Help menu's sheets: keys, the log, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from handout_studio.application import Workspace


class Guidance(QObject):
    """Opens each sheet over `window`; `commands` gives the actions whose keys are told."""

    def __init__(self, workspace: Workspace, commands: Callable[[], Mapping[str, QAction]], window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._commands = commands
        self._window = window

    def show_help(self) -> None:
        """The guide; where it is open already, it comes to the front."""
        from handout_studio.ui.dialogs.help_book import HelpBook
        from handout_studio.ui.guide import read_guide
        from handout_studio.ui.language import spoken_language

        book = self._window.findChild(HelpBook)
        if book is None:
            book = HelpBook(read_guide(spoken_language()), self._window)
        book.show()
        book.raise_()
        book.activateWindow()

    def show_shortcuts(self) -> None:
        """The sheet of keyboard shortcuts."""
        from handout_studio.ui.dialogs.shortcut_sheet import ShortcutSheet

        ShortcutSheet(dict(self._commands()), self._window).open()

    def show_about(self) -> None:
        """What this program is, and its version."""
        from handout_studio.ui.dialogs.about import About

        about = About(self._window)
        about.log_wished.connect(self.show_log)
        about.licences_wished.connect(self.show_licences)
        about.open()

    def show_licences(self) -> None:
        """Whose work the program stands on, and under which terms."""
        from handout_studio.application import licences_inside
        from handout_studio.ui.dialogs.licence_sheet import LicenceSheet

        LicenceSheet(licences_inside(), QApplication.activeModalWidget() or self._window).open()

    def show_log(self) -> None:
        """What the program did, as it may be shown to someone who helps."""
        from handout_studio.ui.dialogs.log_sheet import LogSheet

        LogSheet(self._workspace.safekeeping.log, QApplication.activeModalWidget() or self._window).open()
