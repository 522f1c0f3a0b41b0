"""Export: the very bytes that are on screen, written where the person says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from handout_studio.domain.errors import HandoutStudioError, LayoutFailure
from handout_studio.ui.folders import remember_folder, starting_folder
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession

if TYPE_CHECKING:
    from handout_studio.application import RenderFailure

PdfCallback = Callable[["bytes | None", "RenderFailure | None"], None]


class PdfSource(Protocol):
    """Delivers the PDF that is on screen."""

    def current_pdf(self, callback: PdfCallback) -> None:
        """Call back with the handout's bytes as they are now, or with why there are none; at once if known."""


class Export(QObject):
    """Asks where to, waits for the pages if they are still being made, and writes them."""

    reported = Signal(str)  # a sentence for the status bar
    finished = Signal(object)  # the Path written, None where nothing was

    def __init__(
        self, session: HandoutSession, prompts: Prompts, source: PdfSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._source = source
        self._target: Path | None = None
        self._stop_waiting: Callable[[], None] | None = None

    def begin(self) -> None:
        """Ask for a place and write the PDF there; `finished` tells when that is done."""
        name = self._session.workspace.suggested_name(self._session.handout, ".pdf")
        target = self._prompts.path_to_write("pdf", starting_folder(self._session) / name)
        if target is None:
            self.finished.emit(None)
            return
        remember_folder(self._session.workspace, target)
        self._target = target
        self._source.current_pdf(lambda pdf, failure: self._take(target, pdf, failure))
        if self._target is target:
            self._stop_waiting = self._prompts.wait(self.tr("Preparing the pages…"), self._cancel)

    def _take(self, target: Path, pdf: bytes | None, failure: RenderFailure | None) -> None:
        if self._target is not target:
            return  # cancelled, or another export has begun since
        self._end()
        if pdf is None:
            self._refuse(failure)
            return
        try:
            self._session.workspace.export_file(pdf, target)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            self.finished.emit(None)
            return
        self.reported.emit(self.tr("Exported to {path}").format(path=target))
        self.finished.emit(target)

    def _refuse(self, failure: RenderFailure | None) -> None:
        error = LayoutFailure(self._title_of(failure), failure.code if failure is not None else "crashed")
        self._prompts.tell(message_for(error))
        self.finished.emit(None)

    def _title_of(self, failure: RenderFailure | None) -> str | None:
        sections = self._session.handout.sections
        at_fault = failure.section if failure is not None else None
        return next((section.title or section.id for section in sections if section.id == at_fault), at_fault)

    def _cancel(self) -> None:
        self._end()
        self.finished.emit(None)

    def _end(self) -> None:
        self._target = None
        stop, self._stop_waiting = self._stop_waiting, None
        if stop is not None:
            stop()
