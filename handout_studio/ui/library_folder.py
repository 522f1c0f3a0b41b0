"""A folder for templates and sections that a practice shares: chosen, watched, and told about when it can't be had."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import Workspace
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.prompts import Prompts, message_for

REST = 150  # milliseconds that more changes are waited for
PATIENCE = 2.0  # seconds that closing waits for a reading


class LibraryFolder(QObject):
    """Reads the library again, on a thread of its own, when a file changes or the window comes to the front."""

    changed = Signal()
    reported = Signal(str)
    _was_read = Signal(bool, object)  # whether anything is other, and the folders to watch

    def __init__(self, workspace: Workspace, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._prompts = prompts
        self._window = window
        self._own = workspace.stock.own
        self._watcher = QFileSystemWatcher(self)
        self._reading: threading.Thread | None = None
        self._once_more = False
        self._is_closed = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.reread)
        self._watcher.directoryChanged.connect(self._wait_for_rest)
        self._was_read.connect(self._take_reading, Qt.ConnectionType.QueuedConnection)
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
        if self._is_closed:
            return
        if self._reading is not None:
            self._once_more = True
            return
        # A thread that a network holds must not hold the program, as Qt's would.
        self._reading = threading.Thread(target=self._read, name="library folder", daemon=True)
        self._reading.start()

    def close(self) -> None:
        """Wait for what is being read; a folder out of reach is not waited for long."""
        self._is_closed = True
        self._rest.stop()
        self._window.removeEventFilter(self)
        if self._reading is not None:
            self._reading.join(PATIENCE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._own.shared is not None:
            self._wait_for_rest()  # a network doesn't always tell of what others did
        return False

    def _wait_for_rest(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _take(self, folder: Path | None) -> None:
        try:
            self._workspace.share_library(folder, read=False)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
        self.reread()
        self.changed.emit()
        told = self.tr("The library is shared in {folder} now").format(folder=folder) if folder else ""
        self.reported.emit(told or self.tr("The library is on this computer alone now"))

    def _read(self) -> None:
        """Runs in a thread of its own."""
        is_other = self._own.reread()
        places = [(folder, folder.parent) for folder in self._own.watched()]
        found = (next(filter(_is_folder, both), None) for both in places)
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
            self._was_read.emit(is_other, frozenset(str(folder) for folder in found if folder is not None))

    def _take_reading(self, is_other: bool, folders: frozenset[str]) -> None:
        self._reading = None
        if self._is_closed:
            return
        if self._watch(folders):
            self._once_more = True  # something may have changed there before it was watched
        if is_other:
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


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
