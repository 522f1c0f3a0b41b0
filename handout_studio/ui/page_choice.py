"""The edition and the paper of the handout: what they are called, what they are now, how others are chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from handout_studio.application import compose
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.values import Edition, Paper
from handout_studio.ui.session import HandoutSession

PAPERS: tuple[Paper, ...] = ("a4", "letter")
EDITIONS: tuple[Edition, ...] = ("standard", "large-print", "easy-reading", "photocopy")


def paper_name(paper: Paper) -> str:
    """What people call a paper."""
    return {"a4": "A4", "letter": QCoreApplication.translate("page", "Letter")}[paper]


def edition_name(edition: Edition) -> str:
    """What people call an edition."""
    names: dict[Edition, str] = {
        "standard": QCoreApplication.translate("page", "Standard"),
        "large-print": QCoreApplication.translate("page", "Large print"),
        "easy-reading": QCoreApplication.translate("page", "Easy on the eye"),
        "photocopy": QCoreApplication.translate("page", "Photocopy"),
        "text": QCoreApplication.translate("page", "Plain text"),
    }
    return names[edition]


def current_paper(session: HandoutSession) -> Paper:
    """The paper that the handout is laid out on now."""
    return compose(session.handout, default_paper=session.workspace.preferences.paper).paper


class PageChoice(QObject):
    """Changes the handout's edition and paper, each as one undo step; later handouts begin on the same paper."""

    def __init__(self, session: HandoutSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def choose_edition(self, edition: Edition) -> None:
        """This handout is in that edition from now on."""
        self._session.edit(edits.set_edition(self._session.handout, edition), self.tr("change edition"))

    def choose_paper(self, paper: Paper) -> None:
        """This handout is on that paper from now on."""
        self._session.edit(edits.set_paper(self._session.handout, paper), self.tr("change paper"))
        try:
            self._session.workspace.change_preferences(paper=paper)
        except HandoutStudioError:
            return  # it holds until the end of this run; the handout itself has its paper
