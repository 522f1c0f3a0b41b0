"""Files that the desktop hands to the window: a handout is opened, a template is looked at and taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from handout_studio.ui.main_window import MainWindow


def is_template(file: Path | None) -> bool:
    """Whether a file is somebody's template, which is no handout to work on."""
    return file is not None and file.suffix.lower() == ".template"


class HandedFiles(QObject):
    """Takes what macOS hands over while the program runs: there a double click starts no second program."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def watch(self) -> None:
        """Take what is handed over from now on. Only where it is: every event of the program then comes by here."""
        program = QCoreApplication.instance()
        assert program is not None
        program.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            self.take(Path(event.file()))
        return True

    def take(self, file: Path) -> None:
        """Open it, or show what is in it if it is a template."""
        if is_template(file):
            self._window.own.templates.import_from(file)
        else:
            self._window.files.open_path(file)
