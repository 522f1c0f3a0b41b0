"""The render process itself: takes handouts from a pipe, lays them out, draws pages and sends both back."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, TypeVar

from handout_studio.application.composition import Composed
from handout_studio.application.page_rows import Row, row_of_note, row_of_page
from handout_studio.application.render_child import OUT_OF_MEMORY, Views
from handout_studio.application.render_frames import (
    CHECK,
    COMPOSED,
    PDF,
    PICTURE,
    SUGGEST,
    BlobReader,
    plain_head,
    read_frame,
    read_plain_head,
    write_frame,
)
from handout_studio.application.render_launch import NOTE_SIZE
from handout_studio.domain.errors import BadPicture, LayoutFailure, Problem
from handout_studio.domain.values import PictureUse
from handout_studio.rendering.result import RenderedDocument

if TYPE_CHECKING:
    from handout_studio.checks.before_handing_out import Checker
    from handout_studio.checks.settings import CheckSettings
    from handout_studio.rendering.raster import Canvas, PageRaster

MEMORY_LIMIT = 1 << 30
"""Bytes of address space that the process may have."""

LEFT_ALONE = 30.0
"""Seconds after which one answer ends the process by itself, should nobody be there to do so."""

Announce = Callable[[str | None], None]
LayOut = Callable[[Composed, Announce], RenderedDocument]
Outcome = TypeVar("Outcome")


def be_render_process() -> None:
    """Be a render process on standard input and output, with standard error as its note."""
    answer_requests(*take_streams())


def answer_requests(requests: IO[bytes], answers: IO[bytes], lay_out: LayOut | None = None) -> None:
    """Answer until there are no more requests, within the bounds of a render process, by `lay_out` or the real one."""
    limit_memory(MEMORY_LIMIT)
    worker = RenderWorker(requests, answers, lay_out or layout_with_cache())
    gc.freeze()  # what is loaded stays: looking through it again made the slowest keys 10 ms slower
    worker.serve()


def layout_with_cache() -> LayOut:
    """Lay out by `render_pdf`, with one cache for the life of the process."""
    from handout_studio.rendering.document import render_pdf
    from handout_studio.rendering.layout_cache import LayoutCache

    cache = LayoutCache()

    def lay_out(composed: Composed, announce: Announce) -> RenderedDocument:
        return render_pdf(
            composed.handout,
            brand=composed.brand,
            paper=composed.paper,
            fields=dict(composed.fields),
            on_section=announce,
            cache=cache,
        )

    return lay_out


class RenderWorker:
    """Answers one request after the other; keeps the last document open for further pages of it."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes], lay_out: LayOut) -> None:
        """`lay_out`: makes the document, and announces each section that it comes to."""
        self._requests = requests
        self._answers = answers
        self._lay_out = lay_out
        self._reader = BlobReader()
        self._pdf: bytes | None = None
        self._raster: PageRaster | None = None
        self._canvas: Canvas | None = None
        self._rows: list[Row] = []
        self._section: str | None = None
        self._rendered: tuple[Composed, RenderedDocument] | None = None
        self._checker: Checker | None = None

    def serve(self) -> None:
        """Answer until the requests end, or nobody takes the answers."""
        composed: Composed | None = None
        try:
            self._send("ready")
            while True:
                head, blobs = read_frame(self._requests)
                if head[:1] == COMPOSED:
                    composed = self._reader.read(head[1:], blobs)
                elif head[:1] == PDF:
                    self._open(blobs[0])
                elif head[:1] == CHECK:
                    self._check(pickle.loads(head[1:]))
                elif head[:1] == SUGGEST:
                    self._suggest(*read_plain_head(head[1:]))
                elif head[:1] == PICTURE:
                    self._decode(blobs[0], *read_plain_head(head[1:]))
                else:
                    self._answer(composed, read_plain_head(head[1:]))
                    composed = None
        except (EOFError, BrokenPipeError):
            return

    def _answer(self, composed: Composed | None, views: Views) -> None:
        failure: tuple[str | None, str] | None = None
        _end_after(LEFT_ALONE)
        try:
            if composed is not None:
                self._render(composed)
            self._draw(views)
        except LayoutFailure as error:
            failure = (error.section, "layout")
        except MemoryError:
            os._exit(OUT_OF_MEMORY)  # there may not be enough left to answer; the note says where it was
        except BrokenPipeError:
            raise
        except Exception:  # whatever it was, the words of it may be the person's: only the place is told
            failure = (self._section, "layout")
        self._announce(None)
        _end_after(0)
        self._send("done", failure)

    def _decode(self, data: bytes, use: PictureUse, limit: int) -> None:
        from handout_studio.rendering.pictures import take_in_picture  # a process that renders never needs it

        _end_after(LEFT_ALONE)
        try:
            picture = take_in_picture(data, use, limit)
        except BadPicture as refused:
            problem: Problem | None = refused.problem
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        else:
            problem = None
        _end_after(0)
        if problem:
            self._send("refused", problem.code, tuple(problem.values.items()))
        else:
            self._send("picture", picture.media_type, blob=picture.data)

    def _check(self, settings: CheckSettings) -> None:
        """Send what to look at in the last handout, None where the checks themselves fail."""
        from handout_studio.application.finding_rows import row_of_finding
        from handout_studio.checks.before_handing_out import Checker  # the first pages are out before this is loaded

        def check() -> tuple[Row, ...] | None:
            checker = self._checker
            self._checker = None  # one that fails half way is not asked again
            if checker is None or checker.settings != settings:
                checker = Checker(settings)
            found: tuple[Row, ...] | None = None
            if self._rendered is not None:
                composed, document = self._rendered
                findings = checker.check(composed.handout, document, brand=composed.brand, fields=composed.fields)
                found = tuple(map(row_of_finding, findings))
            self._checker = checker
            return found

        self._send("findings", _outcome(check, None))

    def _suggest(self, word: str, language: str) -> None:
        from handout_studio.checks.spelling import suggestions

        none: tuple[str, ...] = ()
        self._send("suggestions", _outcome(lambda: suggestions(word, language), none))

    def _open(self, pdf: bytes) -> None:
        """Have that document in place of the last one; 0 pages stand for one that can't be opened."""
        self._forget()
        self._pdf = pdf

        def count() -> int:
            raster = self._opened()
            return raster.page_count if raster else 0

        pages = _outcome(count, 0)
        if not pages:
            self._pdf = None
        self._send("opened", pages)

    def _forget(self) -> None:
        if self._raster:
            self._raster.close()
            self._raster = None

    def _render(self, composed: Composed) -> None:
        self._forget()
        self._rendered = None
        document = self._lay_out(composed, self._announce)
        self._announce(None)
        self._pdf = document.pdf
        self._rendered = composed, document
        before, self._rows = self._rows, [row_of_page(page) for page in document.pages]
        rows = tuple(
            number if number < len(before) and before[number] == row else row for number, row in enumerate(self._rows)
        )
        self._send("document", rows, tuple(map(row_of_note, document.notes)), blob=document.pdf)

    def _draw(self, views: Views) -> None:
        """Send the pages asked for as they are drawn; one that isn't there is left out."""
        for page, scale in views:
            raster = self._opened()
            if raster and 0 <= page < raster.page_count:
                drawn = raster.draw(page, scale)
                shape = (drawn.page, drawn.scale, drawn.width, drawn.height, drawn.stride)
                self._send("image", *shape, blob=drawn.pixels)

    def _opened(self) -> PageRaster | None:
        """The last document, opened for drawing when first asked for: the command line never asks (15 ms)."""
        if self._raster is None and self._pdf is not None:
            from handout_studio.rendering.raster import Canvas, PageRaster

            self._canvas = self._canvas or Canvas()
            self._raster = PageRaster(self._pdf, self._canvas)
        return self._raster

    def _send(self, kind: str, *values: Any, blob: bytes | memoryview | None = None) -> None:
        write_frame(self._answers, plain_head((kind, *values)), () if blob is None else (blob,))

    def _announce(self, section: str | None) -> None:
        """Note where we are, for who looks after this process has come to grief."""
        self._section = section
        note_section(section)


