"""What a rendering gives back: the PDF's bytes and where everything stands on its pages; plain values only.

Lengths are points (1/72 inch); y grows downwards from the top of the page, x from its left edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class SectionArea:
    """The part of one page that a section takes up."""

    section: str
    box: Box


@dataclass(frozen=True, slots=True)
class TextSpot:
    """One run of text on a page and the characters of a title or body that it shows.

    The handout's own title and subtitle belong to no section: `section` is empty there.
    """

    section: str
    field: Literal["title", "body", "handout-title", "handout-subtitle"]
    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A run of text on a page that leads to an address."""

    address: str
    box: Box


@dataclass(frozen=True, slots=True)
class PageMap:
    """One page: its size, the areas of its sections, the spots of its text and its links, in reading order."""

    width: float
    height: float
    areas: tuple[SectionArea, ...] = ()
    spots: tuple[TextSpot, ...] = ()
    links: tuple[LinkArea, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """Something that the layout did or could not do, by a code, with the section it happened in.

    `start` and `end` are characters of the section's body; None for its title and where the place isn't known.
    """

    code: str
    section: str | None = None
    detail: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """The PDF itself and its map."""

    pdf: bytes
    pages: tuple[PageMap, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as pixels: BGRX, 8 bits a channel, `stride` bytes a row, at `scale` device pixels a point."""

    page: int
    scale: float
    width: int
    height: int
    stride: int
    pixels: bytes
