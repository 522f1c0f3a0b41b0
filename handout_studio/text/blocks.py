"""The document tree: what a section's Markdown means, as frozen values that pages, checks and plain text share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CalloutKind = Literal["note", "ask", "try", "important"]
Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words; `start` is its offset in the section's body (characters), None where it isn't known."""

    text: str
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Strong:
    """Words in bold."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words in italics."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address (http, https, mailto or tel only)."""

    href: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A placeholder such as `{{practice.phone}}`, to be filled before it becomes ink."""

    key: str
    start: int | None = None


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside a paragraph."""


Inline = Text | Strong | Emphasis | Link | Field | LineBreak


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section; level 1 is the largest, right under the section's own title."""

    level: int
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; `checked` is None for a plain item and tells the box of a checklist otherwise."""

    blocks: tuple[Block, ...]
    checked: bool | None = None


@dataclass(frozen=True, slots=True)
class ListBlock:
    """Bullets, or numbers from `start` on."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of someone else, set apart."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A tinted box with a title of its own: `> [!ASK] You can always ask`."""

    kind: CalloutKind
    title: tuple[Inline, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell's words."""

    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A header row and rows of as many cells, each column aligned as written."""

    header: tuple[TableCell, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    aligns: tuple[Align, ...]


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty ruled lines to write on: `[lines: 4]`."""

    count: int


@dataclass(frozen=True, slots=True)
class RatingScale:
    """Numbers to circle, with a word at either end: `[scale: 0-10 not at all | very much]`."""

    low: int
    high: int
    low_label: str
    high_label: str


@dataclass(frozen=True, slots=True)
class QrCode:
    """An address as a square code: `[qr: https://example.org]`."""

    address: str


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture kept inside the handout, named by its id, with a text for who can't see it."""

    picture: str
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across the column."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page: `[page]`."""


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Text shown letter for letter, as a code block is."""

    text: str
    start: int | None = None


Block = (
    Paragraph
    | Heading
    | ListBlock
    | Quote
    | Callout
    | Table
    | WritingLines
    | RatingScale
    | QrCode
    | PictureBlock
    | Rule
    | PageBreak
    | Verbatim
)
