"""What a block of a kind of its own (a table, a scale) asks of the story that it stands in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from handout_studio.rendering.result import Note
from handout_studio.rendering.strips import Mark, Strip
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet, TextStyle
from handout_studio.text.blocks import Align, Block, Inline


class Setter(Protocol):
    """Sets words in a style and a width, in points, and tells how wide they are."""

    @property
    def sheet(self) -> StyleSheet:
        """The measures and colours of the page."""

    @property
    def section(self) -> str:
        """The id of the section that is being laid out."""

    @property
    def readable(self) -> Callable[[bytes], bool]:
        """Tells whether a picture's bytes can be made pixels of."""

    def note(self, note: Note) -> None:
        """Say what was done or could not be."""

    def text(self, inlines: tuple[Inline, ...], style: TextStyle, width: float, element: Element) -> list[Strip]:
        """Words -> a strip a line."""

    def blocks(self, blocks: tuple[Block, ...], width: float, parent: Element, depth: int = 0) -> list[Strip]:
        """Blocks one below the other -> their strips."""

    def hung(self, label: str, style: TextStyle, element: Element, right: float) -> tuple[Mark, ...]:
        """A short label that ends at `right`, on the baseline of its style."""

    def natural_width(self, inlines: tuple[Inline, ...], style: TextStyle) -> float:
        """How wide words would be on one line."""

    def natural_widths(self, inlines: tuple[Inline, ...], style: TextStyle) -> tuple[float, float]:
        """How wide the widest of the words is that no line break may cut, and how wide they all are on one line."""

    def align(self, strips: list[Strip], align: Align, width: float) -> None:
        """Move each line to the middle or the right of a width."""
