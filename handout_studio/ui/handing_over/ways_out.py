"""The ways from the page to a person, apart from paper and files: email, and many people at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.ui.handing_over.email import Email
from handout_studio.ui.handing_over.handing_over import HandingOver
from handout_studio.ui.handing_over.many_at_once import ManyAtOnce
from handout_studio.ui.prompts import Prompts
from handout_studio.ui.session import HandoutSession


class WaysOut(QObject):
    """`reported` is a line for the window's foot."""

    reported = Signal(str)

    def __init__(self, session: HandoutSession, prompts: Prompts, handing_over: HandingOver, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self.email = Email(session, prompts, handing_over, window)
        self.many = ManyAtOnce(session, prompts, window)

    def close(self) -> None:
        """The window goes, and with it what still lies on its way out."""
        self.many.close()
        self._session.workspace.safekeeping.outgoing.clear()
