"""The right column of the window: header, banner and pages, kept in step with the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handout_studio.application import (
    CheckSettings,
    Composed,
    Finding,
    PageMap,
    RenderedDocument,
    RenderFailure,
    compose,
)
from handout_studio.domain.brand import ACCENT, Brand
from handout_studio.domain.handout import Handout
from handout_studio.ui.panels.panel_header import Heading
from handout_studio.ui.preview.controller import PdfCallback, PreviewController, RendererFactory
from handout_studio.ui.preview.failure_banner import FailureBanner
from handout_studio.ui.preview.page_commands import PageCommands
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.preview.text_hit import place_at
from handout_studio.ui.preview.zoom_bar import ZoomBar
from handout_studio.ui.session import Focus, HandoutChange, HandoutSession

PAPER_POINTS = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
_SEEN_ON_WHITE = 0.55  # an accent lighter than this (0 black, 1 white) makes no line that one can see


class PreviewPanel(QWidget):
    """The PDF of the session's handout as it will be exported.

    `make_renderer` takes the function that replies go to and returns a started render process.
    """

    document_ready = Signal(object)  # RenderedDocument, the newest good one
    findings_ready = Signal()  # there are findings, of the handout as it is now or as it was a moment ago
    writing_wished = Signal(object)  # Focus: a click in a page wants the keyboard there
    painted = Signal(int)  # the revision whose pages have just come on the screen, see `revision`

    def __init__(self, session: HandoutSession, make_renderer: RendererFactory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._default_brand: Brand | None = None
        self._selected = session.selected
        self._to_reveal: str | None = None
        self._painted_serial = 0
        self._controller = PreviewController(make_renderer, self._compose, self, checks=self._check_settings)
        self._view = PageView(self._controller.cache)
        self._bar = ZoomBar()
        self.commands = PageCommands(self._view, self._bar, self._controller)
        self._banner = FailureBanner()
        self.setObjectName("previewPanel")
        self.setAccessibleName(self.tr("Preview"))
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def document(self) -> RenderedDocument | None:
        """The newest document that could be laid out; None until the first one."""
        return self._controller.document

    @property
    def is_current(self) -> bool:
        """Whether `document` is that of the handout as it is now."""
        return self._controller.is_current

    @property
    def findings(self) -> tuple[Finding, ...] | None:
        """What there is to look at in the handout as it is now; None while that isn't known."""
        return self._controller.findings

    @property
    def revision(self) -> int:
        """The revision of the handout as it is now: `painted` tells it, or a later one, once it can be seen."""
        return self._controller.content_revision

    @property
    def view(self) -> PageView:
        """The pages: zoom and keys go there."""
        return self._view

    def current_pdf(self, callback: PdfCallback) -> None:
        """Call back with (PDF, None), or (None, failure), as soon as either of the present handout is known."""
        self._controller.call_with_pdf(callback)

    def suggest(self, word: str, language: str, tell: Callable[[tuple[str, ...]], None]) -> None:
        """Call back with words that a misspelt one was meant for, likeliest first, once they are found."""
        self._controller.suggest(word, language, tell)

    def refresh(self) -> None:
        """Render anew: the person's default brand or paper has changed."""
        self._default_brand = None
        self._show_handout(fresh=False)

    def shutdown(self) -> None:
        """End the render process."""
        self._controller.close()

    def _check_settings(self) -> CheckSettings | None:
        settings = self._session.workspace.check_settings()
        return settings and replace(settings, with_dismissed=True)

    def _connect(self) -> None:
        controller, view, session = self._controller, self._view, self._session
        controller.document_changed.connect(self._take_document)
        controller.pictures_changed.connect(view.viewport().update)
        controller.failure_changed.connect(self._tell_failure)
        controller.findings_changed.connect(self.findings_ready)
        view.page_changed.connect(self._bar.show_page)
        view.zoom_changed.connect(self._bar.show_zoom)
        view.page_clicked.connect(self._go_to_place)
        view.painted_sharp.connect(self._tell_painted)
        self._bar.zoom_chosen.connect(view.set_zoom)
        self._bar.larger_requested.connect(view.zoom_in)
        self._bar.smaller_requested.connect(view.zoom_out)
        self._banner.section_requested.connect(self._go_to_section)
        session.handout_changed.connect(self._follow_handout)
        session.selection_changed.connect(self._follow_selection)

    def _lay_out(self) -> None:
        heading = Heading(self.tr("PREVIEW · THE PDF ITSELF"), self)
        heading.setObjectName("previewHeading")
        heading.setAccessibleName(self.tr("Preview: the PDF itself"))
        header = QHBoxLayout()
        header.setContentsMargins(2, 0, 0, 0)
        header.addWidget(heading, 1)
        header.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(header)
        column.addWidget(self._banner)
        self.commands.lay_out(column)

    def _compose(self, handout: Handout) -> Composed:
        workspace = self._session.workspace
        if handout.brand is None and self._default_brand is None:
            self._default_brand = workspace.default_brand()
        return compose(handout, default_brand=self._default_brand, default_paper=workspace.preferences.paper)

    def _show_handout(self, *, fresh: bool) -> None:
        handout = self._session.handout
        self._controller.show(handout, fresh=fresh)
        if self._controller.document is None:
            width, height = PAPER_POINTS[self._compose(handout).paper]
            self._view.show_pages((PageMap(width, height),), 0)
        self._outline()

    def _follow_handout(self, change: HandoutChange) -> None:
        if change.loaded:
            self._selected, self._to_reveal = self._session.selected, None
            self._view.go_to_start()
        elif change.focus is not None and change.source is None:  # moved, undone or mended: no key typed in it
            self._to_reveal = change.focus.section
        self._show_handout(fresh=change.loaded)

    def _follow_selection(self, focus: Focus) -> None:
        if focus.section == self._selected:
            return
        self._selected = focus.section
        self._to_reveal = None
        self._outline()
        if focus.section is not None:
            if not self.is_current:
                self._to_reveal = focus.section
            self._view.reveal(focus.section)

    def _take_document(self, document: RenderedDocument) -> None:
        self._view.show_pages(document.pages, self._controller.serial)
        # A section just begun stands on no page before something is written in it.
        if self._to_reveal is not None and self.is_current and self._view.reveal(self._to_reveal):
            self._to_reveal = None
        self.document_ready.emit(document)

    def _tell_failure(self, failure: RenderFailure | None) -> None:
        self._banner.show_failure(failure, self._session.handout, has_pages=self.document is not None)

    def _tell_painted(self, serial: int) -> None:
        if serial != self._painted_serial:
            self._painted_serial = serial
            revision = self._controller.shown_revision
            # After this turn of the event loop, when what was painted has reached the screen.
            QTimer.singleShot(0, self, lambda: self.painted.emit(revision))

    def _go_to_place(self, page: int, x: float, y: float) -> None:
        if self.document is None or page >= len(self.document.pages):
            return
        # The window's font has much the same proportions as the page's: right to the letter in 19 of 20 places.
        advance = QFontMetricsF(self.font()).horizontalAdvance
        place = place_at(self.document.pages[page], x, y, self._session.handout, advance)
        if place is not None:
            self._go_to(place if place.section else replace(place, section=self._session.selected))

    def _go_to_section(self, section: str) -> None:
        self._go_to(Focus(section))

    def _go_to(self, place: Focus) -> None:
        self._session.select(place)
        self.writing_wished.emit(place)

    def _outline(self) -> None:
        brand = self._session.handout.brand
        accent = QColor(brand.accent if brand else ACCENT)
        faint = accent.lightnessF() > _SEEN_ON_WHITE
        self._view.outline(self._session.selected, QColor(ACCENT) if faint else accent)
