"""What a rendering may keep for the next: shaped words, laid-out sections, painted pages. It changes no byte."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from handout_studio.rendering.fonts import FontBook
from handout_studio.rendering.pagination import Page
from handout_studio.rendering.painting import PageContent
from handout_studio.rendering.pdf_file import PdfWriter
from handout_studio.rendering.result import Note, PageMap
from handout_studio.rendering.strips import Strip
from handout_studio.rendering.words import Shaper

SECTIONS_KEPT = 400
PAGES_KEPT = 120

SectionKey = Hashable
LaidOut = tuple[Sequence[Strip], tuple[Note, ...]]
DrawnPage = tuple[PageContent, PageMap]
Kept = TypeVar("Kept")


class LayoutCache:
    """Keeps results by all that they depend on; the least lately used go first."""

    def __init__(self) -> None:
        self.shaper = Shaper(FontBook())
        self.writer = PdfWriter()
        self._strips: OrderedDict[Hashable, LaidOut] = OrderedDict()
        self._placed: OrderedDict[Hashable, Page] = OrderedDict()
        self._pages: OrderedDict[Hashable, DrawnPage] = OrderedDict()

    def strips(self, key: SectionKey, make: Callable[[], LaidOut]) -> LaidOut:
        """The strips and notes kept under a key, made if they aren't there. The strips must not be changed."""
        return _kept(self._strips, key, make, SECTIONS_KEPT)

    def placed(self, key: Hashable, make: Callable[[], Page]) -> Page:
        """The strips of a page in their places, kept under a key: an unchanged page stays the same value."""
        return _kept(self._placed, key, make, PAGES_KEPT)

    def page(self, key: Hashable, make: Callable[[], DrawnPage]) -> DrawnPage:
        """The page kept under a key, painted and mapped if it isn't there."""
        return _kept(self._pages, key, make, PAGES_KEPT)


def _kept(store: OrderedDict[Hashable, Kept], key: Hashable, make: Callable[[], Kept], limit: int) -> Kept:
    if key in store:
        store.move_to_end(key)
        return store[key]
    made = store[key] = make()
    if len(store) > limit:
        store.popitem(last=False)
    return made
