"""Export: the very bytes that are on screen, or the words alone, written where the person says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from handout_studio.application import Message, compose
from handout_studio.domain.errors import HandoutStudioError, LayoutFailure
from handout_studio.ui.file_kinds import FileKind
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
        target = self._ask_for_target("pdf", ".pdf")
        if target is None:
            self.finished.emit(None)
            return
        self._target = target
        self._source.current_pdf(lambda pdf, failure: self._take(target, pdf, failure))
        if self._target is target:
            self._stop_waiting = self._prompts.wait(self.tr("Preparing the pages…"), self._cancel)

    def begin_text(self) -> None:
        """Ask for a place and write the handout's words there, as text without a mark."""
        target = self._ask_for_target("text", ".txt")
        if target is None:
            self.finished.emit(None)
            return
        from handout_studio.application import plain_handout  # not before the first paint

        workspace = self._session.workspace
        composed = compose(self._session.handout, default_brand=workspace.default_brand())
        self._write(plain_handout(composed.handout, composed.brand, dict(composed.fields)).encode(), target)

    def _ask_for_target(self, kind: FileKind, suffix: str) -> Path | None:
        """Where to write; None where the person gives up, or would lose the handout itself."""
        workspace = self._session.workspace
        name = workspace.suggested_name(self._session.handout, suffix)
        target = self._prompts.path_to_write(kind, starting_folder(self._session) / name)
        if target is None:
            return None
        if _is_same(target, self._session.path):
            what = self.tr("{name} is the handout itself, and would be lost.").format(name=target.name)
            self._prompts.tell(Message(what, self.tr("Choose another name.")))
            return None
        remember_folder(workspace, target)
        return target

    def _take(self, target: Path, pdf: bytes | None, failure: RenderFailure | None) -> None:
        if self._target is not target:
            return  # cancelled, or another export has begun since
        self._end()
        if pdf is None:
            self._refuse(failure)
        else:
            self._write(pdf, target)

    def _write(self, content: bytes, target: Path) -> None:
        try:
            self._session.workspace.export_file(content, target)
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


def _is_same(target: Path, own: Path | None) -> bool:
    """Whether two names are of one file."""
    try:
        return own is not None and target.samefile(own)
    except (OSError, ValueError):
        return False
