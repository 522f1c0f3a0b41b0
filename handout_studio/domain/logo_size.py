"""How large a logo stands on the page: in a box of its own at the head, in points (72 to the inch)."""

from __future__ import annotations

LOGO_HEIGHT = 44.0
LOGO_WIDTH = 130.0


def printed_logo(wide: int, high: int) -> tuple[float, float]:
    """The width and height in points of a logo that is so many pixels wide and high (both above 0)."""
    scale = min(LOGO_HEIGHT / high, LOGO_WIDTH / wide)
    return wide * scale, high * scale
