"""Real render processes, lent to one window after the other: starting each costs more than most tests do with it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from handout_studio.application import RenderProcess, RenderReply, RenderRequest

OnReply = Callable[[RenderReply], None]


class LentRenderers:
    """Lends a process that no other window has, and starts one where all are lent."""

    def __init__(self) -> None:
        self._all: list[_Process] = []

    def lend(self, on_reply: OnReply) -> Loan:
        """A process as a fresh window has it: it answers by `on_reply`, and never about what went before."""
        free = next((process for process in self._all if process.is_free), None)
        if free is None:
            free = _Process()
            self._all.append(free)
        return free.lend(on_reply)

    def close(self) -> None:
        """End them all."""
        for process in self._all:
            process.renderer.close()


class _Process:
    """One render process, with the window that has it. Revisions of the next one go on where those of the last end."""

    def __init__(self) -> None:
        self._loan: Loan | None = None
        self.last_revision = 0
        self.renderer = RenderProcess(self._answer)
        self.renderer.start()

    @property
    def is_free(self) -> bool:
        return self._loan is None or self._loan.is_over

    def lend(self, on_reply: OnReply) -> Loan:
        self._loan = Loan(self, on_reply)
        return self._loan

    def _answer(self, reply: RenderReply) -> None:
        if self._loan is not None:
            self._loan.answer(reply)


class Loan:
    """The process for one window; closing gives it back."""

    def __init__(self, process: _Process, on_reply: OnReply) -> None:
        self._process = process
        self._on_reply = on_reply
        self._before = process.last_revision
        self._lock = threading.Lock()
        self.is_over = False

    def submit(self, request: RenderRequest) -> None:
        """Render this next, in place of what still waits."""
        self._process.last_revision = self._before + request.revision
        self._process.renderer.submit(replace(request, revision=self._process.last_revision))

    def suggest(self, word: str, language: str, on_words: Callable[[tuple[str, ...]], None]) -> None:
        """Find words that a misspelt one was meant for."""

        def tell(words: tuple[str, ...]) -> None:
            with self._lock:
                if not self.is_over:
                    on_words(words)

        self._process.renderer.suggest(word, language, tell)

    def close(self) -> None:
        """Give the process back; nothing is answered afterwards."""
        with self._lock:
            self.is_over = True

    def answer(self, reply: RenderReply) -> None:
        """Hand a reply on, unless it is to a window from before; called on the process's thread."""
        with self._lock:
            if not self.is_over and reply.revision > self._before:
                self._on_reply(replace(reply, revision=reply.revision - self._before))
