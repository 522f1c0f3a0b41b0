"""The handout's first page in the brand that is being edited, drawn anew as one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from handout_studio.application import Composed, RenderedDocument, RenderReply, RenderRequest, compose
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Paper
from handout_studio.ui.preview.controller import PreviewController, Renderer, RendererFactory
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.preview.zoom_bar import ZoomBar

WAIT = 120  # milliseconds: the dialog comes first, and keys in a row are one page


class BrandPage(QWidget):
    """Shows `handout` in whatever brand it is given, by a render process of its own that ends with `close_pages`."""

    def __init__(
        self, handout: Handout, paper: Paper, make_renderer: RendererFactory, parent: QWidget | None = None
    ) -> None:
        """`paper`: the person's default."""
        super().__init__(parent)
        self.setObjectName("brandPage")
        self._handout = handout
        self._paper = paper
        self._brand: Brand | None = None
        renderer = _LateRenderer(make_renderer)
        self._controller = PreviewController(renderer.serve, self._compose, self)
        self.destroyed.connect(renderer.close)  # where the whole window goes, no one says that the dialog is finished
        self.view = PageView(self._controller.cache)
        self.view.setObjectName("brandPages")
        self.view.setAccessibleDescription(self.tr("The handout as it is printed in this brand."))
        self.view.viewport().setMouseTracking(False)  # nothing here is to be clicked
        self._bar = ZoomBar()
        self._soon = QTimer(self, singleShot=True, interval=WAIT)
        self._soon.timeout.connect(self._draw)
        self._lay_out()
        self._connect()

    @property
    def document(self) -> RenderedDocument | None:
        """The page of the brand as it is now, once it is there."""
        return self._controller.document if self._controller.is_current else None

    def show_brand(self, brand: Brand) -> None:
        """Draw the page in this brand, in a moment."""
        if brand != self._brand:
            self._brand = brand
            self._soon.start()

    def close_pages(self) -> None:
        """End the render process."""
        self._soon.stop()
        self._controller.close()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("YOUR PAGE"))
        heading.setProperty("look", "heading")
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self._bar, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        controller, view = self._controller, self.view
        controller.document_changed.connect(lambda document: view.show_pages(document.pages, controller.serial))
        controller.pictures_changed.connect(view.viewport().update)
        view.views_changed.connect(controller.look_at)
        view.page_changed.connect(self._bar.show_page)
        view.zoom_changed.connect(self._bar.show_zoom)
        self._bar.page_wished.connect(view.go_to_page)
        self._bar.zoom_chosen.connect(view.set_zoom)
        self._bar.larger_requested.connect(view.zoom_in)
        self._bar.smaller_requested.connect(view.zoom_out)

    def _draw(self) -> None:
        if self._brand is not None:
            self._controller.show(edits.set_brand(self._handout, self._brand))

    def _compose(self, handout: Handout) -> Composed:
        return compose(handout, default_brand=self._brand, default_paper=self._paper)


class _LateRenderer:
    """A render process that starts with the first page asked for, once the dialog stands."""

    def __init__(self, make: RendererFactory) -> None:
        self._make = make
        self._reply: Callable[[RenderReply], None] = lambda reply: None
        self._renderer: Renderer | None = None

    def serve(self, reply: Callable[[RenderReply], None]) -> _LateRenderer:
        self._reply = reply
        return self

    def submit(self, request: RenderRequest) -> None:
        if self._renderer is None:
            self._renderer = self._make(self._reply)
        self._renderer.submit(request)

    def suggest(self, word: str, language: str, on_words: Callable[[tuple[str, ...]], None]) -> None:
        if self._renderer is not None:
            self._renderer.suggest(word, language, on_words)

    def close(self) -> None:
        renderer, self._renderer = self._renderer, None
        if renderer is not None:
            renderer.close()
