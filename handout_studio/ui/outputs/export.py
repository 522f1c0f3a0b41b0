"""Export: the very bytes that are on screen, or the words alone, written where the person says."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.ui.file_kinds import FileKind
from handout_studio.ui.folders import remember_folder, starting_folder
from handout_studio.ui.outputs.own_file import is_own_file, own_file_message
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import GivenUp, wait_or_give_up

if TYPE_CHECKING:
    from handout_studio.application import Workspace
    from handout_studio.ui.handing_over.handing_over import HandingOver
    from handout_studio.ui.handing_over.ready import Ready


class Export(QObject):
    """Asks where to, and writes what is ready; a file that can't be written is asked about again."""

    exported = Signal(object, object)  # the Path written, and the Ready that is in it
    finished = Signal(object)  # the Path written, None where nothing was

    def __init__(
        self, session: HandoutSession, prompts: Prompts, handing_over: HandingOver, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._handing_over = handing_over

    def begin(self) -> None:
        """Ask for a place and write the PDF there; `finished` tells when that is done."""
        self._handing_over.prepare("export", self._write_pdf, otherwise=self._give_up)

    def begin_locked(self) -> None:
        """As `begin`, with a password that the person settles first."""
        self._handing_over.prepare("export", self._write_pdf, otherwise=self._give_up, locked=True)

    def begin_ready(self, ready: Ready) -> None:
        """Ask for a place and write pages that are ready: a sheet about the handout, say, named for itself."""
        self._write_pdf(ready)

    def begin_text(self) -> None:
        """Ask for a place and write the handout's words there, as text without a mark."""
        self._handing_over.prepare("text", self._write_text, otherwise=self._give_up)

    def _write_pdf(self, ready: Ready) -> None:
        self._write("pdf", ".pdf", ready, lambda: ready.pdf)

    def _write_text(self, ready: Ready) -> None:
        from handout_studio.application import plain_handout  # not before the first paint

        composed = ready.composed
        self._write(
            "text",
            ".txt",
            ready,
            lambda: plain_handout(composed.handout, composed.brand, dict(composed.fields)).encode(),
        )

    def _write(self, kind: FileKind, suffix: str, ready: Ready, content: Callable[[], bytes]) -> None:
        handout = ready.composed.handout
        target = self._ask_for_target(kind, suffix, handout)
        workspace = self._session.workspace
        while target is not None:
            place = target
            words = self.tr("Writing “{name}”…").format(name=place.name)
            try:
                wait_or_give_up(partial(_export, workspace, content, place), self._prompts.wait, words)
            except GivenUp:
                break
            except HandoutStudioError as error:
                target = self._ask_again(kind, suffix, place, error, handout)
                continue
            self.exported.emit(target, ready)
            self.finished.emit(target)
            return
        self._give_up()

    def _ask_again(
        self, kind: FileKind, suffix: str, target: Path, error: HandoutStudioError, handout: Handout
    ) -> Path | None:
        """Another place or the same one, None where the person gives up: a file open elsewhere may be closed first."""
        wished = self._prompts.write_refused(message_for(error))
        if wished == "again":
            return target
        return self._ask_for_target(kind, suffix, handout) if wished == "other name" else None

    def _ask_for_target(self, kind: FileKind, suffix: str, handout: Handout) -> Path | None:
        """Where to write; None where the person gives up, or would lose the handout itself."""
        workspace = self._session.workspace
        name = workspace.suggested_name(handout, suffix)
        target = self._prompts.path_to_write(kind, starting_folder(self._session) / name)
        if target is None:
            return None
        words = self.tr("Looking at “{name}”…").format(name=target.name)
        try:
            is_own = wait_or_give_up(partial(is_own_file, target, self._session.path), self._prompts.wait, words)
        except GivenUp:
            return None
        if is_own:
            self._prompts.tell(own_file_message(target))
            return None
        remember_folder(workspace, target)
        return target

    def _give_up(self) -> None:
        self.finished.emit(None)


def _export(workspace: Workspace, content: Callable[[], bytes], place: Path) -> None:
    workspace.export_file(content(), place)
