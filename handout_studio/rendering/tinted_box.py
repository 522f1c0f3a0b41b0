"""The box that sets something apart: tinted, or outlined where the edition or the design has no tints."""

from __future__ import annotations

from handout_studio.rendering.strips import BoxMark
from handout_studio.rendering.style_sheet import StyleSheet


def tinted_box(width: float, height: float, sheet: StyleSheet, radius: float = 0.0) -> BoxMark:
    """A box of that size, in points, from the strip's top left corner."""
    if sheet.colours.tint is None:
        return BoxMark(0.4, 0.4, width - 0.8, height - 0.8, stroke=sheet.colours.rule, radius=radius, line_width=0.8)
    return BoxMark(0.0, 0.0, width, height, fill=sheet.colours.tint, radius=radius)
