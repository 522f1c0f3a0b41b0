"""What the layout makes and the pages take: strips, unbreakable pieces of the column with the marks drawn in them.

Lengths are points; a mark's x grows from the column's left edge, its y downwards from the strip's top.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from handout_studio.rendering.fonts import Face
from handout_studio.rendering.structure import Element
from handout_studio.rendering.words import Shown

SpotField = Literal["title", "body", "handout-title", "handout-subtitle"]


@dataclass(frozen=True, slots=True)
class Spot:
    """Which characters of a section a stretch of text shows: x and width in points.

    `exact` tells that it shows those very characters, and not a field's value in their place.
    """

    field: SpotField
    start: int
    end: int
    x: float
    width: float
    exact: bool = True


@dataclass(frozen=True, slots=True)
class TextMark:
    """Glyphs in one face, size and colour on the baseline at y; `shown` is the inside of a TJ array."""

    x: float
    y: float
    width: float
    face: Face
    size: float
    colour: str
    shown: bytes
    glyphs: tuple[Shown, ...]
    element: Element | None
    href: str | None = None
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A rectangle, filled or outlined, with corners of a radius; without an element it is an artifact."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    radius: float = 0.0
    line_width: float = 0.7
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class LineMark:
    """A straight line across; without an element it is an artifact."""

    x: float
    y: float
    width: float
    colour: str
    line_width: float = 0.7
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class PictureMark:
    """A picture scaled into a box; a figure with a text, or an artifact without an element."""

    x: float
    y: float
    width: float
    height: float
    data: bytes
    element: Element | None
    one_bit: bool = False


@dataclass(frozen=True, slots=True)
class FieldMark:
    """A form field over its place on the page, with what a reader calls it."""

    x: float
    y: float
    width: float
    height: float
    kind: Literal["text", "tick"]
    tooltip: str
    element: Element
    size: float
    colour: str
    ticked: bool = False


Mark = TextMark | BoxMark | LineMark | PictureMark | FieldMark


@dataclass(eq=False, slots=True)
class Strip:
    """An unbreakable piece of the column. Compared by identity, so that pages can be kept by their strips."""

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    """Space above, left out at the top of a page."""
    glued: bool = False
    """Must stand on the same page as the strip before it."""
    new_page: bool = False
    section: str | None = None
    spots: tuple[tuple[float, float, Spot], ...] = ()
    """Top and bottom in the strip, and the characters that stand there."""
    outline: tuple[Element, str] | None = None
    """A heading that the bookmarks name, with its words."""
    repeats: Strip | None = None
    """Drawn again above this strip where a page begins with it: a table's header."""


def shifted(mark: Mark, dx: float, dy: float) -> Mark:
    """The same mark elsewhere."""
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


def trailing_space(mark: Mark) -> float:
    """The width of the space that a mark ends with, which no eye counts to the line."""
    if not isinstance(mark, TextMark) or not mark.glyphs or mark.glyphs[-1][1] != " ":
        return 0.0
    return mark.face.space * mark.size / mark.face.upem + mark.tracking


def as_artifact(mark: Mark) -> Mark:
    """The same mark as decoration, which no reader is told of; a form field stays what it is."""
    return mark if isinstance(mark, FieldMark) else replace(mark, element=None)


def stacked(strips: list[Strip], dx: float, dy: float) -> tuple[float, list[Mark], list[tuple[float, float, Spot]]]:
    """Strips set one below the other from (dx, dy) on -> their height, marks and spots."""
    y = dy
    marks: list[Mark] = []
    spots: list[tuple[float, float, Spot]] = []
    for number, strip in enumerate(strips):
        y += strip.before if number else 0.0
        marks.extend(shifted(mark, dx, y) for mark in strip.marks)
        for top, bottom, spot in strip.spots:
            spots.append((top + y, bottom + y, replace(spot, x=spot.x + dx)))
        y += strip.height
    return y - dy, marks, spots


def moved_right(strips: list[Strip], dx: float) -> list[Strip]:
    """Strips moved to the right, in place of copies: they were only just made."""
    for strip in strips:
        strip.marks = tuple(shifted(mark, dx, 0.0) for mark in strip.marks)
        strip.spots = tuple((top, bottom, replace(spot, x=spot.x + dx)) for top, bottom, spot in strip.spots)
    return strips


def kept_together(strips: list[Strip]) -> list[Strip]:
    """The same strips, all on one page."""
    for strip in strips[1:]:
        strip.glued = True
    return strips
