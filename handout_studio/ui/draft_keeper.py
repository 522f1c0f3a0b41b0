"""Hands what the window is writing to the thread that keeps it on the disk, and says so when that can't be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from handout_studio.application import DraftState
from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.ui.phrases import explained
from handout_studio.ui.session import HandoutSession


class DraftKeeper(QObject):
    """Follows one session from its first change to `close`."""

    reported = Signal(str)  # a sentence for the status bar
    _told = Signal(object)

    def __init__(self, session: HandoutSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._log = session.workspace.safekeeping.log
        self.writer = session.workspace.safekeeping.draft_writer(self._told.emit)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        session.handout_changed.connect(self._follow)
        session.file_changed.connect(self._follow)

    def keep_now(self) -> bool:
        """Wait until the present handout is on the disk; says whether it is."""
        self._follow()
        return self.writer.wait_until_kept()

    def close(self) -> None:
        """The person has saved the handout or given it up: no draft stays."""
        self._session.handout_changed.disconnect(self._follow)
        self._session.file_changed.disconnect(self._follow)
        self.writer.close(settled=True)

    def _follow(self) -> None:
        session = self._session
        if session.is_clean:
            self.writer.settle()
        else:
            self.writer.keep(DraftState(session.handout, session.path, session.fingerprint))

    def _tell(self, trouble: HandoutStudioError | None) -> None:
        if trouble is None:
            self._log.note("draft-kept-again")
            self.reported.emit(self.tr("Your changes are kept as a draft again."))
            return
        self._log.note("draft-trouble", trouble.errno if isinstance(trouble, FileTrouble) else None)
        told = explained(trouble)
        self.reported.emit(
            self.tr("Your changes can't be kept as a draft: {what}; {remedy}.").format(
                what=told.what, remedy=told.remedy
            )
        )
