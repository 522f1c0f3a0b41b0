"""The window's side of rendering: one process at work, the latest request next, a new process after a bad end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from handout_studio.application.composition import Composed, Fields
from handout_studio.application.render_child import RenderChild, RenderFailure, Views
from handout_studio.application.render_launch import Launch, spawn, worker_command
from handout_studio.checks.finding import Finding
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Paper
from handout_studio.rendering.result import PageImage, RenderedDocument

DEADLINE = 5.0
"""Seconds that one rendering may take."""

PAUSE = 0.12
"""Seconds without a request before the last handout is checked, so that no key waits for that."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """What to render, and which pages to draw of it at how many device pixels a point; revisions only grow."""

    revision: int
    handout: Handout
    brand: Brand | None
    paper: Paper
    fields: Fields = ()
    views: Views = ()
    checks: CheckSettings | None = None
    """By what to check it, once its pages are out; None: not at all."""

    @property
    def composed(self) -> Composed:
        """What the PDF depends on: all but revision and views."""
        return Composed(self.handout, self.brand, self.paper, self.fields)


@dataclass(frozen=True, slots=True)
class RenderReply:
    """The document with the pages asked for, or why there is none. An unchanged document is the same object.

    Where checks were asked for, a second reply of the same revision brings `findings`, and no page.
    """

    revision: int
    document: RenderedDocument | None
    images: tuple[PageImage, ...]
    failure: RenderFailure | None
    findings: tuple[Finding, ...] | None = None


class RenderProcess:
    """Renders what was submitted last. Replies come on a thread of its own, in the order of revisions.

    A request that waits is replaced by the next one; one that is being rendered is finished and answered. What
    ended a process is not tried again until it has changed.
    """

    def __init__(
        self,
        on_reply: Callable[[RenderReply], None],
        *,
        command: Sequence[str] | None = None,
        deadline: float = DEADLINE,
    ) -> None:
        """`on_reply` must not raise; `command`: another program as the process; `deadline`: seconds a request."""
        self._on_reply = on_reply
        self._launch: Launch = partial(spawn, command or worker_command())
        self._deadline = deadline
        self._changed = threading.Condition()
        self._pending: RenderRequest | None = None
        self._words: list[tuple[str, str, Callable[[Words], None]]] = []
        self._checked: tuple[Composed, CheckSettings, tuple[Finding, ...] | None] | None = None
        self._closed = threading.Event()
        self._child: RenderChild | None = None
        self._deadly: tuple[Composed, RenderFailure] | None = None
        self._thread = threading.Thread(target=self._run, name="render process", daemon=True)

    def start(self) -> None:
        """Start the process; returns at once. Call once."""
        self._thread.start()

    def submit(self, request: RenderRequest) -> None:
        """Render this next, in place of any request that still waits."""
        with self._changed:
            self._pending = request
            self._changed.notify()

    def suggest(self, word: str, language: str, on_words: Callable[[Words], None]) -> None:
        """Have words found that a misspelt one was meant for; `on_words` is called on the thread of the replies."""
        with self._changed:
            self._words.append((word, language, on_words))
            self._changed.notify()

    def close(self) -> None:
        """End process and thread; nothing is replied afterwards."""
        with self._changed:
            self._closed.set()
            self._changed.notify()
            if self._child:
                self._child.kill()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        self._renew_child()
        while not self._closed.is_set():
            self._find_words()
            request = self._next_request()
            if request is None:
                continue
            reply = self._reply(request)
            if self._closed.is_set():
                break
            self._on_reply(reply)
            self._renew_child()
            if reply.document is not None and request.checks is not None and not self._is_asked_within(PAUSE):
                self._check(request, reply, request.checks)
        if self._child:
            self._child.close()

    def _next_request(self) -> RenderRequest | None:
        with self._changed:
            self._changed.wait_for(self._is_asked)
            request, self._pending = self._pending, None
            return None if self._closed.is_set() else request

    def _reply(self, request: RenderRequest) -> RenderReply:
        composed = request.composed
        if self._deadly and self._deadly[0] == composed:
            return RenderReply(request.revision, None, (), self._deadly[1])
        self._renew_child()
        if self._child is None:
            return RenderReply(request.revision, None, (), RenderFailure(None, "crashed"))
        answer = self._child.ask(composed, request.views)
        if answer.failure and self._child.has_ended():
            self._deadly = (composed, answer.failure)
        return RenderReply(request.revision, answer.document, answer.images, answer.failure)

    def _is_asked(self) -> bool:
        return self._pending is not None or bool(self._words) or self._closed.is_set()

    def _is_asked_within(self, seconds: float) -> bool:
        with self._changed:
            return self._changed.wait_for(self._is_asked, seconds)

    def _check(self, request: RenderRequest, reply: RenderReply, settings: CheckSettings) -> None:
        """Send the findings, looked for once in the same handout; what ended a process is not tried again."""
        if self._child is None:
            return
        if self._checked and self._checked[:2] == (request.composed, settings):
            findings = self._checked[2]
        else:
            self._checked = request.composed, settings, None
            findings = self._child.check(request.composed, settings)
            self._checked = request.composed, settings, findings
        if findings is not None and not self._closed.is_set():
            self._on_reply(replace(reply, images=(), findings=findings))
        self._renew_child()

    def _find_words(self) -> None:
        with self._changed:
            words, self._words = self._words, []
        for word, language, on_words in words:
            self._renew_child()
            found = self._child.suggest(word, language) if self._child else ()
            if not self._closed.is_set():
                on_words(found)

    def _renew_child(self) -> None:
        """Have a living process, if one can be started at all and we are still wanted."""
        if self._child and not self._child.has_ended():
            return
        if self._child:
            self._child.close()
        with self._changed:
            self._child = None
            if self._closed.is_set():
                return
        try:
            child = RenderChild(self._launch, self._deadline)
        except OSError:
            return
        with self._changed:
            self._child = child
            if self._closed.is_set():
                child.kill()