def take_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output for frames alone: what else writes to them meets the note, or nothing."""
    requests, answers = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(requests, os.O_BINARY)
        msvcrt.setmode(answers, os.O_BINARY)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(requests, "rb"), os.fdopen(answers, "wb")


def note_section(section: str | None) -> None:
    """Write the section's id at the beginning of standard error, which is a file here; a system call, no more."""
    line = (section or "").encode("ascii", "replace")[:NOTE_SIZE].ljust(NOTE_SIZE)
    with suppress(OSError):  # run by hand, or the disk is full: a failure then has no name
        os.lseek(2, 0, os.SEEK_SET)
        os.write(2, line)


def limit_memory(size: int) -> None:
    """Bound the address space, and leave no core file with the person's words; Windows knows neither."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = size if most == resource.RLIM_INFINITY else min(size, most)
    with suppress(OSError, ValueError):  # macOS refuses below what is mapped already
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


def _outcome(work: Callable[[], Outcome], otherwise: Outcome) -> Outcome:
    """What `work` gives within the time for one answer; `otherwise` where it fails.

    Whatever went wrong, nothing of it is told: its words may be the person's. The next request is answered again.
    """
    _end_after(LEFT_ALONE)
    try:
        return work()
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception:
        return otherwise
    finally:
        _end_after(0)


def _end_after(seconds: float) -> None:
    """Have the system end this process then, even in the midst of native code; 0 calls it off."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
