"""Colours as `#RRGGBB`: mixing them, and making them dark enough to be read."""

from __future__ import annotations

Colour = str

WHITE, BLACK = "#FFFFFF", "#000000"


def mix(colour: Colour, other: Colour, share: float) -> Colour:
    """`share` (0 to 1) of one colour over the rest of another."""
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def contrast(colour: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(colour), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: Colour, ground: Colour = WHITE, ratio: float = 4.5) -> Colour:
    """The colour itself, or darkened until it has that contrast on its ground (WCAG 2.2, 1.4.3)."""
    for twentieths in range(20, -1, -1):
        candidate = mix(colour, BLACK, twentieths / 20)
        if contrast(candidate, ground) >= ratio:
            return candidate
    return BLACK


def _channels(colour: Colour) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: Colour) -> float:
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (value / 255 for value in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
