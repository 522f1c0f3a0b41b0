"""The measures of the page, in points, made from a brand, a paper and an edition."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handout_studio.domain.brand import Brand
from handout_studio.domain.values import Design, Edition, Paper
from handout_studio.rendering.colours import Colour
from handout_studio.rendering.palette import Palette, palette
from handout_studio.rendering.type_pairings import PAIRINGS, Family, TypePairing

PAPER_SIZES: dict[Paper, tuple[float, float]] = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
LINE_CHARACTERS = 75
"""The most characters in a line (RNIB Clear Print, BDA style guide)."""
SMALLEST_BODY = 12.0
"""No body is smaller, whatever is fitted (RNIB Clear Print)."""
TIGHTEST_LEADING = 1.25
"""The least leading, as a share of the body's size, when a handout is fitted; RNIB asks for 1.2 or more."""
NARROWEST_MARGIN = 54.0
AVERAGE_SHARE = 0.953
"""Lines filled to 75 characters reach this share of 75 average characters, as they break between words."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How words look: family, size, leading and tracking (space added after each letter) in points, colour."""

    family: Family
    size: float
    leading: float
    colour: Colour
    bold: bool = False
    italic: bool = False
    tracking: float = 0.0
    line_characters: int = LINE_CHARACTERS

    def strong(self) -> TextStyle:
        """The same in bold."""
        return replace(self, bold=True)

    def emphasised(self) -> TextStyle:
        """The same in italics, or upright where it is in italics."""
        return replace(self, italic=not self.italic)


@dataclass(frozen=True, slots=True)
class _Scale:
    """An edition's body size, its leading as a share of the size, its tracking and how much headings grow with it."""

    size: float
    leading: float
    tracking: float = 0.0
    headings: float = 1.0
    gaps: float = 1.0
    small: float = 1.0
    """How much the small print of the head and the foot grows."""


_SCALES: dict[Edition, _Scale] = {
    "standard": _Scale(12.0, 1.375),
    "large-print": _Scale(18.0, 1.36, headings=1.3, gaps=1.2, small=1.5),
    "easy-reading": _Scale(12.5, 1.58, tracking=0.35, gaps=1.35, small=1.12),
    "photocopy": _Scale(12.0, 1.375),
    "text": _Scale(12.0, 1.375),
}


@dataclass(frozen=True, slots=True)
class StyleSheet:
    """Everything the layout asks: sizes, distances and colours. Distances grow downwards from the page's top."""

    design: Design
    colours: Palette
    page_width: float
    page_height: float
    column_width: float
    band: float
    first_top: float
    top: float
    bottom: float
    title: TextStyle
    subtitle: TextStyle
    section_title: TextStyle
    section_number: TextStyle
    headings: tuple[TextStyle, TextStyle, TextStyle]
    body: TextStyle
    callout_title: TextStyle
    practice: TextStyle
    head_small: TextStyle
    small: TextStyle
    paragraph_gap: float
    item_gap: float
    section_gap: float
    heading_gap: float
    after_heading: float
    head_gap: float
    indent: float
    writing_line: float
    numbered: bool
    one_bit: bool
    """Pictures in black and white alone."""
    fillable: bool
    """Form fields where there is something to write or to tick."""

    @property
    def room(self) -> float:
        """The height of the column on a page after the first."""
        return self.page_height - self.top - self.bottom

    @property
    def left(self) -> float:
        """Where the column begins, from the page's left edge."""
        return (self.page_width - self.column_width) / 2


def style_sheet(
    paper: Paper, brand: Brand, edition: Edition = "standard", *, squeeze: float = 0.0, fillable: bool = False
) -> StyleSheet:
    """The page of a brand on a paper in an edition.

    `squeeze` (0 to 1) takes space away to fit a handout on its pages: gaps, then leading and the margins at top and
    bottom, never the size of the type. The column is as wide as 75 characters, and the margins take the rest.
    """
    scale = _SCALES[edition]
    pairing = PAIRINGS[brand.pairing]
    colours = palette(brand.primary, brand.accent, brand.design, edition)
    width, height = PAPER_SIZES[paper]
    loosest, tightest = scale.leading * pairing.leading, TIGHTEST_LEADING * pairing.leading
    leading = loosest + (min(tightest, loosest) - loosest) * squeeze
    body = TextStyle(pairing.body, scale.size, round(scale.size * leading, 3), colours.ink, tracking=scale.tracking)
    measure = LINE_CHARACTERS * AVERAGE_SHARE * (pairing.body.width * scale.size + scale.tracking) + 2.0
    gap = scale.gaps * (1.0 - 0.5 * squeeze)
    band = 17.0 if brand.design == "harbour" else 0.0
    styles = _heading_styles(pairing, scale, colours, body)
    return StyleSheet(
        design=brand.design,
        colours=colours,
        page_width=width,
        page_height=height,
        column_width=round(min(measure, width - 2 * NARROWEST_MARGIN), 1),
        band=band,
        first_top=40.0 - 4.0 * squeeze,
        top=48.0 - 10.0 * squeeze,
        bottom=66.0 - 8.0 * squeeze,
        body=body,
        paragraph_gap=5.5 * gap,
        item_gap=2.0 * gap,
        section_gap=15.0 * gap,
        heading_gap=9.0 * gap,
        after_heading=2.5 * gap,
        head_gap=22.0 * gap,
        indent=18.0 * scale.size / 12.0,
        writing_line=27.0 * max(1.0, scale.size / 15.0),
        numbered=brand.design != "plain",
        one_bit=edition == "photocopy",
        fillable=fillable,
        **styles,  # type: ignore[arg-type]
    )


def _heading_styles(
    pairing: TypePairing, scale: _Scale, colours: Palette, body: TextStyle
) -> dict[str, TextStyle | tuple[TextStyle, TextStyle, TextStyle]]:
    def heading(size: float, leading: float, colour: Colour, *, bold: bool = True, italic: bool = False) -> TextStyle:
        grown = size * scale.headings * pairing.heading_scale
        tracking = grown * pairing.heading_tracking
        return TextStyle(pairing.heading, grown, leading * scale.headings, colour, bold, italic, tracking)

    least = 8.0 if pairing.body.width > 0.6 else 8.5
    small = TextStyle(pairing.body, least * scale.small, 11.5 * scale.small, colours.muted, line_characters=120)
    inner = max(body.size, 13.0 * scale.headings * pairing.heading_scale)
    return {
        "title": replace(heading(27.0, 32.0, colours.title), line_characters=60),
        "subtitle": heading(13.0, 18.0, colours.muted, bold=False, italic=True),
        "section_title": heading(15.5, 20.0, colours.title),
        "section_number": heading(15.5, 20.0, colours.number),
        "headings": (
            replace(heading(13.0, 17.5, colours.title), size=inner, leading=max(17.5, inner * 1.35)),
            replace(body, bold=True, size=body.size * 1.02),
            replace(body, bold=True, colour=colours.muted),
        ),
        "callout_title": replace(body, bold=True, colour=colours.title),
        "practice": replace(heading(14.0, 18.0, colours.ink), line_characters=60),
        "head_small": replace(small, size=small.size + scale.small, leading=12.5 * scale.small),
        "small": small,
    }
