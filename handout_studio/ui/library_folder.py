"""A folder for templates and sections that a practice shares: chosen, watched, and told about when it can't be had."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import Workspace
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.prompts import Prompts, message_for

REST = 150  # milliseconds that a folder must be quiet before it is read


class LibraryFolder(QObject):
    """Reads the library again, on a thread of its own, when a file changes or the window comes to the front."""

    changed = Signal()
    reported = Signal(str)

    def __init__(self, workspace: Workspace, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._prompts = prompts
        self._window = window
        self._own = workspace.stock.own
        self._watcher = QFileSystemWatcher(self)
        self._reading: _Reading | None = None
        self._once_more = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.reread)
        self._watcher.directoryChanged.connect(self._wait_for_rest)
        window.installEventFilter(self)
        QTimer.singleShot(0, self, self.reread)

    def choose(self) -> None:
        """Ask for a folder to share, or to stop sharing."""
        from handout_studio.ui.dialogs.library_place import LibraryPlace  # not before the first paint

        dialog = LibraryPlace(self._own.shared, self._prompts, self._window)
        dialog.accepted.connect(lambda: self._take(dialog.folder))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def reread(self) -> None:
        """Look at the folders again, beside the window."""
        if self._reading is not None:
            self._once_more = True
            return
        self._reading = _Reading(self._workspace, self)
        self._reading.finished.connect(self._take_reading)
        self._reading.start()

    def close(self) -> None:
        """Wait for what is being read; a folder out of reach is not waited for long."""
        self._rest.stop()
        self._window.removeEventFilter(self)
        if self._reading is not None:
            self._reading.wait(2_000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._own.shared is not None:
            self._wait_for_rest()  # a network doesn't always tell of what others did
        return False

    def _wait_for_rest(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _take(self, folder: Path | None) -> None:
        try:
            self._workspace.share_library(folder)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
        self.reread()
        self.changed.emit()
        told = self.tr("The library is shared in {folder} now").format(folder=folder) if folder else ""
        self.reported.emit(told or self.tr("The library is on this computer alone now"))

    def _take_reading(self) -> None:
        reading, self._reading = self._reading, None
        if reading is None:
            return
        reading.deleteLater()
        if self._watch(reading.folders):
            self._once_more = True  # something may have changed there before it was watched
        if reading.is_other:
            self.changed.emit()
        trouble = self._own.untold_trouble()
        if trouble is not None:
            self._prompts.tell(message_for(trouble))
        if self._once_more:
            self._once_more = False
            self.reread()

    def _watch(self, folders: frozenset[str]) -> bool:
        """Watch just these folders; says whether any of them is new."""
        wanted, watched = set(folders), set(self._watcher.directories())
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        new = wanted - watched
        return bool(new) and len(self._watcher.addPaths(sorted(new))) < len(new)


class _Reading(QThread):
    """One look at the folders."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._own = workspace.stock.own
        self.is_other = False
        self.folders: frozenset[str] = frozenset()
        """Where a change would matter: the folders that there are, the one above where one isn't there yet."""

    def run(self) -> None:
        self.is_other = self._own.reread()
        places = [(folder, folder.parent) for folder in self._own.watched()]
        self.folders = frozenset(
            str(there) for both in places if (there := next(filter(_is_folder, both), None)) is not None
        )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
