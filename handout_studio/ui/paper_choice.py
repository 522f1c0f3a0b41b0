"""The paper of the handout: what it is called, what it is now, and how another is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from handout_studio.application import compose
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.values import Paper
from handout_studio.ui.session import HandoutSession

PAPERS: tuple[Paper, ...] = ("a4", "letter")


def paper_name(paper: Paper) -> str:
    """What people call a paper."""
    return {"a4": "A4", "letter": QCoreApplication.translate("paper", "Letter")}[paper]


def current_paper(session: HandoutSession) -> Paper:
    """The paper that the handout is laid out on now."""
    return compose(session.handout, default_paper=session.workspace.preferences.paper).paper


class PaperChoice(QObject):
    """Changes the handout's paper as one undo step, and begins later handouts on the same."""

    def __init__(self, session: HandoutSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def choose(self, paper: Paper) -> None:
        """This handout is on that paper from now on."""
        self._session.edit(edits.set_paper(self._session.handout, paper), self.tr("change paper"))
        try:
            self._session.workspace.change_preferences(paper=paper)
        except HandoutStudioError:
            return  # it holds until the end of this run; the handout itself has its paper
