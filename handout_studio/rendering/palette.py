"""The colours of a page, from a brand's two, its design and the edition."""

from __future__ import annotations

from dataclasses import dataclass

from handout_studio.domain.values import Design, Edition
from handout_studio.rendering.colours import BLACK, WHITE, Colour, mix, readable

CREAM = "#FBF5E6"
INK = "#222B29"
MUTED = "#55615F"


@dataclass(frozen=True, slots=True)
class Palette:
    """What each kind of mark on the page is coloured with; None leaves it out."""

    ground: Colour | None
    ink: Colour
    muted: Colour
    title: Colour
    number: Colour
    rule: Colour
    band: Colour | None
    emblem: Colour
    tint: Colour | None
    """The ground of callouts and table heads; without one they get an outline."""
    panel: Colour | None
    """The ground behind the head of the first page."""


def palette(primary: Colour, accent: Colour, design: Design, edition: Edition) -> Palette:
    """The colours of a design in a brand's two colours, each dark enough for what stands in it (WCAG 2.2)."""
    if edition == "photocopy":
        return Palette(None, BLACK, BLACK, BLACK, BLACK, BLACK, None, BLACK, None, None)
    cream = edition == "easy-reading"
    paper = CREAM if cream else WHITE
    ground = CREAM if cream else None
    title = readable(primary, paper, 5.0)
    rule = mix(primary, paper, 0.4)
    tint = mix(primary, paper, 0.09)
    muted = readable(MUTED, paper, 5.0)
    if design == "plain":
        return Palette(ground, INK, muted, INK, muted, mix(INK, paper, 0.35), None, INK, None, None)
    if design == "warm":
        warm = mix(accent, paper, 0.11)
        return Palette(ground, INK, muted, title, readable(accent, paper, 3.0), rule, None, primary, warm, warm)
    return Palette(ground, INK, muted, title, readable(accent, paper, 3.0), rule, primary, primary, tint, None)
