"""Moves everything of one's own to a new computer: out to one file, and in again there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import Moved
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.folders import starting_folder
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import GivenUp, Result, wait_or_give_up


class Moving(QObject):
    """`reported` is a line for the window's foot; `came_in` tells that the library and brands are others now."""

    reported = Signal(str)
    came_in = Signal()

    def __init__(self, session: HandoutSession, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts

    def move_out(self) -> None:
        """Write brands, templates, sections and choices to one file of the person's choice."""
        from handout_studio.application import move_out

        suggested = starting_folder(self._session) / "My Handout Studio.handout-studio"
        path = self._prompts.path_to_write("everything", suggested)
        if path is not None:
            self._try(lambda: move_out(self._session.workspace, path), self.tr("Moved out: {parts}"))

    def move_in(self) -> None:
        """Take in what such a file holds, beside all that is here, if the person agrees to what is inside."""
        from handout_studio.application import move_in, read_moved

        path = self._prompts.path_to_open("everything", starting_folder(self._session))
        if path is None:
            return
        try:
            everything = self._waited_for(lambda: read_moved(path))
        except GivenUp:
            return
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        inside = Moved(len(everything.brands), len(everything.templates), len(everything.sections))
        if self._prompts.move_in(self._told(inside)):
            self._try(lambda: move_in(self._session.workspace, everything), self.tr("Moved in: {parts}"))
            self.came_in.emit()

    def _try(self, act: Callable[[], Moved], sentence: str) -> None:
        try:
            moved = self._waited_for(act)
        except GivenUp:
            return
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        self.reported.emit(sentence.format(parts=self._told(moved)))

    def _waited_for(self, work: Callable[[], Result]) -> Result:
        return wait_or_give_up(work, self._prompts.wait, self.tr("This takes a moment…"))

    def _told(self, moved: Moved) -> str:
        parts = (
            (moved.brands, self.tr("1 brand"), self.tr("{count} brands")),
            (moved.templates, self.tr("1 template"), self.tr("{count} templates")),
            (moved.sections, self.tr("1 section"), self.tr("{count} sections")),
        )
        told = [one if count == 1 else many.format(count=count) for count, one, many in parts if count]
        return ", ".join(told) or self.tr("nothing new")
