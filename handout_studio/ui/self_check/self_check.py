"""Opens the self-check, keeps its answers as long as the window has the handout, and hands its sheet on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.handing_over.ready import Ready
from handout_studio.ui.handout_check import HandoutCheck
from handout_studio.ui.outputs.outputs import Outputs
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutChange, HandoutSession
from handout_studio.ui.side_work import wait_for

if TYPE_CHECKING:
    from handout_studio.application import Answer
    from handout_studio.ui.self_check.answers import Answers


class SelfCheck:
    """The answers given by hand are in no file."""

    def __init__(
        self, session: HandoutSession, check: HandoutCheck, outputs: Outputs, prompts: Prompts, window: QWidget
    ) -> None:
        self._session = session
        self._check = check
        self._outputs = outputs
        self._prompts = prompts
        self._window = window
        self._own: Mapping[str, Answer] = {}
        session.handout_changed.connect(self._follow)

    def open(self) -> None:
        """Show the questions, with the answers so far."""
        from handout_studio.application import measured  # few ask for it: not before the first paint
        from handout_studio.ui.self_check.answers import Answers
        from handout_studio.ui.self_check.self_check_dialog import SelfCheckDialog

        found = measured(self._session.handout, self._check.findings, self._session.workspace.readability)
        dialog = SelfCheckDialog(Answers(found, self._own), self._window)
        dialog.accepted.connect(lambda: self._keep(dialog.answers))
        dialog.rejected.connect(lambda: self._keep(dialog.answers))
        dialog.wished.connect(lambda what: self._hand_over(what, dialog.answers))
        dialog.open()

    def _keep(self, answers: Answers) -> None:
        self._own = answers.own

    def _hand_over(self, what: str, answers: Answers) -> None:
        from handout_studio.application import compose, render_handout
        from handout_studio.ui.self_check.sheet import sheet_of

        workspace, handout = self._session.workspace, self._session.handout
        brand = handout.brand or workspace.default_brand()
        sheet = sheet_of(answers, handout, brand, workspace.today())
        composed = compose(sheet, default_paper=workspace.preferences.paper)
        try:
            document = wait_for(lambda: render_handout(composed))
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        ready = Ready(document.pdf, composed)
        if what == "print":
            self._outputs.printing.begin_ready(ready)
        else:
            self._outputs.export.begin_ready(ready)

    def _follow(self, change: HandoutChange) -> None:
        if change.loaded:
            self._own = {}
