"""The bracketed lines that stand for something to draw: writing lines, page breaks, scales, codes, pictures."""

from __future__ import annotations

import re

from handout_studio.text.blocks import Block, PageBreak, PictureBlock, QrCode, RatingScale, WritingLines
from handout_studio.text.links import safe_address

PICTURE_WORDS = "what it shows"
"""What stands for a picture's text until a person has written one; it tells nobody what is to be seen."""
LINES_LIMIT = 40
SCALE_STEPS = 20

_LINES = re.compile(r"\[lines:?\s*(\d{1,3})\]", re.IGNORECASE)
_PAGE = re.compile(r"\[page\]", re.IGNORECASE)
_SCALE = re.compile(r"\[scale:\s*(\d{1,3})\s*[-–]\s*(\d{1,3})\s*([^|\]]*)(?:\|([^\]]*))?\]", re.IGNORECASE)
_QR = re.compile(r"\[qr:\s*<?(\S+?)>?\s*\]", re.IGNORECASE)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(image:([a-z0-9][a-z0-9-]{0,63})\)")


def read_directive(line: str) -> Block | None:
    """A whole line -> the block it stands for, or None if it is only text."""
    line = line.strip()
    if match := _LINES.fullmatch(line):
        count = int(match.group(1))
        return WritingLines(count) if 1 <= count <= LINES_LIMIT else None
    if _PAGE.fullmatch(line):
        return PageBreak()
    if match := _PICTURE.fullmatch(line):
        words = match.group(1)
        return PictureBlock(match.group(2), "" if words.strip() == PICTURE_WORDS else words)
    if match := _SCALE.fullmatch(line):
        low, high = int(match.group(1)), int(match.group(2))
        if low < high <= low + SCALE_STEPS:
            return RatingScale(low, high, match.group(3).strip(), (match.group(4) or "").strip())
    if match := _QR.fullmatch(line):
        address = safe_address(match.group(1))
        return QrCode(address) if address else None
    return None
