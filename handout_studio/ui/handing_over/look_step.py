"""The copy as it goes out: its real pages, to look through before it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from handout_studio.application import Composed, RenderedDocument, RenderFailure
from handout_studio.domain.errors import LayoutFailure
from handout_studio.domain.handout import Handout
from handout_studio.ui.dialogs.parts import plain_label
from handout_studio.ui.icons import icon
from handout_studio.ui.preview.controller import PreviewController, RendererFactory
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.preview.zoom import FIT_PAGE
from handout_studio.ui.preview.zoom_bar import ZoomBar
from handout_studio.ui.prompts import message_for

if TYPE_CHECKING:
    from collections.abc import Iterator


class LookStep(QWidget):
    """Shows one copy; `changed` tells when its bytes have come, or can't be had."""

    changed = Signal()

    def __init__(self, make_renderer: RendererFactory) -> None:
        super().__init__()
        self.setObjectName("lookStep")
        self._composed: Composed | None = None
        self._controller = PreviewController(make_renderer, self._compose, self)
        self._failure: RenderFailure | None = None
        self.view = PageView(self._controller.cache)
        self.view.setObjectName("lookPages")
        self.view.setAccessibleDescription(self.tr("The pages of the copy that goes out."))
        self.view.viewport().setMouseTracking(False)  # nothing here is to be clicked
        self._words = QPlainTextEdit()
        self._words.setObjectName("lookWords")
        self._words.setAccessibleName(self.tr("The words of the copy that goes out"))
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._said = plain_label("", "muted", "lookSaid")
        self._bar = ZoomBar()
        self._lay_out()
        self._connect()

    @property
    def document(self) -> RenderedDocument | None:
        """The copy, once it is there."""
        return self._controller.document if self._controller.is_current else None

    def show_copy(self, composed: Composed, said: str) -> None:
        """Make the pages of this copy; `said` is a line above them."""
        self._composed = composed
        self._said.setText(said)
        self._stack.setCurrentWidget(self.view)
        self._turning.show()
        self._controller.show(composed.handout, fresh=True)
        self.view.setFocus()

    def show_words(self, words: str, said: str) -> None:
        """Show the words alone: there are no pages."""
        self._said.setText(said)
        self._words.setPlainText(words)
        self._stack.setCurrentWidget(self._words)
        self._turning.hide()
        self._words.setFocus()

    def close_pages(self) -> None:
        """End the render process, and let go of the copy."""
        self._controller.close()
        self._composed = None
        self._words.clear()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._words)
        self._turning = QWidget()
        turning = QHBoxLayout(self._turning)
        turning.setContentsMargins(0, 0, 0, 0)
        turning.setSpacing(2)
        turning.addWidget(self._bar, 1)
        for button in self._buttons():
            turning.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(self._said, 1)
        head.addWidget(self._turning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _buttons(self) -> Iterator[QToolButton]:
        steps: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("lookBefore", "chevron-up", self.tr("Previous page"), lambda: self._turn(-1)),
            ("lookNext", "chevron-down", self.tr("Next page"), lambda: self._turn(1)),
        )
        for name, picture, words, act in steps:
            button = QToolButton()
            button.setObjectName(name)
            button.setIcon(icon(picture, "muted"))
            button.setIconSize(QSize(18, 18))
            button.setFixedSize(28, 28)
            button.setProperty("look", "muted")
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda checked=False, act=act: act())
            yield button

    def _turn(self, by: int) -> None:
        self.view.go_to_page(self.view.current_page + by)

    def _connect(self) -> None:
        controller, view = self._controller, self.view
        controller.document_changed.connect(self._take)
        controller.pictures_changed.connect(view.viewport().update)
        controller.failure_changed.connect(self._tell)
        view.views_changed.connect(controller.look_at)
        view.page_changed.connect(self._bar.show_page)
        view.zoom_changed.connect(self._bar.show_zoom)
        self._bar.page_wished.connect(view.go_to_page)
        self._bar.zoom_chosen.connect(view.set_zoom)
        self._bar.larger_requested.connect(view.zoom_in)
        self._bar.smaller_requested.connect(view.zoom_out)
        view.set_zoom(FIT_PAGE)

    def _compose(self, handout: Handout) -> Composed:
        assert self._composed is not None
        return self._composed

    def _take(self, document: RenderedDocument) -> None:
        self.view.show_pages(document.pages, self._controller.serial)
        self.changed.emit()

    def _tell(self, failure: RenderFailure | None) -> None:
        if failure is not None:
            told = message_for(LayoutFailure(failure.section, failure.code))
            self._said.setText(f"{told.what} {told.remedy}")
        self.changed.emit()
