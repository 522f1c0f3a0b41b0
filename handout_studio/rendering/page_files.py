"""A page as a picture file, which says how large it is on paper."""

from __future__ import annotations

import io

from PIL import Image

from handout_studio.rendering.result import PageImage

POINTS_AN_INCH = 72.0


def png_of_page(image: PageImage) -> bytes:
    """The page as a PNG without anything but its pixels and its size: no words, no dates."""
    size = (image.width, image.height)
    picture = Image.frombuffer("RGB", size, image.pixels, "raw", "BGRX", image.stride, 1)
    out = io.BytesIO()
    dots = image.scale * POINTS_AN_INCH
    picture.save(out, "PNG", dpi=(dots, dots))
    return out.getvalue()
