"""Pictures and codes in the text: one strip each, never cut, each with a text for who can't see it."""

from __future__ import annotations

from collections.abc import Mapping

import segno

from handout_studio.domain.picture_bytes import picture_size
from handout_studio.domain.values import Picture
from handout_studio.rendering.colours import BLACK, WHITE
from handout_studio.rendering.result import Note
from handout_studio.rendering.setter import Setter
from handout_studio.rendering.strips import BoxMark, Mark, PictureMark, Strip, stacked
from handout_studio.rendering.structure import Element
from handout_studio.text.blocks import Link, PictureBlock, QrCode, Text

POINTS_A_PIXEL = 0.5
"""A picture's natural size: 144 pixels to the inch."""
TALLEST = 0.45
"""The most of a page's height that a picture takes."""
MODULE = 2.4
"""The side of one square of a code, in points: 0.85 mm, which a telephone reads from paper at arm's length."""
WIDEST_CODE = 0.55
"""The most of the width that a code takes; the address stands beside it."""
QUIET_ZONE = 4
"""Squares left empty round a code (ISO/IEC 18004, 9.1)."""
CODE_GAP = 14.0


def picture_strips(
    block: PictureBlock, width: float, parent: Element, setter: Setter, pictures: Mapping[str, Picture]
) -> list[Strip]:
    """A picture scaled into the column; the words as typed if the handout holds no such picture."""
    picture = pictures.get(block.picture)
    size = picture_size(picture.data) if picture else None
    if picture is None or size is None:
        setter.note(Note("image.missing", setter.section, block.picture))
        typed = Text(f"![{block.text}](image:{block.picture})")
        return setter.text((typed,), setter.sheet.body, width, parent.child("P"))
    text = block.text.strip()
    if not text:
        setter.note(Note("image.no-text", setter.section, block.picture))
    wide, high = size[0] * POINTS_A_PIXEL, size[1] * POINTS_A_PIXEL
    scale = min(1.0, width / wide, setter.sheet.page_height * TALLEST / high)
    figure = parent.child("Figure", alt=text or "Picture")
    mark = PictureMark(0.0, 2.0, wide * scale, high * scale, picture.data, figure, setter.sheet.one_bit)
    return [Strip(high * scale + 4.0, (mark,))]


def code_strips(block: QrCode, width: float, parent: Element, setter: Setter) -> list[Strip]:
    """An address as a QR code (error correction M) with the address itself beside it."""
    try:
        code = segno.make(block.address, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError:
        setter.note(Note("code.too-long", setter.section))
        return setter.text((Link(block.address, (Text(block.address),)),), setter.sheet.body, width, parent.child("P"))
    figure = parent.child("Figure", alt=f"QR code for {block.address}")
    module = min(MODULE, width * WIDEST_CODE / (len(code.matrix) + 2 * QUIET_ZONE))
    side = (len(code.matrix) + 2 * QUIET_ZONE) * module
    marks: list[Mark] = [BoxMark(0.0, 0.0, side, side, fill=WHITE, element=figure)]
    for y, row in enumerate(code.matrix):
        for start, length in _dark_runs(row):
            left, top = (QUIET_ZONE + start) * module, (QUIET_ZONE + y) * module
            marks.append(BoxMark(left, top, length * module, module, fill=BLACK, element=figure))
    words = (Link(block.address, (Text(block.address),)),)
    beside = setter.text(words, setter.sheet.body, width - side - CODE_GAP, parent.child("P"))
    tall = stacked(beside, 0.0, 0.0)[0]
    if tall > max(side, setter.sheet.room / 4):
        return [Strip(side, tuple(marks)), *setter.text(words, setter.sheet.body, width, parent.child("P"))]
    height = max(side, tall)
    _, reached, spots = stacked(beside, side + CODE_GAP, (height - tall) / 2)
    return [Strip(height, (*marks, *reached), spots=tuple(spots))]


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    """The dark stretches of one row of squares, as start and length."""
    runs: list[tuple[int, int]] = []
    for index, dark in enumerate(row):
        if not dark:
            continue
        if runs and sum(runs[-1]) == index:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((index, 1))
    return runs
