"""One render process, asked one thing at a time; what doesn't answer in time is ended and its section named."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from handout_studio.application.composition import Composed
from handout_studio.application.finding_rows import finding_of_row
from handout_studio.application.page_rows import note_of_row, page_of_row
from handout_studio.application.render_frames import (
    CHECK,
    COMPOSED,
    PDF,
    PICTURE,
    SUGGEST,
    VIEWS,
    BadFrame,
    BlobPacker,
    plain_head,
    read_frame,
    read_plain_head,
    write_frame,
)
from handout_studio.application.render_launch import Launch
from handout_studio.checks.finding import Finding
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.errors import BadPicture, Problem
from handout_studio.domain.values import Picture, PictureUse
from handout_studio.rendering.result import PageImage, RenderedDocument

STARTING_TIME = 60.0
"""Seconds that a process may take to load: a slow disk, a virus scanner."""

OUT_OF_MEMORY = 77
"""The exit status of a process that had no memory left to say so."""

Views = tuple[tuple[int, float], ...]
FailureCode = Literal["deadline", "crashed", "memory", "layout"]
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class RenderFailure:
    """Why there is no document: the section that was being laid out (None if none was), and a code."""

    section: str | None
    code: FailureCode


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one question: a document with page images, or a failure."""

    document: RenderedDocument | None
    images: tuple[PageImage, ...] = ()
    failure: RenderFailure | None = None


class BadPages(Exception):
    """A finished PDF that can't be drawn; `code` as in RenderFailure."""

    def __init__(self, code: FailureCode) -> None:
        super().__init__(code)
        self.code = code


