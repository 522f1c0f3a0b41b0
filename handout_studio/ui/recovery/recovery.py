"""Offers what windows that died were writing, and does with each draft what the person says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import LostDraft
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.draft_keeper import DraftKeeper
from handout_studio.ui.file_operations import FileOperations
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession

if TYPE_CHECKING:
    from handout_studio.ui.recovery.recovery_dialog import RecoveryDialog

OpenWindow = Callable[[str], None]  # with the id of the draft that the new window is to recover


class Recovery(QObject):
    """One window's part in it. `open_window` starts another window, for when several drafts are recovered."""

    settled = Signal()  # fewer drafts are left than there were

    def __init__(
        self,
        session: HandoutSession,
        files: FileOperations,
        keeper: DraftKeeper,
        prompts: Prompts,
        window: QWidget,
        open_window: OpenWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._files = files
        self._keeper = keeper
        self._prompts = prompts
        self._window = window
        self._open_window = open_window
        self._safekeeping = session.workspace.safekeeping
        self.dialog: RecoveryDialog | None = None
        files.opened.connect(lambda path: self.offer(path=path))

    def offer_all(self) -> None:
        """Show the drafts there are, or say that there are none."""
        if not self.offer():
            self._prompts.inform(
                self.tr("There is no unsaved work from before. All that was written has been settled.")
            )

    def lost(self) -> tuple[LostDraft, ...]:
        """The drafts that no window has, latest first."""
        return self._safekeeping.lost_drafts()

    def offer(self, *, path: Path | None = None) -> bool:
        """Show the drafts that no window has, or only that of one file. Says whether there are any."""
        if self.dialog is not None:
            return True
        drafts = [lost for lost in self.lost() if path is None or lost.draft.path == path.absolute()]
        if not drafts:
            return False
        from handout_studio.ui.recovery.page_card import page_width  # a start that lost nothing doesn't pay for them
        from handout_studio.ui.recovery.page_pictures import PagePictures
        from handout_studio.ui.recovery.recovery_dialog import RecoveryDialog

        self._safekeeping.log.note("draft-lost", len(drafts))
        pictures = PagePictures(self._session.workspace, page_width(self._window), self)
        dialog = RecoveryDialog(tuple(drafts), pictures, self._window)
        dialog.recover_wished.connect(self._recover)
        dialog.discard_wished.connect(self._discard)
        dialog.finished.connect(pictures.close)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()
        return True

    def take_over(self, draft: str) -> None:
        """Recover the draft with that id into this window."""
        try:
            self._put_in(self._safekeeping.lost_draft(draft))
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))

    def close(self) -> None:
        """The window goes."""
        if self.dialog is not None:
            self.dialog.reject()

    def _recover(self, lost: LostDraft) -> None:
        if not self._is_free_for(lost):
            try:
                self._open_window(lost.draft.id)
            except OSError:
                return  # the draft stays in the list
        elif not self._put_in(lost):
            return
        self._settle(lost)

    def _is_free_for(self, lost: LostDraft) -> bool:
        """Whether nothing stands in this window that the draft would take the place of."""
        path = self._session.path
        return self._session.is_clean and (path is None or path.absolute() == lost.draft.path)

    def _put_in(self, lost: LostDraft) -> bool:
        """The draft is in this window, as unsaved work, and kept as its own draft; the old one goes only then."""
        draft = lost.draft
        path = draft.path if draft.path and self._files.take_file(draft.path) else None
        self._session.load(draft.handout, path, draft.fingerprint if path else None, is_saved=False)
        if not self._keeper.keep_now():
            return True  # it stays where it is, in case this window dies too
        self._safekeeping.log.note("draft-recovered")
        try:
            self._safekeeping.delete_draft(draft.id)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
        return True

    def _discard(self, lost: LostDraft) -> None:
        if lost.saved is None and not self._prompts.delete_draft(lost.name):
            return
        try:
            self._safekeeping.delete_draft(lost.draft.id)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        self._safekeeping.log.note("draft-deleted")
        self._settle(lost)

    def _settle(self, lost: LostDraft) -> None:
        if self.dialog is not None:
            self.dialog.remove(lost)
        self.settled.emit()

    def _forget_dialog(self) -> None:
        self.dialog = None
