"""Keeps the list of what to look at before handing out in step with the pages, once the person rests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, SignalInstance

from handout_studio.ui.session import Focus, HandoutChange, HandoutSession

if TYPE_CHECKING:
    from handout_studio.application import Finding

REST = 350  # milliseconds without a key or a new page before the list may change


class Pages(Protocol):
    """The preview, whose process finds what there is to look at once the pages are out."""

    @property
    def document_ready(self) -> SignalInstance:
        """Tells each new document."""

    @property
    def findings_ready(self) -> SignalInstance:
        """Tells that there are new findings."""

    @property
    def findings(self) -> tuple[Finding, ...] | None:
        """Those of the handout as it is now; None while that isn't known."""


class HandoutCheck(QObject):
    """Tells `changed` with the findings, in the order of the handout, whenever they are others than before."""

    changed = Signal(object)  # tuple[Finding, ...]

    def __init__(self, session: HandoutSession, pages: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = pages
        self._findings: tuple[Finding, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._take)
        pages.findings_ready.connect(self._take)
        session.handout_changed.connect(self._follow)
        pages.document_ready.connect(self._rest.start)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What there was to look at when the person last rested."""
        return self._findings

    def place_of(self, finding: Finding) -> Focus:
        """Where a person goes for it; a finding without a place in a body is about a title or the whole section."""
        if finding.section is None or not any(each.id == finding.section for each in self._session.handout.sections):
            return Focus(self._session.selected, "handout-title")
        if finding.start is None and finding.rule.startswith("glyph."):
            return Focus(finding.section, "title")
        return Focus(finding.section, "body", finding.start, finding.end)

    def _follow(self, change: HandoutChange) -> None:
        if change.loaded:
            self._show(())
        elif self._rest.isActive():
            self._rest.start()

    def _take(self) -> None:
        """Show the findings once the person rests and they are there, whichever is later."""
        findings = self._pages.findings
        if findings is not None and not self._rest.isActive():
            self._show(findings)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        if findings != self._findings:
            self._findings = findings
            self.changed.emit(findings)


def count_text(count: int) -> str:
    """So many things, in words."""
    one = QCoreApplication.translate("check", "1 thing to look at")
    more = QCoreApplication.translate("check", "{count} things to look at")
    return one if count == 1 else more.format(count=count)
