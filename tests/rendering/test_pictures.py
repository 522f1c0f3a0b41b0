"""Pictures are taken in bounded, cleaned of all but their pixels, and refused with a reason otherwise."""

import io
import random
import struct
import tracemalloc
import zlib

import pytest
from PIL import Image

from handout_studio.domain.errors import BadPicture
from handout_studio.domain.picture_bytes import picture_problem, picture_size
from handout_studio.domain.values import PICTURE_BYTES, Picture
from handout_studio.rendering.pictures import take_in_picture
from tests.pictures import encoded, noise


def decoded(picture: Picture) -> Image.Image:
    """The pixels of what was taken in."""
    image = Image.open(io.BytesIO(picture.data))
    image.load()
    return image


def refusal(data: bytes) -> str:
    """The code of the problem that the bytes are refused for."""
    with pytest.raises(BadPicture) as refused:
        take_in_picture(data, "logo")
    return refused.value.problem.code


def png_header(width: int, height: int) -> bytes:
    """A whole PNG by its chunks, with hardly any pixels in it."""
    chunks = b""
    for kind, body in (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0" * 40)),
        (b"IEND", b""),
    ):
        chunks += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return b"\x89PNG\r\n\x1a\n" + chunks


def test_pixels_and_transparency_are_kept() -> None:
    source = Image.new("RGBA", (40, 20), (200, 10, 30, 0))
    source.putpixel((3, 4), (1, 2, 3, 128))
    taken = take_in_picture(encoded(source), "logo")
    assert taken.media_type == "image/png"
    assert decoded(taken).convert("RGBA").tobytes() == source.tobytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "I;16"])
def test_every_kind_of_png_becomes_colours(mode: str) -> None:
    grey = Image.new("L", (16, 16), 200)
    source = Image.new("I;16", (16, 16), 200 * 256) if mode == "I;16" else grey.convert(mode)
    taken = decoded(take_in_picture(encoded(source), "image"))
    assert taken.mode == "RGB"
    level = 255 if mode == "1" else 200
    assert taken.getpixel((8, 8)) == (level, level, level)


def test_a_palette_with_a_transparent_colour_stays_transparent() -> None:
    source = Image.new("P", (8, 8), 0)
    source.putpalette([255, 0, 0, 0, 255, 0])
    source.putpixel((1, 1), 1)
    taken = decoded(take_in_picture(encoded(source, transparency=0), "logo"))
    assert taken.getpixel((0, 0))[3] == 0
    assert taken.getpixel((1, 1)) == (0, 255, 0, 255)


def test_a_photo_loses_its_metadata_and_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010F] = "Secret camera"
    source = Image.new("RGB", (60, 20), (250, 0, 0))
    taken = take_in_picture(encoded(source, "JPEG", exif=exif, comment=b"a private remark"), "image")
    assert taken.media_type == "image/jpeg"
    assert decoded(taken).size == (20, 60)
    assert not decoded(taken).getexif()
    assert b"Secret" not in taken.data
    assert b"private" not in taken.data


def test_cmyk_becomes_rgb() -> None:
    taken = decoded(take_in_picture(encoded(Image.new("CMYK", (9, 9), (0, 0, 0, 0)), "JPEG"), "logo"))
    assert taken.mode == "RGB"
    assert min(taken.getpixel((4, 4))) > 245


def test_text_in_a_png_is_dropped() -> None:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", "a private name")
    assert b"private" not in take_in_picture(encoded(Image.new("RGB", (4, 4)), pnginfo=info), "logo").data


@pytest.mark.parametrize(("mode", "side"), [("RGB", 780), ("RGBA", 690)])
def test_what_is_kept_is_never_too_large(mode: str, side: int) -> None:
    source = noise(side, side, mode)
    data = encoded(source)
    assert PICTURE_BYTES < len(data) < 2_000_000
    taken = take_in_picture(data, "image")
    assert len(taken.data) <= PICTURE_BYTES
    assert decoded(taken).mode == mode


def test_a_logo_is_no_larger_than_a_page_can_show() -> None:
    taken = decoded(take_in_picture(encoded(Image.new("RGB", (3000, 1500))), "logo"))
    assert taken.size == (1200, 600)


def test_too_large_a_file_is_refused() -> None:
    assert refusal(b"\x89PNG\r\n\x1a\n" + bytes(2_000_000)) == "picture_file_too_large"


@pytest.mark.parametrize("form", ["GIF", "BMP", "WEBP", "TIFF"])
def test_other_kinds_are_refused(form: str) -> None:
    assert refusal(encoded(Image.new("RGB", (4, 4)), form)) == "picture_of_unknown_kind"


@pytest.mark.parametrize("data", [b"", b"no picture at all", b"<html><svg/></html>", b"<", b"\xff\xfe<"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert refusal(data) == "picture_of_unknown_kind"


def test_more_than_16_megapixels_are_refused_before_decoding() -> None:
    assert refusal(png_header(4001, 4000)) == "picture_too_many_pixels"


def test_a_bomb_costs_little() -> None:
    bomb = encoded(Image.new("L", (4000, 4000)))
    assert len(bomb) < 30_000
    tracemalloc.start()
    take_in_picture(bomb, "logo")
    assert tracemalloc.get_traced_memory()[1] < 64_000_000
    tracemalloc.stop()


def test_a_header_that_lies_is_refused() -> None:
    assert refusal(png_header(900, 900)) == "picture_damaged"


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_cut_picture_is_refused_wherever_it_is_cut(form: str) -> None:
    data = encoded(noise(24, 24), form)
    for length in range(8, len(data) - 1, 7):
        assert refusal(data[:length]) == "picture_damaged"


def test_a_flipped_bit_in_a_png_is_found() -> None:
    data = bytearray(encoded(noise(12, 12)))
    for at in range(8, len(data), 5):
        data[at] ^= 1
        assert picture_size(bytes(data)) is None
        data[at] ^= 1
    assert picture_size(bytes(data)) == (12, 12)


def test_any_bytes_are_accepted_or_refused() -> None:
    dice = random.Random(3)
    sources = [encoded(noise(10, 10), form) for form in ("PNG", "JPEG")]
    outcomes = set()
    for _ in range(300):
        data = bytearray(dice.choice(sources))
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        try:
            outcomes.add(take_in_picture(bytes(data), "logo").media_type)
        except BadPicture as refused:
            outcomes.add(refused.problem.code)
    assert "picture_damaged" in outcomes
    assert "image/jpeg" in outcomes


def test_a_picture_named_as_the_other_kind_is_a_problem() -> None:
    data = encoded(Image.new("RGB", (4, 4)))
    assert picture_problem(Picture(media_type="image/jpeg", data=data)) == "picture_of_other_kind"
    assert picture_problem(Picture(media_type="image/png", data=data)) is None
    assert picture_problem(Picture(media_type="image/png", data=png_header(9000, 9000))) == "picture_too_many_pixels"
