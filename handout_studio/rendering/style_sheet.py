"""The measures and colours of the page, in points, made from a brand and a paper."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handout_studio.domain.brand import ACCENT, PRIMARY
from handout_studio.domain.values import Paper
from handout_studio.rendering.fonts import FontRole

PAPER_SIZES: dict[Paper, tuple[float, float]] = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
LINE_CHARACTERS = 75
"""The most characters in a line (RNIB Clear Print, BDA style guide)."""

INK = "#222B29"
MUTED = "#5B6765"
Colour = str


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How words look: face, size and leading in points, colour."""

    role: FontRole
    size: float
    leading: float
    colour: Colour = INK
    bold: bool = False
    italic: bool = False
    line_characters: int = LINE_CHARACTERS

    def strong(self) -> TextStyle:
        """The same in bold."""
        return replace(self, bold=True)

    def emphasised(self) -> TextStyle:
        """The same in italics."""
        return replace(self, italic=not self.italic)


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """Everything the layout asks: sizes, distances and colours."""

    page_width: float
    page_height: float
    column_width: float
    band: float
    first_top: float
    top: float
    bottom: float
    primary: Colour
    accent: Colour
    tint: Colour
    rule: Colour
    title: TextStyle
    subtitle: TextStyle
    section_title: TextStyle
    section_number: TextStyle
    headings: tuple[TextStyle, TextStyle, TextStyle]
    body: TextStyle
    callout_title: TextStyle
    quote: TextStyle
    practice: TextStyle
    small: TextStyle
    paragraph_gap: float = 5.5
    item_gap: float = 2.0
    section_gap: float = 15.0
    heading_gap: float = 9.0
    after_heading: float = 2.5
    indent: float = 18.0
    writing_line: float = 27.0

    @property
    def left(self) -> float:
        """Where the column begins, from the page's left edge."""
        return (self.page_width - self.column_width) / 2


def style_sheet(paper: Paper, primary: Colour = PRIMARY, accent: Colour = ACCENT) -> StyleSheet:
    """The Harbour design on A4 or Letter in a brand's two colours.

    The body is 12 pt with a leading of 1.38 (RNIB asks for 12 pt and 1.2 to 1.6); the column is as wide as 75
    characters of it, and the margins take the rest.
    """
    width, height = PAPER_SIZES[paper]
    ink = readable(primary)
    body = TextStyle("body", 12.0, 16.5)
    return StyleSheet(
        page_width=width,
        page_height=height,
        column_width=396.0,
        band=17.0,
        first_top=40.0,
        top=48.0,
        bottom=66.0,
        primary=primary,
        accent=accent,
        tint=mix(primary, "#FFFFFF", 0.09),
        rule=mix(primary, "#FFFFFF", 0.35),
        title=TextStyle("heading", 27.0, 32.0, ink, bold=True, line_characters=60),
        subtitle=TextStyle("heading", 13.0, 18.0, MUTED, italic=True),
        section_title=TextStyle("heading", 15.5, 20.0, ink, bold=True),
        section_number=TextStyle("heading", 15.5, 20.0, readable(accent, 3.0), bold=True),
        headings=(
            TextStyle("heading", 13.0, 17.5, ink, bold=True),
            TextStyle("body", 12.5, 16.5, INK, bold=True),
            TextStyle("body", 12.0, 16.5, MUTED, bold=True),
        ),
        body=body,
        callout_title=TextStyle("body", 12.0, 16.5, ink, bold=True),
        quote=TextStyle("body", 12.0, 16.5, MUTED, italic=False),
        practice=TextStyle("heading", 14.0, 18.0, INK, bold=True),
        small=TextStyle("body", 9.0, 12.5, MUTED, line_characters=120),
    )


def mix(colour: Colour, other: Colour, share: float) -> Colour:
    """`share` (0 to 1) of one colour over the rest of another."""
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def contrast(colour: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(colour), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: Colour, ratio: float = 4.5) -> Colour:
    """The colour itself, or darkened until it reaches that contrast on white (WCAG 2.2, 1.4.3)."""
    share = 1.0
    candidate = colour
    while contrast(candidate, "#FFFFFF") < ratio and share > 0:
        share -= 0.05
        candidate = mix(colour, "#000000", max(share, 0.0))
    return candidate


def _channels(colour: Colour) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: Colour) -> float:
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (value / 255 for value in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
