"""Takes in PNG, JPEG and SVG pictures from anywhere: bounded, decoded, and encoded afresh without their metadata."""

from __future__ import annotations

import io
import warnings
from typing import Any

from PIL import Image, ImageOps

from handout_studio.domain.errors import BadPicture, Problem
from handout_studio.domain.picture_bytes import PIXEL_LIMIT, SOURCE_LIMIT, media_type_of, picture_size
from handout_studio.domain.values import PICTURE_BYTES, Picture, PictureUse
from handout_studio.rendering.vector_pictures import draw_vector, is_markup

# Far more than a page shows at 300 dots an inch: a logo is at most 3 inches wide, a picture 7.
_LONGEST_SIDE = {"logo": 1_200, "image": 2_400}
_QUALITIES = (90, 80, 70)


def take_in_picture(data: bytes, kind: PictureUse, limit: int = SOURCE_LIMIT) -> Picture:
    """The picture in the bytes of a PNG, JPEG or SVG, made to stand upright and no larger than a page can show.

    Transparency is kept, metadata (camera, place, comments) is not; of an SVG only a drawing in pixels is kept.
    Bounded in bytes and pixels, not in time: to be called in a process that can be ended. Raises BadPicture.
    """
    if len(data) > limit:
        raise BadPicture(Problem("picture_file_too_large", values={"limit": limit}))
    longest = _LONGEST_SIDE[kind]
    if is_markup(data):
        return _encoded(_shown(_decoded(draw_vector(data, longest), longest)), is_photo=False)
    if media_type_of(data) is None:
        raise BadPicture(Problem("picture_of_unknown_kind"))
    size = picture_size(data)
    if size is None:
        raise BadPicture(Problem("picture_damaged"))
    if size[0] * size[1] > PIXEL_LIMIT:
        raise BadPicture(Problem("picture_too_many_pixels", values={"limit": PIXEL_LIMIT}))
    image = _decoded(data, longest)
    was_photo = media_type_of(data) == "image/jpeg"
    return _encoded(image, was_photo and image.mode == "RGB")


def _shown(drawing: Image.Image) -> Image.Image:
    """The drawing, if there is anything to see. Raises BadPicture."""
    if drawing.mode == "RGBA" and drawing.getchannel("A").getbbox() is None:
        raise BadPicture(Problem("vector_empty"))
    return drawing


def _decoded(data: bytes, longest: int) -> Image.Image:
    """The pixels alone, as RGB, or RGBA where some of it is transparent."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
                if image.format == "JPEG":
                    image.draft(None, (longest * 2, longest * 2))  # decode no more than is kept
                image.load()
                return _plain(image, longest)
    except Exception as error:  # Pillow raises whatever its decoders do, warnings included
        raise BadPicture(Problem("picture_damaged")) from error


def _plain(image: Image.Image, longest: int) -> Image.Image:
    ImageOps.exif_transpose(image, in_place=True)
    if image.mode.startswith("I"):  # 16 bits of grey
        image = image.point(lambda value: value / 256).convert("L")
    plain = image.convert("RGBA" if image.has_transparency_data else "RGB")
    if max(plain.size) > longest:
        plain.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    if plain.mode == "RGBA" and plain.getchannel("A").getextrema() == (255, 255):
        plain = plain.convert("RGB")
    return Image.frombytes(plain.mode, plain.size, plain.tobytes())


def _encoded(image: Image.Image, is_photo: bool) -> Picture:
    """PNG where it fits, which keeps every pixel; else, and for photos, JPEG, or a smaller PNG for transparency."""
    while True:
        if not is_photo and len(data := _bytes(image, "PNG")) <= PICTURE_BYTES:
            return Picture(media_type="image/png", data=data)
        if image.mode == "RGB":
            for quality in _QUALITIES:
                if len(data := _bytes(image, "JPEG", quality=quality, subsampling=0)) <= PICTURE_BYTES:
                    return Picture(media_type="image/jpeg", data=data)
        image = image.resize((max(1, image.width * 3 // 4), max(1, image.height * 3 // 4)), Image.Resampling.LANCZOS)


def _bytes(image: Image.Image, form: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()
