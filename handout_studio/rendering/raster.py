"""Pages of a PDF as pixels, by PDFium; the one place that knows it."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import pypdfium2
from pypdfium2 import raw as pdfium

from handout_studio.rendering.result import PageImage

_WHITE = (255, 255, 255, 255)


class BadPdf(ValueError):
    """Bytes that PDFium can't open, or a page that it can't load."""


class Canvas:
    """Memory to draw on, kept from picture to picture: where memory is new, drawing on it takes five times as long."""

    def __init__(self) -> None:
        self._memory = bytearray()

    def take(self, size: int) -> bytearray:
        """Memory of at least that many bytes, with anything in it; the same again at each call."""
        if len(self._memory) < size:
            self._memory = bytearray(size)
        return self._memory


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page on a canvas, good until something else is drawn there; as `PageImage`, whose pixels are its own."""

    page: int
    scale: float
    width: int
    height: int
    stride: int
    pixels: memoryview


class PageRaster:
    """An open PDF whose pages can be asked for at any scale. Close it, or use it as a context."""

    def __init__(self, pdf: bytes, canvas: Canvas | None = None) -> None:
        """Open `pdf`, to draw on `canvas` or one of its own. Raises BadPdf."""
        self._canvas = canvas or Canvas()
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

    def draw(self, page: int, scale: float) -> Drawing:
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
            bitmap_maker=self._bitmap,
        )
        try:
            pixels = memoryview(self._canvas.take(0))[: bitmap.stride * bitmap.height]
            return Drawing(page, scale, bitmap.width, bitmap.height, bitmap.stride, pixels)
        finally:
            bitmap.close()

    def page_image(self, page: int, scale: float) -> PageImage:
        """One page as `draw` gives it, to keep. Raises BadPdf."""
        drawing = self.draw(page, scale)
        return PageImage(page, scale, drawing.width, drawing.height, drawing.stride, bytes(drawing.pixels))

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

    def _bitmap(self, width: int, height: int, format: int, rev_byteorder: bool) -> pypdfium2.PdfBitmap:  # noqa: A002
        memory = self._canvas.take(4 * width * height)
        buffer = (ctypes.c_ubyte * len(memory)).from_buffer(memory)
        return pypdfium2.PdfBitmap.new_native(width, height, format, rev_byteorder, buffer, 4 * width)
