"""All ways out of the window beside mail, and the line that says what came of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import Message
from handout_studio.ui.outcome import Offer, Outcome
from handout_studio.ui.outputs.copying import Copying
from handout_studio.ui.outputs.export import Export
from handout_studio.ui.outputs.outcome_bar import OutcomeBar
from handout_studio.ui.outputs.picture_export import PictureExport
from handout_studio.ui.printing.print_command import PrintCommand
from handout_studio.ui.printing.printers import printers_of
from handout_studio.ui.prompts import Prompts
from handout_studio.ui.session import HandoutChange, HandoutSession
from handout_studio.ui.side_work import SideWork

if TYPE_CHECKING:
    from handout_studio.ui.handing_over.handing_over import HandingOver
    from handout_studio.ui.handing_over.ready import Ready


class Outputs(QObject):
    """Export, print, copy and pictures over one session. `email` takes a copy that was exported on to mail."""

    reported = Signal(str)  # a sentence for the status bar

    def __init__(self, session: HandoutSession, prompts: Prompts, handing_over: HandingOver, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self.email: Callable[[Ready], None] | None = None
        self.bar = OutcomeBar()
        self.export = Export(session, prompts, handing_over, self)
        self.printing = PrintCommand(session, prompts, handing_over, lambda: printers_of(session.workspace), self)
        self.copying = Copying(handing_over, self)
        self.pictures = PictureExport(session, prompts, handing_over, window)
        self.export.exported.connect(self._tell_export)
        self.pictures.exported.connect(self._tell_pictures)
        self.printing.came_out.connect(self.bar.show_outcome)
        self.printing.export_wished.connect(self.export.begin)
        self.copying.came_out.connect(self.bar.show_outcome)
        session.handout_changed.connect(self._follow)

    def open_file(self, path: Path) -> None:
        """Open it with its usual program; say so where there is none."""
        desktop = self._session.workspace.outside.desktop
        self._hand_to(lambda: desktop.open_file(path), path)

    def show_in_folder(self, path: Path) -> None:
        """Show it in its folder; say where it is if that can't be done."""
        desktop = self._session.workspace.outside.desktop
        self._hand_to(lambda: desktop.show_in_folder(path), path)

    def _hand_to(self, ask: Callable[[], bool], path: Path) -> None:
        def tell(went: bool) -> None:
            if not went:
                what = self.tr("No program on this computer took “{name}”.").format(name=path.name)
                self._prompts.tell(Message(what, self.tr("You find it in {folder}.").format(folder=path.parent)))

        SideWork(ask, tell, lambda error: tell(False), self)

    def _tell_export(self, path: Path, ready: Ready) -> None:
        offers = [
            Offer("open", self.tr("&Open"), partial(self.open_file, path)),
            Offer("folder", self.tr("Show in fo&lder"), partial(self.show_in_folder, path)),
        ]
        if ready.pdf:
            offers.append(Offer("print", self.tr("P&rint"), partial(self.printing.begin_ready, ready)))
            if self.email is not None:
                offers.append(Offer("email", self.tr("E&mail"), partial(self.email, ready)))
        told = self.tr("Exported as “{name}”.").format(name=path.name)
        self.bar.show_outcome(Outcome(told, tuple(offers), str(path)))
        self.reported.emit(self.tr("Exported to {path}").format(path=path))

    def _tell_pictures(self, paths: tuple[Path, ...]) -> None:
        if len(paths) == 1:
            told = self.tr("Exported as “{name}”.").format(name=paths[0].name)
        else:
            told = self.tr("{count} pictures exported, from “{first}” to “{last}”.").format(
                count=len(paths), first=paths[0].name, last=paths[-1].name
            )
        folder = Offer("folder", self.tr("Show in fo&lder"), partial(self.show_in_folder, paths[0]))
        self.bar.show_outcome(Outcome(told, (folder,), str(paths[0].parent)))
        self.reported.emit(self.tr("Exported to {path}").format(path=paths[0].parent))

    def _follow(self, change: HandoutChange) -> None:
        """With another handout the copy of the one before is let go."""
        if change.loaded:
            self.bar.clear()
