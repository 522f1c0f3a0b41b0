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
DAMAGED_PADDING = 10.0


def picture_strips(
    block: PictureBlock, width: float, parent: Element, setter: Setter, pictures: Mapping[str, Picture]
) -> list[Strip]:
    """A picture scaled into the column; the words as typed if the handout holds no such picture."""
    picture = pictures.get(block.picture)
    if picture is None:
        setter.note(Note("image.missing", setter.section, block.picture))
        typed = Text(f"![{block.text}](image:{block.picture})")
        return setter.text((typed,), setter.sheet.body, width, parent.child("P"))
    size = picture_size(picture.data)
    if size is None or not setter.readable(picture.data):
        return _damaged(block, width, parent, setter)
    text = block.text.strip()
    if not text:
        setter.note(Note("image.no-text", setter.section, block.picture))
    wide, high = size[0] * POINTS_A_PIXEL, size[1] * POINTS_A_PIXEL
    tallest = setter.sheet.page_height * TALLEST
    if high * min(1.0, width / wide) > tallest:
        setter.note(Note("image.too-tall", setter.section, block.picture))
    scale = min(1.0, width / wide, tallest / high)
    figure = parent.child("Figure", alt=text or "Picture")
    mark = PictureMark(0.0, 2.0, wide * scale, high * scale, picture.data, figure, setter.sheet.one_bit)
    return [Strip(high * scale + 4.0, (mark,))]


def _damaged(block: PictureBlock, width: float, parent: Element, setter: Setter) -> list[Strip]:
    """An outlined box with the picture's words in the place of a picture that can't be read."""
    setter.note(Note("image.damaged", setter.section, block.picture))
    words = (Text(f"Picture that can’t be shown: {block.text.strip() or block.picture}"),)
    strips = setter.text(words, setter.sheet.body, width - 2 * DAMAGED_PADDING, parent.child("P"))
    tall, marks, _ = stacked(strips, DAMAGED_PADDING, DAMAGED_PADDING)
    height = tall + 2 * DAMAGED_PADDING
    box = BoxMark(0.4, 0.4, width - 0.8, height - 0.8, stroke=setter.sheet.colours.rule)
    return [Strip(height, (box, *marks))]


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
