"""Puts a person's pictures into the handout and the text, from a file, a drop or the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from handout_studio.application import put_in_handout
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.values import Picture
from handout_studio.text.insertion import insert_picture
from handout_studio.ui.editor.body_edit import BodyEdit
from handout_studio.ui.editor.offered_pictures import Offered, packed
from handout_studio.ui.folders import remember_folder, starting_folder
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import Focus, HandoutSession
from handout_studio.ui.side_work import GivenUp, wait_or_give_up


class PictureInsertion(QObject):
    """Each picture is one step: its bytes in the handout, and in the text its line, ready to be told what it shows."""

    def __init__(self, session: HandoutSession, prompts: Prompts, body: BodyEdit) -> None:
        super().__init__(body)
        self._session = session
        self._prompts = prompts
        self._body = body
        # Once the drop is over, so that the other program isn't held.
        body.pictures_offered.connect(self.put_in, Qt.ConnectionType.QueuedConnection)

    def choose(self) -> None:
        """Ask for a file and put it in below the line of the caret."""
        path = self._prompts.path_to_open("picture", starting_folder(self._session))
        if path is not None:
            remember_folder(self._session.workspace, path)
            self.put_in((path,))

    def put_in(self, offered: Sequence[Offered]) -> None:
        """Put these in one below the other; one that can't be taken in is told about with the reason."""
        for source in offered:
            if self._session.selected is None:
                return
            try:
                words = self.tr("Taking in the picture…")
                picture = wait_or_give_up(partial(self._taken_in, source), self._prompts.wait, words)
                self._insert(picture, self._session.selected)
            except GivenUp:
                break
            except HandoutStudioError as error:
                self._prompts.tell(message_for(error, self.tr("The picture")))
        self._body.setFocus()

    def _taken_in(self, source: Offered) -> Picture:
        intake = self._session.workspace.pictures
        if isinstance(source, Path):
            return intake.take_in_file(source, "image")
        return intake.take_in_clipboard(packed(source) if isinstance(source, QImage) else source)

    def _insert(self, picture: Picture, section: str) -> None:
        handout, name = put_in_handout(self._session.handout, picture)
        passage = insert_picture(self._body.passage(), name)
        if self._body.has_room(passage.text):
            after = edits.write_body(handout, section, passage.text)
            focus = Focus(section, "body", passage.start, passage.end)
            self._session.edit(after, self.tr("add picture"), focus=focus)
