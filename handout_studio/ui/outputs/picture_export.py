"""The pages as picture files, one a page, drawn beside the window."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import page_count
from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.ui.folders import remember_folder, starting_folder
from handout_studio.ui.outputs.own_file import is_own_file, own_file_message
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import GivenUp, SideWork, wait_for, wait_or_give_up

if TYPE_CHECKING:
    from handout_studio.ui.handing_over.handing_over import HandingOver
    from handout_studio.ui.handing_over.ready import Ready

SHARP = "sharpness"  # what is remembered among the window's preferences


class PictureExport(QObject):
    """Asks how sharp and where to, draws with progress and cancel, and writes all pictures or none."""

    exported = Signal(object)  # the Paths written
    finished = Signal(object)  # the Paths written, () where nothing was
    _drew = Signal(int)

    def __init__(self, session: HandoutSession, prompts: Prompts, handing_over: HandingOver, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._prompts = prompts
        self._handing_over = handing_over
        self._is_busy = False

    def begin(self) -> None:
        """Make pictures of the pages; `finished` tells when that is done."""
        if self._is_busy:
            return
        self._is_busy = True
        self._handing_over.prepare("pictures", self._ask, otherwise=self._give_up)

    def _ask(self, ready: Ready) -> None:
        from handout_studio.ui.outputs.sharpness_dialog import SharpnessDialog  # not before the first paint

        kept = self._session.workspace.preferences.window
        dialog = SharpnessDialog(kept.get(SHARP, "sharp"), self._window)
        dialog.accepted.connect(lambda: self._take_sharpness(ready, dialog.chosen))
        dialog.rejected.connect(self._give_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_sharpness(self, ready: Ready, chosen: str) -> None:
        self._remember(chosen)
        count = wait_for(lambda: page_count(ready.pdf))
        paths = self._ask_for_paths(count)
        if not paths:
            self._give_up()
            return
        from handout_studio.application import SHARPNESS

        self._draw(ready.pdf, SHARPNESS[chosen], paths)

    def _ask_for_paths(self, count: int) -> tuple[Path, ...]:
        name = self._session.workspace.suggested_name(self._session.handout, ".png")
        target = self._prompts.path_to_write("pictures", starting_folder(self._session) / name)
        if target is None:
            return ()
        from handout_studio.application import page_paths

        paths = page_paths(target, count)
        words = self.tr("Looking at “{name}”…").format(name=target.name)
        try:
            is_own, there = wait_or_give_up(partial(_seen, paths, self._session.path), self._prompts.wait, words)
        except GivenUp:
            return ()
        if is_own:
            self._prompts.tell(own_file_message(target))
            return ()
        # The dialog has asked about the one name that was typed, which isn't that of any of several pages.
        if count > 1 and there and not self._prompts.replace_files(len(there), there[0].name):
            return ()
        remember_folder(self._session.workspace, target)
        return paths

    def _draw(self, pdf: bytes, dots: int, paths: tuple[Path, ...]) -> None:
        stop = Event()
        progress = self._prompts.progress(self.tr("Drawing the pages…"), len(paths), stop.set)
        self._drew.connect(progress.step)

        def tell(done: int) -> bool:
            self._drew.emit(done)
            return not stop.is_set()

        def draw() -> tuple[bytes, ...]:
            from handout_studio.application import PageDrawing, draw_page_files  # they load what writes pictures

            with PageDrawing(pdf) as drawing:
                return draw_page_files(drawing, dots, tell)

        def end() -> None:
            self._drew.disconnect(progress.step)
            progress.end()

        def take(pictures: tuple[bytes, ...]) -> None:
            end()
            if pictures and not stop.is_set():
                self._write(pictures, paths)
            else:
                self._give_up()

        def fail(error: Exception) -> None:
            end()
            if not isinstance(error, HandoutStudioError):
                self._give_up()
                raise error
            self._prompts.tell(message_for(error))
            self._give_up()

        SideWork(draw, take, fail, self)

    def _write(self, pictures: tuple[bytes, ...], paths: tuple[Path, ...]) -> None:
        from handout_studio.application import write_page_files

        while paths:
            words = self.tr("Writing “{name}”…").format(name=paths[0].name)
            try:
                wait_or_give_up(partial(write_page_files, pictures, paths), self._prompts.wait, words)
            except GivenUp:
                break
            except HandoutStudioError as error:
                wished = self._prompts.write_refused(message_for(error))
                if wished == "cancel":
                    break
                paths = paths if wished == "again" else self._ask_for_paths(len(pictures))
                continue
            self._is_busy = False
            self.exported.emit(paths)
            self.finished.emit(paths)
            return
        self._give_up()

    def _remember(self, chosen: str) -> None:
        workspace = self._session.workspace
        if workspace.preferences.window.get(SHARP) != chosen:
            with contextlib.suppress(FileTrouble):
                workspace.change_preferences(window={**workspace.preferences.window, SHARP: chosen})

    def _give_up(self) -> None:
        self._is_busy = False
        self.finished.emit(())


def _seen(paths: tuple[Path, ...], own: Path | None) -> tuple[bool, list[Path]]:
    """Whether the handout itself is among these names, and which of them are taken already."""
    return any(is_own_file(path, own) for path in paths), [path for path in paths if path.exists()]
