"""What the bytes of a PNG or JPEG say about themselves, read without decoding them."""

from __future__ import annotations

import zlib

from handout_studio.domain.values import Picture

PIXEL_LIMIT = 16_000_000
SOURCE_LIMIT = 2_000_000
"""The most bytes that a picture's file may have when it is taken in."""
CLIPBOARD_LIMIT = 80_000_000
"""The most bytes that another program may put on the clipboard: 16 megapixels are often not packed at all there."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAMES = frozenset((0xC0, 0xC1, 0xC2))


def media_type_of(data: bytes) -> str | None:
    """`image/png`, `image/jpeg`, or None for anything else."""
    if data.startswith(_PNG):
        return "image/png"
    return "image/jpeg" if data.startswith(_JPEG) else None


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels; None if the file is damaged, cut off, or neither PNG nor JPEG."""
    kind = media_type_of(data)
    if kind == "image/png":
        return _png_size(data)
    return _jpeg_size(data) if kind else None


def picture_problem(picture: Picture) -> str | None:
    """Why a picture from a file is no use (a problem's code), or None."""
    if media_type_of(picture.data) != picture.media_type:
        return "picture_of_other_kind"
    size = picture_size(picture.data)
    if size is None:
        return "picture_damaged"
    return "picture_too_many_pixels" if size[0] * size[1] > PIXEL_LIMIT else None


def _png_size(data: bytes) -> tuple[int, int] | None:
    """Walks the chunks to the last one, each with its checksum."""
    size = None
    seen: set[bytes] = set()
    at = len(_PNG)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        body = data[at + 4 : at + 8 + length]
        mark = data[at + 8 + length : at + 12 + length]
        if len(mark) < 4 or zlib.crc32(body) != int.from_bytes(mark):
            return None
        kind = body[:4]
        if not seen:
            if kind != b"IHDR" or length != 13:
                return None
            size = int.from_bytes(body[4:8]), int.from_bytes(body[8:12])
        seen.add(kind)
        if kind == b"IEND":
            return size if size and min(size) > 0 and b"IDAT" in seen else None
        at += 12 + length
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Walks the segments to the frame that tells the size, and asks for the end mark."""
    size = None
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # padding
            at += 1
            continue
        if marker == 0xDA:
            whole = b"\xff\xd9" in data[at:]
            return size if whole and size and min(size) > 0 else None
        length = int.from_bytes(data[at + 2 : at + 4])
        if length < 2:
            return None
        if marker in _FRAMES and length >= 8:
            height, width = int.from_bytes(data[at + 5 : at + 7]), int.from_bytes(data[at + 7 : at + 9])
            size = width, height
        at += 2 + length
    return None
