"""Small pictures for tests, made when asked for."""

from __future__ import annotations

import io
import random

from PIL import Image


def encoded(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    """The image as the bytes of a file."""
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """An image that can't be compressed, always the same."""
    size = width * height * len(mode)
    return Image.frombytes(mode, (width, height), random.Random(7).randbytes(size))


def small_png() -> bytes:
    """A whole picture of six pixels."""
    return encoded(Image.new("RGBA", (3, 2), (1, 2, 3, 4)))
