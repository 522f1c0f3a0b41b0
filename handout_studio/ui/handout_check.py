"""Keeps the list of what to look at before handing out in step with the pages, once the person rests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, SignalInstance

from handout_studio.application import dismissal_of, dismissals_of
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.text.difference import carried_over
from handout_studio.ui.focus import Field
from handout_studio.ui.mending import Mending, mending_of, of_missing_help
from handout_studio.ui.session import Focus, HandoutChange, HandoutSession

if TYPE_CHECKING:
    from handout_studio.application import Finding, RenderedDocument

REST = 250  # milliseconds without a key or a new page before the list may change


class Pages(Protocol):
    """The preview, whose process finds what there is to look at once the pages are out."""

    @property
    def document_ready(self) -> SignalInstance:
        """Tells each new document."""

    @property
    def findings_ready(self) -> SignalInstance:
        """Tells that there are new findings."""

    @property
    def document(self) -> RenderedDocument | None:
        """The newest document."""

    @property
    def findings(self) -> tuple[Finding, ...] | None:
        """Those of the handout as it is now, the dismissed ones too; None while that isn't known."""


class HandoutCheck(QObject):
    """Tells `changed` with the findings, in the order of the handout, whenever they are others than before.

    So it does when what is dismissed or the language of the handout has changed.
    """

    changed = Signal(object)  # tuple[Finding, ...]
    placed = Signal()  # the findings are those of the handout as it is now
    reported = Signal(str)  # what was just done about one

    def __init__(self, session: HandoutSession, pages: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._checked = session.handout
        self._all: tuple[Finding, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._dismissed: tuple[Finding, ...] = ()
        self._language = ""  # that the findings were last told in
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._take)
        pages.findings_ready.connect(self._take)
        session.handout_changed.connect(self._follow)
        pages.document_ready.connect(self._rest.start)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What there was to look at when the person last rested."""
        return self._findings

    @property
    def dismissed(self) -> tuple[Finding, ...]:
        """What was found and is dismissed in this handout."""
        return self._dismissed

    def place_of(self, finding: Finding) -> Focus:
        """Where a person goes for it; a finding without a place in a body is about a title or the whole section."""
        if finding.section is None or not _holds(self._session.handout, finding.section):
            field, words = self._handout_line(finding)
            return Focus(self._session.selected, field, *next(iter(places_of(finding, words)), (None, None)))
        if finding.start is None and finding.rule.startswith("glyph."):
            return Focus(finding.section, "title")
        title = self._session.handout.section(finding.section).title
        if finding.start is None and finding.rule.startswith("field.") and "{{" in title:
            return Focus(finding.section, "title")
        if finding.start is None and finding.rule == "spelling":
            return Focus(finding.section, "title", *next(iter(places_of(finding, title)), (None, None)))
        return Focus(finding.section, "body", *(self.span_of(finding) or (None, None)))

    def _handout_line(self, finding: Finding) -> tuple[Field, str]:
        handout = self._session.handout
        if finding.rule.startswith("field."):
            is_below = "{{" in handout.subtitle and "{{" not in handout.title
            return ("handout-subtitle", handout.subtitle) if is_below else ("handout-title", handout.title)
        if places_of(finding, handout.subtitle) and not places_of(finding, handout.title):
            return "handout-subtitle", handout.subtitle
        return "handout-title", handout.title

    def span_of(self, finding: Finding) -> tuple[int, int] | None:
        """Its characters in the body as that is now; None where it has none, or they were changed since."""
        start, end, section = finding.start, finding.end, finding.section
        handouts = (self._checked, self._session.handout)
        if section is None or start is None or end is None or not all(_holds(each, section) for each in handouts):
            return None
        return carried_over(start, end, *(each.section(section).body for each in handouts))

    def mending_of(self, finding: Finding) -> Mending | None:
        """What one click would do about it; None where that is the person's to say."""
        if finding.rule == "crisis.missing":
            return of_missing_help(self._session.handout, self._session.workspace.library())
        pages = len(self._pages.document.pages) if self._pages.document else 0
        return mending_of(finding, self._session.handout, pages, self._checked)

    def mend(self, finding: Finding) -> None:
        """Do that, as one undo step; the caret stays."""
        mending = self.mending_of(finding)
        if mending is None:
            return
        self._all = tuple(each for each in self._all if each is not finding)
        self._session.edit(mending.after(), mending.text)
        self._split()
        self.reported.emit(mending.told)

    def dismiss(self, finding: Finding, *, everywhere: bool = False) -> None:
        """Leave it as it is in this handout, or the same words `everywhere` in it, as one undo step."""
        dismissal = dismissal_of(finding, self._checked, everywhere=everywhere)
        self._session.edit(edits.dismiss(self._session.handout, dismissal), self.tr("dismiss"))
        self.reported.emit(self.tr("Dismissed in this handout. Undo brings it back."))

    def bring_back(self, finding: Finding) -> None:
        """Have a dismissed one on the list again, as one undo step."""
        after = self._session.handout
        for dismissal in dismissals_of(finding, self._with_dismissals()):
            after = edits.undismiss(after, dismissal)
        self._session.edit(after, self.tr("bring back"))
        self.reported.emit(self.tr("Back on the list."))

    def _follow(self, change: HandoutChange) -> None:
        if change.loaded:
            self._checked, self._all = change.after, ()
            self._split()
        else:
            if change.before.dismissed != change.after.dismissed:
                self._split()
            if self._rest.isActive():
                self._rest.start()

    def _take(self) -> None:
        """Show the findings once the person rests and they are there, whichever is later."""
        findings = self._pages.findings
        if findings is not None and not self._rest.isActive():
            self._checked, self._all = self._session.handout, findings
            self._split()
            self.placed.emit()

    def _with_dismissals(self) -> Handout:
        return self._checked.model_copy(update={"dismissed": self._session.handout.dismissed})

    def _split(self) -> None:
        """Part what there is to look at from what is dismissed now."""
        dismissed: tuple[Finding, ...] = ()
        if self._session.handout.dismissed:
            checked = self._with_dismissals()
            dismissed = tuple(finding for finding in self._all if dismissals_of(finding, checked))
        findings = tuple(finding for finding in self._all if finding not in dismissed)
        told = self._findings, self._dismissed, self._language
        self._findings, self._dismissed, self._language = findings, dismissed, self._session.handout.language
        if told != (self._findings, self._dismissed, self._language):
            self.changed.emit(findings)


def count_text(count: int) -> str:
    """So many things, in words."""
    if count == 0:
        return QCoreApplication.translate("check", "nothing to look at")
    one = QCoreApplication.translate("check", "1 thing to look at")
    more = QCoreApplication.translate("check", "{count} things to look at")
    return one if count == 1 else more.format(count=count)


def places_of(finding: Finding, words: str) -> tuple[tuple[int, int], ...]:
    """Where the word of a spelling finding without a place of its own stands in a title."""
    word = str(dict(finding.message.values).get("word", "")) if finding.rule == "spelling" else ""
    if not word or finding.start is not None:
        return ()
    return tuple(found.span() for found in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", words))


def _holds(handout: Handout, section: str) -> bool:
    return any(each.id == section for each in handout.sections)
