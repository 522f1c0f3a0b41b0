"""Where words stand on the pages of a PDF, as PDFium reads them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

import pypdfium2

from handout_studio.rendering.raster import BadPdf
from handout_studio.rendering.result import Box

MOST = 2_000
"""Places that are told at most."""


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One place: its page, the first being 0, and a box for each line that it stands in."""

    page: int
    boxes: tuple[Box, ...]


def find_in_pages(pdf: bytes, words: str) -> tuple[FoundPlace, ...]:
    """Every place where the words stand, whatever their case, in reading order; none for no words. Raises BadPdf."""
    sought = " ".join(words.split())
    if not sought:
        return ()
    try:
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            found: list[FoundPlace] = []
            for number in range(len(document)):
                found += _on_page(document, number, sought, MOST - len(found))
            return tuple(found)
    except pypdfium2.PdfiumError as error:
        raise BadPdf from error


def _on_page(document: pypdfium2.PdfDocument, number: int, words: str, most: int) -> Iterator[FoundPlace]:
    with closing(document[number]) as page, closing(page.get_textpage()) as text:
        height = page.get_height()
        with closing(text.search(words)) as search:
            while most > 0 and (place := search.get_next()) is not None:
                most -= 1
                rectangles = [text.get_rect(row) for row in range(text.count_rects(*place))]
                boxes = (Box(left, height - top, right, height - bottom) for left, bottom, right, top in rectangles)
                yield FoundPlace(number, tuple(boxes))
