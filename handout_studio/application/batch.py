"""Makes the pages of many people on all cores, a file for each; what is finished stays, whatever happens then."""

from __future__ import annotations

import errno
import os
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from handout_studio.application.composition import Composed
from handout_studio.application.deliver import export_file
from handout_studio.application.handing_over import mail_draft
from handout_studio.application.recipients import Recipient
from handout_studio.application.render_child import RenderChild
from handout_studio.application.render_launch import Launch, can_fork, fork, spawn, worker_command
from handout_studio.application.render_process import DEADLINE
from handout_studio.domain.errors import FileTrouble, HandoutStudioError, LayoutFailure
from handout_studio.text.plain_text import plain_handout

MOST_JOBS = 32

_HOPELESS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.ENOENT, errno.ENOTDIR, errno.EEXIST}
"""What keeps every further file from being written too."""

Write = Callable[[bytes, Path], None]


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one row: the files that are finished, and the trouble if there was any."""

    row: int
    paths: tuple[Path, ...]
    trouble: HandoutStudioError | None = None


def usual_jobs() -> int:
    """How many processes this computer has cores for."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Batch:
    """One run over recipients. `next_made` gives what is ready, one row after the other, until None."""

    def __init__(
        self,
        composed: Composed,
        recipients: Sequence[Recipient],
        folder: Path,
        *,
        jobs: int | None = None,
        letters: bool = False,
        write: Write = export_file,
    ) -> None:
        """`letters`: a mail draft beside each PDF; `jobs`: so many processes, else one a core."""
        self._composed = composed
        self._folder = folder
        self._letters = letters
        self._write = write
        self._waiting: Iterator[Recipient] = iter(recipients)
        self._lock = threading.Lock()
        self._ready: queue.SimpleQueue[Made | None] = queue.SimpleQueue()
        self._cancelled = threading.Event()
        self._children: list[RenderChild | None] = []
        self._jobs = max(1, min(jobs or usual_jobs(), MOST_JOBS, len(recipients)))
        self._at_work = 0
        self.hopeless: FileTrouble | None = None
        """Why no further file could be written, where that was so."""

    def start(self) -> None:
        """Begin. Raises FileTrouble where the folder can't be made."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            raise FileTrouble(self._folder, "write", getattr(error, "errno", errno.EINVAL)) from error
        if self._composed.handout.edition != "text":
            launch = _launch()  # all of them before the first thread: a process with threads can't be copied
            self._children = [_child(launch) for _ in range(self._jobs)]
        else:
            self._children = [None]
        self._at_work = len(self._children)
        for place in range(self._at_work):
            threading.Thread(target=self._work, args=(place,), name=f"batch {place}", daemon=True).start()

    def cancel(self) -> None:
        """Begin nothing more, and drop what isn't finished. For any thread, and for a signal handler."""
        self._cancelled.set()
        for child in self._children:
            if child:
                child.kill()

    @property
    def is_cancelled(self) -> bool:
        """Whether the person gave up."""
        return self._cancelled.is_set()

    def next_made(self) -> Made | None:
        """What became of the next row that is done, as soon as there is one; None after the last."""
        while self._at_work:
            try:
                made = self._ready.get(timeout=0.2)  # or Ctrl+C would go unheard on Windows
            except queue.Empty:
                continue
            if made is not None:
                return made
            self._at_work -= 1
        return None

    def _work(self, place: int) -> None:
        try:
            while (recipient := self._next()) is not None:
                made = self._make(recipient, place)
                if made is not None:
                    self._ready.put(made)
        finally:
            if child := self._children[place]:
                child.close()
            self._ready.put(None)

    def _next(self) -> Recipient | None:
        with self._lock:
            return None if self._cancelled.is_set() or self.hopeless else next(self._waiting, None)

    def _make(self, recipient: Recipient, place: int) -> Made | None:
        """None where it was dropped."""
        done: list[Path] = []
        trouble: HandoutStudioError | None = recipient.trouble
        if trouble is None:
            try:
                self._write_all(recipient, self._content(recipient, place), done)
            except HandoutStudioError as error:
                if self._cancelled.is_set() and not done:
                    return None
                trouble = error
                if isinstance(error, FileTrouble) and error.errno in _HOPELESS:
                    self.hopeless = error
        return Made(recipient.row, tuple(done), trouble)

    def _content(self, recipient: Recipient, place: int) -> bytes:
        composed = replace(self._composed, fields=recipient.fields)
        if composed.handout.edition == "text":
            return plain_handout(composed.handout, composed.brand, dict(composed.fields)).encode()
        child = self._children[place]
        if child is None or child.has_ended():
            child = self._renew(place)
        answer = child.ask(composed, ())
        if answer.document is None:
            failure = answer.failure
            raise LayoutFailure(failure.section if failure else None, failure.code if failure else "layout")
        return answer.document.pdf

    def _write_all(self, recipient: Recipient, content: bytes, done: list[Path]) -> None:
        path = self._folder / recipient.name
        self._write(content, path)
        done.append(path)
        if self._letters:
            draft = mail_draft(self._composed.handout, content, to=[recipient.to] if recipient.to else [])
            beside = path.with_name(path.name.removesuffix(".pdf") + ".eml")
            self._write(draft, beside)
            done.append(beside)

    def _renew(self, place: int) -> RenderChild:
        """Another process in place of one that came to grief."""
        if (old := self._children[place]) is not None:
            old.close()
            self._children[place] = None
        if self._cancelled.is_set():
            raise LayoutFailure(None, "crashed")
        child = _child(partial(spawn, worker_command()))
        if child is None:
            raise LayoutFailure(None, "crashed")
        self._children[place] = child
        if self._cancelled.is_set():
            child.kill()
        return child


def _child(launch: Launch) -> RenderChild | None:
    with suppress(OSError):
        return RenderChild(launch, DEADLINE)
    return None


def _launch() -> Launch:
    if not can_fork():
        return partial(spawn, worker_command())
    from handout_studio.application.render_worker import answer_requests

    return partial(fork, answer_requests)
