"""Asks the render process for pages as the handout changes, and keeps the newest that came back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from handout_studio.application import (
    CheckSettings,
    Composed,
    Finding,
    RenderedDocument,
    RenderFailure,
    RenderReply,
    RenderRequest,
)
from handout_studio.domain.handout import Handout
from handout_studio.ui.preview.page_cache import PageCache

IDLE_WAIT = 120  # milliseconds of rest before pages near those in sight are asked for

View = tuple[int, float]  # a page's index, and device pixels a point


class Renderer(Protocol):
    """What the controller needs of the render process: it answers by the function it was made with."""

    def submit(self, request: RenderRequest) -> None:
        """Render this next, in place of what still waits."""

    def suggest(self, word: str, language: str, on_words: Callable[[tuple[str, ...]], None]) -> None:
        """Find words that a misspelt one was meant for; `on_words` may be called on any thread."""

    def close(self) -> None:
        """End; nothing is answered afterwards."""


RendererFactory = Callable[[Callable[[RenderReply], None]], Renderer]
PdfCallback = Callable[[bytes | None, RenderFailure | None], None]


@dataclass(frozen=True, slots=True)
class _Question:
    content: Composed
    views: tuple[View, ...]

    def is_same(self, other: _Question | None) -> bool:
        """Whether the other asks for just this."""
        return other is not None and self.content is other.content and self.views == other.views

    def asks(self, content: Composed, views: tuple[View, ...]) -> bool:
        """Whether the answer will hold all of this."""
        return self.content is content and set(views) <= set(self.views)


class PreviewController(QObject):
    """The newest good document and the pictures of its pages.

    Each request has a revision, higher than the last. A reply older than one already taken is dropped; a failed
    one leaves the last good document in place.
    """

    document_changed = Signal(object)  # RenderedDocument
    pictures_changed = Signal()
    failure_changed = Signal(object)  # RenderFailure | None
    findings_changed = Signal()
    _replied = Signal(object)
    _words_found = Signal(object, object)

    def __init__(
        self,
        make_renderer: RendererFactory,
        compose: Callable[[Handout], Composed],
        parent: QObject | None = None,
        checks: Callable[[], CheckSettings | None] = lambda: None,
    ) -> None:
        """`checks`: by what to check each handout; None: not at all."""
        super().__init__(parent)
        self._checks = checks
        self._findings: tuple[Finding, ...] | None = None
        self._checked_revision = 0  # of the reply that they came with
        self.cache = PageCache()
        self.document: RenderedDocument | None = None
        self.serial = 0  # counts the documents: pictures belong to one of them
        self.failure: RenderFailure | None = None
        self.content_revision = 0  # of the first request for the present handout
        self.shown_revision = 0  # of the reply that `document` came with
        self._revision = 0  # of the last request
        self._compose = compose
        self._wanted: Composed | None = None
        self._shown: Composed | None = None
        self._failed: Composed | None = None
        self._asked: dict[int, _Question] = {}
        self._refused: _Question | None = None
        self._views: tuple[View, ...] = ()
        self._near: tuple[View, ...] = ()
        self._waiting: list[PdfCallback] = []
        self._idle = QTimer(self, singleShot=True, interval=IDLE_WAIT)
        self._idle.timeout.connect(self._ask_for_near)
        self._replied.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._words_found.connect(lambda tell, words: tell(words), Qt.ConnectionType.QueuedConnection)
        self._renderer: Renderer | None = make_renderer(self._hand_over)

    @property
    def is_current(self) -> bool:
        """Whether the document is that of the handout as it was last shown to `show`."""
        return self._wanted is not None and self._shown is self._wanted

    @property
    def findings(self) -> tuple[Finding, ...] | None:
        """What there is to look at in the handout as it was last shown to `show`; None while that isn't known."""
        return self._findings if self._checked_revision >= self.content_revision else None

    def show(self, handout: Handout, *, fresh: bool = False) -> None:
        """Make this the handout that is wanted: asked for at once, with the pages in sight.

        Pages of the one before are still welcome as they come in, unless this is another one altogether (`fresh`).
        """
        self._wanted = self._compose(handout)
        self._refused = None
        if fresh:
            self._asked.clear()
        self.content_revision = self._revision + 1
        self._ask(self._wanted, self._views)

    def look_at(self, views: tuple[View, ...], near: tuple[View, ...]) -> None:
        """The pages now in sight, and those that may come in sight next, with their scales."""
        if (views, near) == (self._views, self._near):
            return
        self._views, self._near = views, near
        self._ask_for_missing()

    def call_with_pdf(self, callback: PdfCallback) -> None:
        """Call back once the present handout's PDF is there, or has failed; at once if that is known already."""
        self._waiting.append(callback)
        self._answer_waiting()

    def suggest(self, word: str, language: str, tell: Callable[[tuple[str, ...]], None]) -> None:
        """Call back with words that a misspelt one was meant for, likeliest first, once they are found."""
        if self._renderer is not None:
            self._renderer.suggest(word, language, lambda words: self._words_found.emit(tell, words))

    def close(self) -> None:
        """End the render process; later replies are dropped."""
        renderer, self._renderer = self._renderer, None
        self._idle.stop()
        if renderer is not None:
            renderer.close()
        self._asked.clear()

    def _hand_over(self, reply: RenderReply) -> None:
        """Runs in the reader's thread."""
        if self._renderer is not None:
            with suppress(RuntimeError):  # the window is gone, and this with it
                self._replied.emit(reply)

    def _ask(self, content: Composed, views: tuple[View, ...]) -> None:
        question = _Question(content, views)
        if self._renderer is None or question.is_same(self._refused):
            return
        self._revision += 1
        self._asked[self._revision] = question
        self._idle.stop()
        self._renderer.submit(
            RenderRequest(
                self._revision, content.handout, content.brand, content.paper, content.fields, views, self._checks()
            )
        )

    def _take(self, reply: RenderReply) -> None:
        if reply.findings is not None:
            self._findings, self._checked_revision = reply.findings, reply.revision
            self.findings_changed.emit()
            return
        question = self._asked.get(reply.revision)
        if question is None:  # a later one has been answered, or another handout was opened since
            return
        for revision in [revision for revision in self._asked if revision <= reply.revision]:
            del self._asked[revision]
        if reply.failure is not None:
            self._take_failure(reply.failure, question)
        elif reply.document is not None:
            self._take_document(reply, reply.document, question.content)
        self._answer_waiting()
        self._ask_for_missing()

    def _take_document(self, reply: RenderReply, document: RenderedDocument, content: Composed) -> None:
        is_new = content is not self._shown
        if is_new:
            self._shown, self.document, self.shown_revision = content, document, reply.revision
            self.serial += 1
        for picture in reply.images:
            self.cache.keep(self.serial, picture)
        if content is self._wanted:
            self._set_failure(None)
        if is_new:
            self.document_changed.emit(document)
        self.pictures_changed.emit()

    def _take_failure(self, failure: RenderFailure, question: _Question) -> None:
        """A document that is there already stays good even where a picture of it can't be had."""
        self._refused = question
        if question.content is self._wanted and question.content is not self._shown:
            self._failed = question.content
            self._set_failure(failure)

    def _set_failure(self, failure: RenderFailure | None) -> None:
        if failure != self.failure:
            self.failure = failure
            self.failure_changed.emit(failure)

    def _answer_waiting(self) -> None:
        if not self.is_current and self._failed is not self._wanted:
            return
        waiting, self._waiting = self._waiting, []
        for callback in waiting:
            document = self.document if self.is_current else None
            callback(document.pdf if document else None, None if document else self.failure)

    def _missing(self, views: tuple[View, ...]) -> tuple[View, ...]:
        count = len(self.document.pages) if self.document else 0
        return tuple(view for view in views if view[0] < count and self.cache.sharp(self.serial, *view) is None)

    def _ask_for_missing(self) -> None:
        """Ask for what is in sight and has no picture, unless that is under way; else, soon, for what is near.

        While the present handout can't be laid out, the last good one is asked for pictures of its other pages.
        """
        content = self._shown if self._failed is self._wanted else self._wanted
        if content is None:
            return
        needed = self._missing(self._views) if content is self._shown else self._views
        if self._asked:
            newest = self._asked[max(self._asked)]
            if (needed or newest.content is self._failed) and not newest.asks(content, needed):
                self._ask(content, needed)
        elif needed:
            self._ask(content, needed)
        else:
            self._idle.start()

    def _ask_for_near(self) -> None:
        """One page at a time, so that a key never waits for more than one picture."""
        content = self._shown
        if content is not None and not self._asked and (missing := self._missing(self._near)):
            self._ask(content, missing[:1])