class RenderChild:
    """A process that starts when this is made. One thread owns it; only `kill` may be called by others."""

    def __init__(self, launch: Launch, deadline: float) -> None:
        """`deadline`: seconds that one answer may take. Raises OSError where no process can be started."""
        self._child = launch()
        self._deadline = deadline
        self._packer = BlobPacker()
        self._is_ready = False
        self._composed: Composed | None = None
        self._document: RenderedDocument | None = None
        self._lock = threading.Lock()
        self._watched: object | None = None
        self._was_late = False

    def ask(self, composed: Composed, views: Views) -> Answer:
        """Render, and draw the pages asked for. Any trouble comes back as a failure, never as an exception.

        What was rendered last is not rendered again, only drawn.
        """
        try:
            return self._when_ready(lambda: self._exchange(composed, views))
        except (OSError, EOFError, BadFrame):
            return Answer(None, failure=self._post_mortem())

    def check(self, composed: Composed, settings: CheckSettings) -> tuple[Finding, ...] | None:
        """What to look at in the handout that was asked for last; None if it can't be told.

        A process that came to grief over it has ended then.
        """
        if composed != self._composed:
            return None
        try:
            return self._when_ready(lambda: self._exchange_check(settings))
        except (OSError, EOFError, BadFrame):
            self._post_mortem()
            return None

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Words that a misspelt one may have been meant for, likeliest first; none if they can't be told."""
        try:
            return self._when_ready(lambda: self._exchange_word(word, language))
        except (OSError, EOFError, BadFrame):
            self._post_mortem()
            return ()

    def decode_picture(self, data: bytes, use: PictureUse, limit: int) -> Picture:
        """The picture in a file's bytes, of which there may be `limit`. Raises BadPicture.

        A process that came to grief over it is the picture's fault, and no use any more.
        """
        try:
            return self._when_ready(lambda: self._exchange_picture(data, use, limit))
        except (OSError, EOFError, BadFrame) as error:
            self._post_mortem()
            raise BadPicture(Problem("picture_too_hard")) from error

    def open_pdf(self, pdf: bytes) -> int:
        """Have a finished PDF drawn by `draw` from now on; how many pages it has. Raises BadPages."""
        return self._or_raise(lambda: self._exchange_pdf(pdf))

    def draw(self, page: int, scale: float) -> PageImage:
        """A page (from 0) of that PDF at so many pixels a point. Raises BadPages."""
        return self._or_raise(lambda: self._exchange_page(page, scale))

    def has_ended(self) -> bool:
        """Whether the process is gone, of itself or by `kill`."""
        return self._child.has_ended()

    def kill(self) -> None:
        """End the process now, whatever it does; a running `ask` comes back with a failure. For any thread."""
        self._child.kill()

    def close(self) -> None:
        """End the process and let go of it."""
        self._child.kill()
        self._child.reap()
        self._child.close()

    def _exchange(self, composed: Composed, views: Views) -> Answer:
        if composed != self._composed:
            self._composed = None
            head, blobs = self._packer.pack(composed)
            write_frame(self._child.requests, COMPOSED + head, blobs)
        write_frame(self._child.requests, VIEWS + plain_head(views))
        images: list[PageImage] = []
        while True:
            head, answered = read_frame(self._child.answers)
            try:
                kind, *values = read_plain_head(head)
                if kind == "document":
                    self._document = self._document_of(*values, *answered)
                elif kind == "image":
                    images.append(PageImage(*values, *answered))
                elif kind == "done":
                    return self._answer(composed, images, *values)
                else:
                    raise BadFrame
            except (TypeError, ValueError) as error:
                raise BadFrame from error

    def _exchange_check(self, settings: CheckSettings) -> tuple[Finding, ...] | None:
        head, blobs = self._packer.pack(settings)
        write_frame(self._child.requests, CHECK + head, blobs)
        try:
            kind, rows = read_plain_head(read_frame(self._child.answers)[0])
            if kind != "findings":
                raise BadFrame
            return None if rows is None else tuple(map(finding_of_row, rows))
        except (TypeError, ValueError) as error:
            raise BadFrame from error

    def _exchange_word(self, word: str, language: str) -> tuple[str, ...]:
        write_frame(self._child.requests, SUGGEST + plain_head((word, language)))
        try:
            kind, words = read_plain_head(read_frame(self._child.answers)[0])
        except (TypeError, ValueError) as error:
            raise BadFrame from error
        if kind != "suggestions":
            raise BadFrame
        return tuple(map(str, words))

    def _exchange_pdf(self, pdf: bytes) -> int:
        self._composed = None
        write_frame(self._child.requests, PDF, (pdf,))
        kind, count = read_plain_head(read_frame(self._child.answers)[0])
        if kind != "opened" or not isinstance(count, int) or count < 1:
            raise BadFrame
        return count

    def _exchange_page(self, page: int, scale: float) -> PageImage:
        write_frame(self._child.requests, VIEWS + plain_head(((page, scale),)))
        head, blobs = read_frame(self._child.answers)
        kind, *values = read_plain_head(head)
        if kind != "image" or read_plain_head(read_frame(self._child.answers)[0]) != ("done", None):
            raise BadFrame
        return PageImage(*values, *blobs)

    def _exchange_picture(self, data: bytes, use: PictureUse, limit: int) -> Picture:
        write_frame(self._child.requests, PICTURE + plain_head((use, limit)), (data,))
        head, blobs = read_frame(self._child.answers)
        try:
            kind, *values = read_plain_head(head)
            if kind == "picture":
                return Picture(media_type=values[0], data=blobs[0])
            if kind != "refused":
                raise BadFrame
            code, facts = values
            raise BadPicture(Problem(code, values=dict(facts)))
        except (TypeError, ValueError, IndexError) as error:
            raise BadFrame from error

    def _answer(
        self, composed: Composed, images: list[PageImage], failure: tuple[str | None, FailureCode] | None
    ) -> Answer:
        if failure is not None:
            self._composed = None
            return Answer(None, failure=RenderFailure(*failure))
        self._composed = composed
        return Answer(self._document, tuple(images))

    def _document_of(self, rows: tuple[Any, ...], notes: tuple[Any, ...], pdf: bytes) -> RenderedDocument:
        """A page sent as its number alone is as it was in the document before."""
        before = self._document.pages if self._document else ()
        pages = tuple(before[row] if isinstance(row, int) else page_of_row(row) for row in rows)
        return RenderedDocument(pdf, pages, tuple(map(note_of_row, notes)))

    def _wait_until_ready(self) -> None:
        if read_plain_head(read_frame(self._child.answers)[0]) != ("ready",):
            raise BadFrame
        self._is_ready = True

    def _when_ready(self, work: Callable[[], _Result]) -> _Result:
        if not self._is_ready:
            self._within(STARTING_TIME, self._wait_until_ready)
        return self._within(self._deadline, work)

    def _or_raise(self, work: Callable[[], _Result]) -> _Result:
        try:
            return self._when_ready(work)
        except (OSError, EOFError, BadFrame, TypeError, ValueError) as error:
            raise BadPages(self._post_mortem().code) from error

    def _within(self, seconds: float, work: Callable[[], _Result]) -> _Result:
        """Do the work, which waits for the process; after that many seconds the process is killed."""
        watched = object()
        with self._lock:
            self._watched = watched
        timer = threading.Timer(seconds, self._expire, (watched,))
        timer.daemon = True
        timer.start()
        try:
            return work()
        finally:
            timer.cancel()
            with self._lock:
                self._watched = None

    def _expire(self, watched: object) -> None:
        with self._lock:
            if self._watched is watched:
                self._was_late = True
                self._child.kill()

    def _post_mortem(self) -> RenderFailure:
        self._child.kill()
        status = self._child.reap()
        section = self._child.section_at_work()
        if self._was_late:
            return RenderFailure(section, "deadline")
        return RenderFailure(section, "memory" if status == OUT_OF_MEMORY else "crashed")
