"""A brand's colours too light to be read, and a logo with too few pixels for paper."""

from __future__ import annotations

from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.sheet import Sheet
from handout_studio.domain.logo_size import printed_logo
from handout_studio.domain.phrase import marked, phrase
from handout_studio.domain.picture_bytes import picture_size
from handout_studio.rendering.colours import WHITE, contrast
from handout_studio.rendering.palette import CREAM

TEXT_CONTRAST = 4.5
LARGE_CONTRAST = 3.0
LEAST_DPI = 150
"""Dots an inch: below this a logo is seen to be made of squares; print asks for 300."""


class LowContrast:
    """`contrast.low`: a colour of the brand that text is set in, too light for it (WCAG 2.2, 1.4.3).

    The page itself stays readable, as the colour is darkened there: what is printed is then not the brand's colour.
    """

    rule = "contrast.low"
    source = "WCAG 2.2, 1.4.3: 4.5 to 1 for text, 3 to 1 for large text"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """A finding for each colour that the design sets text in: titles in the main one, numbers in the second."""
        brand, edition = sheet.brand, sheet.handout.edition
        if brand.design == "plain" or edition in ("photocopy", "text"):
            return
        ground = CREAM if edition == "easy-reading" else WHITE
        main = marked("The main colour {colour} is too light for text ({ratio} to 1): it is darkened on the page")
        second = marked("The second colour {colour} is too light for text ({ratio} to 1): it is darkened on the page")
        for colour, least in ((brand.primary, TEXT_CONTRAST), (brand.accent, LARGE_CONTRAST)):
            ratio = contrast(colour, WHITE if least == LARGE_CONTRAST else ground)
            if ratio < least:
                told = main if least == TEXT_CONTRAST else second
                message = phrase(told, colour=colour, ratio=f"{ratio:.1f}")
                help_with = phrase("Choose a darker one in the brand")
                yield Finding(self.rule, "note", None, None, None, message, self.source, help_with)


class CoarseLogo:
    """`logo.resolution`: a logo with fewer dots an inch than paper needs at the size it is printed."""

    rule = "logo.resolution"
    source = "Print practice: 300 dots an inch, and never fewer than 150"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """One finding about the whole handout."""
        logo = sheet.brand.logo
        size = picture_size(logo.data) if logo and sheet.handout.edition != "text" else None
        if not size:
            return
        dpi = logo_dpi(*size)
        if dpi < LEAST_DPI:
            message = phrase("The logo is printed with {dpi} dots an inch, and looks blurred", dpi=round(dpi))
            help_with = phrase("Choose a larger picture of it: {pixels} pixels high or more", pixels=_enough(*size))
            yield Finding(self.rule, "warning", None, None, None, message, self.source, help_with)


def logo_dpi(width: int, height: int) -> float:
    """The dots an inch of a logo of so many pixels, in its place at the head of a page."""
    return width / (printed_logo(width, height)[0] / 72)


def _enough(width: int, height: int) -> int:
    return round(height * 300 / logo_dpi(width, height))
