"""Places in a text: our offsets count characters, Qt's count UTF-16 units."""

from __future__ import annotations


def to_units(text: str, offset: int) -> int:
    """An offset in characters -> Qt's position in UTF-16 units; kept within the text."""
    offset = max(0, min(offset, len(text)))
    if text.isascii():
        return offset
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def from_units(text: str, position: int) -> int:
    """Qt's position in UTF-16 units -> the offset in characters; one inside a character is that before it."""
    if text.isascii():
        return max(0, min(position, len(text)))
    units = text.encode("utf-16-le", "surrogatepass")[: max(0, position) * 2]
    return len(units.decode("utf-16-le", "ignore"))
