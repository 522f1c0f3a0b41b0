"""Shows the earlier versions of the window's file, brings back what the person chooses, and clears them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from handout_studio.application import Version
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import Focus, HandoutSession

if TYPE_CHECKING:
    from handout_studio.ui.recovery.versions_dialog import VersionsDialog


class EarlierVersions(QObject):
    """File > Earlier versions. Whatever is brought back is one undo step."""

    def __init__(self, session: HandoutSession, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._window = window
        self._safekeeping = session.workspace.safekeeping
        self.dialog: VersionsDialog | None = None

    def show(self) -> None:
        """Open the dialog, or say why there is nothing to show."""
        path = self._session.path
        versions = self._safekeeping.history.versions(path) if path else ()
        if not versions:
            self._offer_to_clear_others()
            return
        from handout_studio.ui.recovery.page_card import page_width  # not before the first paint
        from handout_studio.ui.recovery.page_pictures import PagePictures
        from handout_studio.ui.recovery.versions_dialog import VersionsDialog

        pictures = PagePictures(self._session.workspace, page_width(self._window), self)
        dialog = VersionsDialog(versions, self._session.handout, pictures, self._window)
        dialog.version_wanted.connect(self._read)
        dialog.section_wished.connect(self._bring_back_section)
        dialog.all_wished.connect(self._bring_back_all)
        dialog.clear_wished.connect(self._clear)
        dialog.clear_all_wished.connect(self._clear_all)
        dialog.finished.connect(pictures.close)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        self._read(versions[0])
        dialog.open()

    def close(self) -> None:
        """The window goes."""
        if self.dialog is not None:
            self.dialog.reject()

    def _offer_to_clear_others(self) -> None:
        told = self.tr("This handout has no earlier versions yet. One is kept each time that you save it.")
        kept = self._safekeeping.files_with_history()
        if not kept:
            self._prompts.inform(told)
        elif self._prompts.clear_versions(told, len(kept)):
            self._try(self._safekeeping.history.clear_all)

    def _read(self, version: Version) -> None:
        path = self._session.path
        if self.dialog is None or path is None:
            return
        handout: Handout | None = None
        try:
            handout = self._safekeeping.version(path, version)
        except HandoutStudioError:
            self._safekeeping.log.note("history-trouble")
        self.dialog.show_version(version, handout)

    def _bring_back_all(self, then: Handout) -> None:
        self._session.edit(then, self.tr("bring back an earlier version"), focus=Focus(self._session.selected))
        self._show_now()

    def _bring_back_section(self, then: Handout, section: str) -> None:
        after = edits.bring_back_section(self._session.handout, then, section)
        self._session.edit(after, self.tr("bring back a section"), focus=Focus(section))
        self._show_now()

    def _show_now(self) -> None:
        if self.dialog is not None:
            self.dialog.show_now(self._session.handout)

    def _clear(self) -> None:
        path = self._session.path
        if path is None or not self._prompts.clear_versions(
            self.tr("All earlier versions of “{name}” will be deleted.").format(name=path.stem), None
        ):
            return
        self._try(lambda: self._safekeeping.history.clear(path))
        self.close()

    def _clear_all(self) -> None:
        kept = self._safekeeping.files_with_history()
        if self._prompts.clear_versions(self.tr("The earlier versions of all your files will be deleted."), len(kept)):
            self._try(self._safekeeping.history.clear_all)
            self.close()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))

    def _forget_dialog(self) -> None:
        self.dialog = None
