"""The type pairings a brand may choose: which bundled families set the body and the headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handout_studio.domain.values import Pairing


@dataclass(frozen=True, slots=True)
class Family:
    """One family's folder and file names. `width` is its regular face's average advance, in ems, over English text."""

    folder: str
    stem: str
    width: float
    serif: bool = False
    bold: str = "Bold"
    suffix: str = "ttf"
    italics: bool = True
    """Without italics of its own the family is slanted."""
    space: float | None = None
    """The width of the space between words, in ems, where the family's own tears a line apart."""


SOURCE_SANS = Family("source-sans-3", "SourceSans3", 0.416)
SOURCE_SERIF = Family("source-serif-4", "SourceSerif4", 0.475, serif=True, bold="SemiBold")
ATKINSON = Family("atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext", 0.441)
LEXEND = Family("lexend", "Lexend", 0.494, italics=False)
INTER = Family("inter", "Inter", 0.479)
OPEN_DYSLEXIC = Family("opendyslexic", "OpenDyslexic", 0.694, suffix="otf", space=0.5)


@dataclass(frozen=True, slots=True)
class TypePairing:
    """The families of one pairing; `heading_scale` evens out how large their capitals look.

    `leading` is for letters taller than others, as a share of the edition's own; `heading_tracking`, in ems, for ones
    that are set so wide that large words fall apart.
    """

    body: Family
    heading: Family
    heading_scale: float = 1.0
    leading: float = 1.0
    heading_tracking: float = 0.0


PAIRINGS: Mapping[Pairing, TypePairing] = {
    "source": TypePairing(SOURCE_SANS, SOURCE_SERIF),
    "atkinson": TypePairing(ATKINSON, ATKINSON, 0.96),
    "lexend": TypePairing(LEXEND, LEXEND, 0.88),
    "inter": TypePairing(INTER, INTER, 0.9),
    "opendyslexic": TypePairing(OPEN_DYSLEXIC, OPEN_DYSLEXIC, 0.86, leading=1.1, heading_tracking=-0.05),
}
