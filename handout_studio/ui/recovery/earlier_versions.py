"""Shows the earlier versions of a handout or template, brings back what the person chooses, and clears them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from handout_studio.application import Version
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession

if TYPE_CHECKING:
    from handout_studio.ui.recovery.versioned import State, Versioned
    from handout_studio.ui.recovery.versions_dialog import VersionsDialog


class EarlierVersions(QObject):
    """Opens its dialog over `window`, one at a time."""

    def __init__(self, session: HandoutSession, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._window = window
        self._safekeeping = session.workspace.safekeeping
        self._versioned: Versioned | None = None
        self._state: State | None = None
        self.dialog: VersionsDialog | None = None

    def show(self) -> None:
        """Those of the window's file, or say why there is nothing to show."""
        from handout_studio.ui.recovery.versioned import HandoutInWindow  # not before the first paint

        path = self._session.path
        if path is None or not self._safekeeping.history.versions(path):
            self._offer_to_clear_others()
        else:
            self.show_of(HandoutInWindow(self._session, path))

    def show_of(self, versioned: Versioned) -> None:
        """Those of this handout or template. Raises what it does."""
        from handout_studio.ui.recovery.page_card import page_width  # not before the first paint
        from handout_studio.ui.recovery.page_pictures import PagePictures
        from handout_studio.ui.recovery.versions_dialog import VersionsDialog

        versions = versioned.versions()
        if not versions:  # the disk has refused them
            self._prompts.inform(self.tr("There are no earlier versions of “{name}”.").format(name=versioned.name))
            return
        pictures = PagePictures(self._session.workspace, page_width(self._window), self)
        dialog = VersionsDialog(versioned.name, versions, versioned.now(), pictures, self._window)
        dialog.version_wanted.connect(self._read)
        dialog.section_wished.connect(self._bring_back_section)
        dialog.all_wished.connect(self._bring_back_all)
        dialog.clear_wished.connect(self._clear)
        dialog.clear_all_wished.connect(self._clear_all)
        dialog.finished.connect(pictures.close)
        dialog.finished.connect(self._forget_dialog)
        self.dialog, self._versioned = dialog, versioned
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
        if self.dialog is None or self._versioned is None:
            return
        self._state = None
        try:
            self._state = self._versioned.read(version)
        except HandoutStudioError:
            self._safekeeping.log.note("history-trouble")
        if self._state is None:
            self.dialog.show_version(version, None, same=False)
        else:
            self.dialog.show_version(version, self._state.handout, told=self._state.told, same=self._state.same)

    def _bring_back_all(self) -> None:
        self._bring_back(lambda versioned, state: versioned.bring_back(state))

    def _bring_back_section(self, section: str) -> None:
        self._bring_back(lambda versioned, state: versioned.bring_back_section(state, section))

    def _bring_back(self, act: Callable[[Versioned, State], None]) -> None:
        dialog, versioned, state = self.dialog, self._versioned, self._state
        if dialog is None or versioned is None or state is None:
            return

        def work() -> None:
            act(versioned, state)
            dialog.show_now(versioned.now(), versioned.versions())

        self._try(work)

    def _clear(self) -> None:
        if self._versioned is None:
            return
        told = self.tr("All earlier versions of “{name}” will be deleted.").format(name=self._versioned.name)
        if self._prompts.clear_versions(told, None):
            self._try(self._versioned.clear)
            self.close()

    def _clear_all(self) -> None:
        kept = self._safekeeping.files_with_history()
        told = self.tr("The earlier versions of all your handouts and templates will be deleted.")
        if self._prompts.clear_versions(told, len(kept)):
            self._try(self._safekeeping.history.clear_all)
            self.close()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))

    def _forget_dialog(self) -> None:
        self.dialog = self._versioned = self._state = None
