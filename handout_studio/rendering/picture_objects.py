"""A PNG or JPEG -> the image objects of a PDF, transparency as a soft mask; decoded once and kept."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass

import pydyf
from PIL import Image

from handout_studio.domain.errors import LayoutFailure

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
        self._kept: dict[bytes, _Pixels] = {}

    def add_to(self, pdf: pydyf.PDF, data: bytes) -> bytes:
        """Add a picture -> its reference. Raises LayoutFailure for bytes that can't be decoded."""
        key = hashlib.sha256(data).digest()
        if key not in self._kept:
            if len(self._kept) >= PICTURES_KEPT:
                self._kept.clear()
            self._kept[key] = _read(data)
        pixels = self._kept[key]
        image = _image(pixels, pixels.data, pixels.filter, "/DeviceGray" if pixels.grey else "/DeviceRGB")
        if pixels.alpha is not None:
            mask = _image(pixels, pixels.alpha, "/FlateDecode", "/DeviceGray")
            pdf.add_object(mask)
            image.extra["SMask"] = mask.reference
        pdf.add_object(image)
        return bytes(image.reference)


def _image(pixels: _Pixels, data: bytes, filter_: str, space: str) -> pydyf.Stream:
    return pydyf.Stream(
        [data],
        extra={
            "Type": "/XObject",
            "Subtype": "/Image",
            "Width": pixels.width,
            "Height": pixels.height,
            "ColorSpace": space,
            "BitsPerComponent": 8,
            "Filter": filter_,
        },
    )


def _read(data: bytes) -> _Pixels:
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
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
