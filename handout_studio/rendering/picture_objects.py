"""A PNG or JPEG -> the image objects of a PDF, transparency as a soft mask; decoded once and kept."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass

import pydyf
from PIL import Image

from handout_studio.domain.errors import LayoutFailure
from handout_studio.rendering.pdf_bytes import Packed

PICTURES_KEPT = 24


@dataclass(frozen=True, slots=True)
class _Pixels:
    width: int
    height: int
    data: bytes
    filter: str
    grey: bool = False
    alpha: bytes | None = None


class PictureCache:
    """Pictures made ready for a PDF, by the hash of their bytes."""

    def __init__(self) -> None:
        self._kept: dict[tuple[bytes, bool], _Pixels] = {}

    def add_to(self, pdf: pydyf.PDF, data: bytes, one_bit: bool) -> bytes:
        """Add a picture, dithered to black and white if `one_bit` -> its reference. Raises LayoutFailure."""
        pixels = self._pixels(data, one_bit)
        image = _image(pixels, pixels.data, pixels.filter, "/DeviceGray" if pixels.grey else "/DeviceRGB")
        if pixels.alpha is not None:
            mask = _image(pixels, pixels.alpha, "/FlateDecode", "/DeviceGray")
            pdf.add_object(mask)
            image.extra["SMask"] = mask.reference
        pdf.add_object(image)
        return bytes(image.reference)

    def reads(self, data: bytes, one_bit: bool) -> bool:
        """Whether the bytes can be made pixels of."""
        try:
            self._pixels(data, one_bit)
        except LayoutFailure:
            return False
        return True

    def _pixels(self, data: bytes, one_bit: bool) -> _Pixels:
        key = (hashlib.sha256(data).digest(), one_bit)
        if key not in self._kept:
            if len(self._kept) >= PICTURES_KEPT:
                self._kept.clear()
            self._kept[key] = _read(data, one_bit)
        return self._kept[key]


def _image(pixels: _Pixels, data: bytes, filter_: str, space: str) -> Packed:
    return Packed(
        data,
        {
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": pixels.width,
            "Height": pixels.height,
            "ColorSpace": space,
            "BitsPerComponent": 8,
            "Filter": filter_,
        },
    )


def _read(data: bytes, one_bit: bool) -> _Pixels:
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if one_bit:
                return _black_and_white(image)
            if image.format == "JPEG" and image.mode in {"RGB", "L"}:
                return _Pixels(image.width, image.height, data, "/DCTDecode", grey=image.mode == "L")
            if not image.has_transparency_data:
                return _Pixels(
                    image.width, image.height, zlib.compress(image.convert("RGB").tobytes(), 6), "/FlateDecode"
                )
            colours = image.convert("RGBA")
            alpha = zlib.compress(colours.getchannel("A").tobytes(), 6)
            plain = zlib.compress(colours.convert("RGB").tobytes(), 6)
            return _Pixels(image.width, image.height, plain, "/FlateDecode", alpha=alpha)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise LayoutFailure(None, "picture_damaged") from error


def _black_and_white(image: Image.Image) -> _Pixels:
    """On white, then dithered (Floyd and Steinberg): a copier keeps dots, and makes mud of greys."""
    whole = image.convert("RGBA")
    ground = Image.new("RGBA", whole.size, "white")
    ground.alpha_composite(whole)
    dots = ground.convert("L").convert("1").convert("L")
    return _Pixels(image.width, image.height, zlib.compress(dots.tobytes(), 6), "/FlateDecode", grey=True)
