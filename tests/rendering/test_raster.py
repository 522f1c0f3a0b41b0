"""Pages as pixels: sizes, colours, order of bytes and what is refused."""

import math
from collections.abc import Iterator

import pytest

from handout_studio.rendering.raster import BadPdf, PageRaster
from handout_studio.rendering.result import PageImage
from tests.small_pdf import two_pages


def pixel(image: PageImage, x: int, y: int) -> tuple[int, ...]:
    """The four bytes of one pixel."""
    at = y * image.stride + 4 * x
    return tuple(image.pixels[at : at + 4])


@pytest.fixture
def raster() -> Iterator[PageRaster]:
    with PageRaster(two_pages()) as raster:
        yield raster


def test_pages_are_counted_and_measured_in_points(raster: PageRaster) -> None:
    assert raster.page_count == 2
    assert raster.page_size(0) == pytest.approx((595.28, 841.89), abs=0.01)
    assert raster.page_size(1) == (612, 792)


@pytest.mark.parametrize("scale", [0.25, 1.0, 1.3333, 2.0])
def test_an_image_has_the_pages_size_rounded_up(raster: PageRaster, scale: float) -> None:
    image = raster.page_image(0, scale)
    assert (image.page, image.scale) == (0, scale)
    assert (image.width, image.height) == (math.ceil(595.28 * scale), math.ceil(841.89 * scale))
    assert image.stride >= 4 * image.width
    assert len(image.pixels) == image.stride * image.height


def test_pixels_are_blue_green_red_and_full(raster: PageRaster) -> None:
    image = raster.page_image(1, 2.0)
    assert pixel(image, 4, 4) == (0, 128, 255, 255)
    assert pixel(image, 100, 100) == (255, 255, 255, 255)
    assert set(image.pixels[3::4]) == {255}


def test_the_same_page_twice_gives_the_same_pixels(raster: PageRaster) -> None:
    first, other, again = raster.page_image(0, 1.0), raster.page_image(1, 1.0), raster.page_image(0, 1.0)
    assert first == again
    assert first != other


@pytest.mark.parametrize("page", [-1, 2])
def test_a_page_that_is_not_there_is_refused(raster: PageRaster, page: int) -> None:
    with pytest.raises(BadPdf):
        raster.page_image(page, 1.0)


@pytest.mark.parametrize("pdf", [b"", b"not a PDF", b"%PDF-1.7\n%%EOF"])
def test_bytes_that_are_no_pdf_are_refused(pdf: bytes) -> None:
    with pytest.raises(BadPdf):
        PageRaster(pdf)


def test_closing_twice_is_fine() -> None:
    raster = PageRaster(two_pages())
    raster.page_image(0, 1.0)
    raster.close()
    raster.close()
