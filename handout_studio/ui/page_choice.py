"""What shapes the pages (edition, paper, number, filling in): what it is called, what it is now, how it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from handout_studio.application import compose
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Edition, Paper
from handout_studio.ui.session import HandoutSession

PAPERS: tuple[Paper, ...] = ("a4", "letter")
EDITIONS: tuple[Edition, ...] = ("standard", "large-print", "easy-reading", "photocopy")
PAGES: tuple[int | None, ...] = (None, 1, 2)


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


def fit_name(pages: int | None) -> str:
    """What people call fitting on so many pages; None is as many as it takes."""
    names: dict[int | None, str] = {
        None: QCoreApplication.translate("page", "As many pages as it takes"),
        1: QCoreApplication.translate("page", "Fit on one page"),
        2: QCoreApplication.translate("page", "Fit on two pages"),
    }
    return names[pages]


def page_summary(handout: Handout, paper: Paper) -> str:
    """What is on, in a few words: "Large print · A4 · 2 pages"."""
    parts = [edition_name(handout.edition), paper_name(paper)]
    if handout.pages is not None:
        one, more = QCoreApplication.translate("page", "1 page"), QCoreApplication.translate("page", "{count} pages")
        parts.append(one if handout.pages == 1 else more.format(count=handout.pages))
    if handout.fillable:
        parts.append(QCoreApplication.translate("page", "fill-in"))
    return " · ".join(parts)


def current_paper(session: HandoutSession) -> Paper:
    """The paper that the handout is laid out on now."""
    return compose(session.handout, default_paper=session.workspace.preferences.paper).paper


class PageChoice(QObject):
    """Changes what shapes the handout's pages, each as one undo step; later handouts begin on the same paper."""

    def __init__(self, session: HandoutSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def handout(self) -> Handout:
        """The handout whose pages these are."""
        return self._session.handout

    @property
    def paper(self) -> Paper:
        """The paper that it is laid out on now."""
        return current_paper(self._session)

    @property
    def summary(self) -> str:
        """What is on now, in a few words."""
        return page_summary(self.handout, self.paper)

    def choose_pages(self, pages: int | None) -> None:
        """This handout is fitted on so many pages from now on; None: as many as it takes."""
        steps: dict[int | None, str] = {
            None: self.tr("use as many pages as it takes"),
            1: self.tr("fit on one page"),
            2: self.tr("fit on two pages"),
        }
        self._session.edit(edits.set_pages(self._session.handout, pages), steps[pages])

    def choose_fillable(self, fillable: bool) -> None:
        """Whether this handout's PDF can be filled in on a screen from now on."""
        step = self.tr("fill in on a screen") if fillable else self.tr("fill in on paper only")
        self._session.edit(edits.set_fillable(self._session.handout, fillable), step)

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

    def take_details(self, handout: Handout) -> None:
        """The handout with other details of its pages."""
        self._session.edit(handout, self.tr("change page details"))
