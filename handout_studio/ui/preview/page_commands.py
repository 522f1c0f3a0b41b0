"""What a person does with the pages beside reading them: one at a time, small ones, greys, go to one, find words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from handout_studio.application import RenderedDocument
from handout_studio.ui.announcement import announce
from handout_studio.ui.preview.controller import PreviewController, View
from handout_studio.ui.preview.page_search import PageSearch
from handout_studio.ui.preview.page_search_bar import PageSearchBar
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.preview.thumbnails import ThumbnailStrip
from handout_studio.ui.preview.zoom_bar import ZoomBar


class PageCommands(QObject):
    """Serves the pages in `view`; the window's menus call its methods."""

    link_hovered = Signal(str)

    def __init__(self, view: PageView, bar: ZoomBar, controller: PreviewController) -> None:
        super().__init__(view)
        self._view = view
        self._bar = bar
        self._controller = controller
        self._views: tuple[tuple[View, ...], tuple[View, ...]] = ((), ())
        self.thumbnails = ThumbnailStrip(controller.cache)
        self.thumbnails.hide()
        self.search_bar = PageSearchBar()
        self.search = PageSearch(self.search_bar, view, controller)
        view.views_changed.connect(self._look_at)
        view.page_changed.connect(lambda page, count: self.thumbnails.show_current(page))
        view.link_hovered.connect(self.link_hovered)
        controller.document_changed.connect(self._take_document)
        controller.pictures_changed.connect(self.thumbnails.viewport().update)
        self.thumbnails.page_wished.connect(view.go_to_page)
        bar.page_wished.connect(view.go_to_page)

    def lay_out(self, column: QVBoxLayout) -> None:
        """Put the search and the pages, the small ones beside them, into a column."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.thumbnails)
        row.addWidget(self._view, 1)
        column.addWidget(self.search_bar)
        column.addLayout(row, 1)

    def toggle_single(self) -> None:
        """One page at a time, or all of them one below the other."""
        self._view.set_single(not self._view.single)

    def toggle_thumbnails(self) -> None:
        """Show the small pages, or put them away."""
        self.thumbnails.setVisible(self.thumbnails.isHidden())
        self.thumbnails.show_current(self._view.current_page)
        self._tell_controller()

    def toggle_greyscale(self) -> None:
        """As a printer with black ink alone prints the pages, or in their colours."""
        self._view.set_greyscale(not self._view.greyscale)

    def next_page(self) -> None:
        """On to the next page."""
        self._turn(1)

    def previous_page(self) -> None:
        """Back to the page before."""
        self._turn(-1)

    def ask_page(self) -> None:
        """Type the number of a page to go to."""
        self._bar.ask_page()

    def find(self) -> None:
        """Look for words on the pages."""
        self.search.open()

    def _turn(self, by: int) -> None:
        self._view.go_to_page(self._view.current_page + by)
        if not self._view.hasFocus():  # else it says so itself
            announce(self._view, self._view.accessibleName())

    def _look_at(self, seen: tuple[View, ...], near: tuple[View, ...]) -> None:
        self._views = seen, near
        self._tell_controller()

    def _tell_controller(self) -> None:
        """Small pages are drawn as those near are: one at a time, once no key has come for a moment."""
        seen, near = self._views
        self._controller.look_at(seen, (*near, *self.thumbnails.views()))

    def _take_document(self, document: RenderedDocument) -> None:
        self.thumbnails.show_pages(document.pages, self._controller.serial)
        self.thumbnails.show_current(self._view.current_page)
        self._tell_controller()
