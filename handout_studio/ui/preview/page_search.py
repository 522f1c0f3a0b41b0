"""Looks for words on the pages of the newest document, on a thread of its own, and goes from place to place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from handout_studio.ui.preview.controller import PreviewController
from handout_studio.ui.preview.page_search_bar import PageSearchBar
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.side_work import SideWork

if TYPE_CHECKING:
    from handout_studio.application import FoundPlace

REST = 200  # milliseconds without a new document or letter before the pages are looked through


class PageSearch(QObject):
    """While the bar is open, what it asks for is marked on the pages, and looked for anew as they change."""

    def __init__(self, bar: PageSearchBar, view: PageView, controller: PreviewController) -> None:
        super().__init__(view)
        self._bar = bar
        self._view = view
        self._controller = controller
        self._found: tuple[FoundPlace, ...] = ()
        self._number = -1
        self._asked = 0  # counts the searches: an older one's places are dropped
        self._working = False
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._soon.timeout.connect(self._look)
        bar.asked.connect(lambda words: self._soon.start())
        bar.next_wished.connect(lambda: self._step(1))
        bar.previous_wished.connect(lambda: self._step(-1))
        bar.left.connect(self.close)
        controller.document_changed.connect(lambda document: self._soon.start() if bar.isVisible() else None)

    def open(self) -> None:
        """Open the bar, the keyboard in it."""
        self._bar.open()

    def close(self) -> None:
        """Put the bar and the marks away; the keyboard goes to the pages."""
        self._soon.stop()
        self._asked += 1
        self._bar.hide()
        self._found, self._number = (), -1
        self._view.mark((), -1)
        self._view.setFocus()

    def _look(self) -> None:
        from handout_studio.application import find_in_pages  # not before it is needed: it loads PDFium

        document, words = self._controller.document, self._bar.words.text()
        if document is None or not words.strip():
            self._take(self._asked, ())
            return
        if self._working:  # one at a time; the newest words follow
            self._soon.start()
            return
        self._working = True
        self._asked += 1
        then = partial(self._take, self._asked)
        SideWork(partial(find_in_pages, document.pdf, words), then, lambda error: then(()), self)

    def _take(self, asked: int, found: tuple[FoundPlace, ...]) -> None:
        self._working = False
        if asked != self._asked:
            return
        first = next((row for row, place in enumerate(found) if place.page >= self._view.current_page), 0)
        kept = self._number if len(found) == len(self._found) and self._number >= 0 else first
        self._found, self._number = found, kept if found else -1
        self._show()

    def _step(self, by: int) -> None:
        if self._found:
            self._number = (self._number + by) % len(self._found)
            self._show()

    def _show(self) -> None:
        self._view.mark(self._found, self._number)
        self._bar.show_count(self._number + 1, len(self._found))
