"""Brings back handouts and templates whose files are gone, from the versions that were kept of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.ui.file_operations import FileOperations
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import GivenUp, wait_or_give_up

if TYPE_CHECKING:
    from handout_studio.application import GoneFile
    from handout_studio.ui.recovery.gone_dialog import GoneDialog


class GoneVersions(QObject):
    """Opens its dialog over `window`. `reported` is a line for its foot; `changed`: there is a template more."""

    reported = Signal(str)
    changed = Signal()

    def __init__(self, session: HandoutSession, prompts: Prompts, files: FileOperations, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._files = files
        self._window = window
        self._dialog: GoneDialog | None = None

    def show(self) -> None:
        """List them."""
        from handout_studio.ui.recovery.gone_dialog import GoneDialog  # not before the first paint

        files = self._listed()
        if files is None:
            return
        dialog = self._dialog = GoneDialog(files, self._window)
        dialog.bring_back_wished.connect(self._bring_back)
        dialog.clear_wished.connect(self._clear)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _listed(self) -> tuple[GoneFile, ...] | None:
        """None where the person would not wait for a network."""
        try:
            return wait_or_give_up(
                self._session.workspace.gone_files.listed, self._prompts.wait, self.tr("Looking for files…")
            )
        except GivenUp:
            return None

    def _bring_back(self, file: GoneFile) -> None:
        gone = self._session.workspace.gone_files
        try:
            if file.is_template:
                gone.bring_back_template(file)
                self.changed.emit()
                self.reported.emit(self.tr("“{name}” is among your templates again.").format(name=file.path.stem))
            elif self._begin_with(gone.handout(file)):
                self.reported.emit(self.tr("“{name}” is back. Save it to keep it.").format(name=file.path.stem))
            else:
                return
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error, file.path.stem))
            return
        if self._dialog is not None:
            self._dialog.accept()

    def _begin_with(self, handout: Handout) -> bool:
        return self._files.begin(lambda: handout)

    def _clear(self, file: GoneFile) -> None:
        told = self.tr("All earlier versions of “{name}” will be deleted.").format(name=file.path.stem)
        if not self._prompts.clear_gone(told):
            return
        try:
            self._session.workspace.gone_files.clear(file)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error, file.path.stem))
        if self._dialog is not None:
            self._dialog.show_files(self._listed() or ())

    def _forget(self) -> None:
        self._dialog = None
