"""A stage for the preview: a handout of two sections, its pages, and a render process that answers when told to."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from handout_studio.application import (
    Box,
    PageImage,
    PageMap,
    RenderedDocument,
    RenderFailure,
    RenderReply,
    RenderRequest,
    SectionArea,
    TextSpot,
)
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.ui.session import HandoutSession

A4 = (595.0, 842.0)


def make_handout() -> Handout:
    """Two sections of one line each; the letters of the first are equally wide in any font."""
    sections = (
        Section(id="one", title="One", body="nnnnnnnnnnnn"),
        Section(id="two", title="Two", body="Other words."),
    )
    return Handout(title="Trust", date=datetime.date(2026, 1, 1), sections=sections)


def make_session(handout: Handout | None = None) -> HandoutSession:
    """A session whose workspace knows no more than a paper."""
    workspace: Any = SimpleNamespace(
        preferences=SimpleNamespace(paper="a4"), default_brand=lambda: None, check_settings=lambda: None
    )
    return HandoutSession(workspace, handout or make_handout())


def make_page(section: str, top: float, size: tuple[float, float] = A4) -> PageMap:
    """A page with one section: a title of 100 points, and twelve letters of body below it, 10 points each."""
    area = SectionArea(section, Box(60, top, 535, top + 60))
    title = TextSpot(section, "title", 0, 3, Box(60, top, 160, top + 20))
    body = TextSpot(section, "body", 0, 12, Box(60, top + 40, 180, top + 60))
    return PageMap(*size, (area,), (title, body))


def make_document(mark: str = "", pages: int = 2, size: tuple[float, float] = A4) -> RenderedDocument:
    """A document with section `one` on its first page and `two` on its second; `mark` tells it from others."""
    maps = tuple(make_page(("one", "two")[min(index, 1)], 100.0 + index, size) for index in range(pages))
    return RenderedDocument(f"%PDF {mark}".encode(), maps)


def make_picture(page: int, scale: float, grey: int = 200, size: tuple[float, float] = A4) -> PageImage:
    """A picture of one even grey."""
    width, height = round(size[0] * scale), round(size[1] * scale)
    return PageImage(page, scale, width, height, width * 4, bytes((grey, grey, grey, 255)) * (width * height))


class StagedRenderer:
    """Keeps what it is asked and answers nothing by itself."""

    def __init__(self) -> None:
        self.requests: list[RenderRequest] = []
        self.closed = False
        self._on_reply: Callable[[RenderReply], None] | None = None

    def __call__(self, on_reply: Callable[[RenderReply], None]) -> StagedRenderer:
        """The factory is the process itself, so that a test has it in hand."""
        self._on_reply = on_reply
        return self

    def submit(self, request: RenderRequest) -> None:
        self.requests.append(request)

    def suggest(self, word: str, language: str, on_words: Callable[[tuple[str, ...]], None]) -> None:
        on_words((f"{word}, in {language}",))

    def close(self) -> None:
        self.closed = True

    @property
    def last(self) -> RenderRequest:
        """What was asked last."""
        return self.requests[-1]

    def answer(self, document: RenderedDocument, request: RenderRequest | None = None, *, grey: int = 200) -> None:
        """Answer the last request, or that one, with a document and the pictures asked for."""
        request = request or self.last
        size = (document.pages[0].width, document.pages[0].height)
        pictures = tuple(
            make_picture(page, scale, grey, size) for page, scale in request.views if page < len(document.pages)
        )
        self.reply(RenderReply(request.revision, document, pictures, None))

    def fail(self, section: str | None, code: str, request: RenderRequest | None = None) -> None:
        """Answer the last request, or that one, with a failure."""
        revision = (request or self.last).revision
        self.reply(RenderReply(revision, None, (), RenderFailure(section, code)))

    def reply(self, reply: RenderReply) -> None:
        """Hand a reply over as the reader's thread does."""
        assert self._on_reply is not None
        self._on_reply(reply)
