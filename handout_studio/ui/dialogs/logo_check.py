"""What a logo will be like on paper: how large, how sharp, and what ground it brings with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from handout_studio.domain.logo_size import printed_logo

MILLIMETRES = 25.4 / 72  # in a point
LEAST_DPI, GOOD_DPI = 150, 300
"""Dots an inch: below the first a logo is seen to be blurred, from the second on paper shows no more."""
_WHITE = 247  # the least of each channel that reads as white

Ground = Literal["clear", "white", "coloured"]


@dataclass(frozen=True, slots=True)
class LogoFacts:
    """A logo at the size it is printed: `width` and `height` in millimetres, `dpi` dots an inch, its ground."""

    width: float
    height: float
    dpi: float
    ground: Ground
    enough: int
    """How many pixels wide it would have to be for `GOOD_DPI`."""


def logo_facts(image: QImage) -> LogoFacts | None:
    """The facts of a picture; None for an empty one."""
    if image.isNull():
        return None
    wide, high = printed_logo(image.width(), image.height())
    dpi = image.width() / (wide / 72)
    enough = round(wide / 72 * GOOD_DPI)
    return LogoFacts(wide * MILLIMETRES, high * MILLIMETRES, dpi, _ground(image), enough)


def logo_words(facts: LogoFacts) -> tuple[str, bool]:
    """The facts in a sentence or two, and whether they want attention."""
    size = QCoreApplication.translate("logo_check", "Printed {width} × {height} mm at {dpi} dots an inch").format(
        width=round(facts.width), height=round(facts.height), dpi=round(facts.dpi)
    )
    if facts.dpi < LEAST_DPI:
        advice = QCoreApplication.translate(
            "logo_check", "looks blurred on paper. Choose a picture {pixels} pixels wide or more."
        )
        size = f"{size}: {advice.format(pixels=facts.enough)}"
    elif facts.dpi < GOOD_DPI:
        size = f"{size}: " + QCoreApplication.translate("logo_check", "good enough.")
    else:
        size = f"{size}: " + QCoreApplication.translate("logo_check", "sharp.")
    grounds = {
        "clear": QCoreApplication.translate("logo_check", "Its ground is see-through."),
        "white": QCoreApplication.translate("logo_check", "Its white ground shows on tinted pages."),
        "coloured": QCoreApplication.translate("logo_check", "It has a coloured ground of its own."),
    }
    return f"{size} {grounds[facts.ground]}", facts.dpi < LEAST_DPI


def _ground(image: QImage) -> Ground:
    """What the four corners are made of."""
    right, bottom = image.width() - 1, image.height() - 1
    corners = [image.pixelColor(x, y) for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom))]
    if any(corner.alpha() < 128 for corner in corners):
        return "clear"
    white = all(min(corner.red(), corner.green(), corner.blue()) >= _WHITE for corner in corners)
    return "white" if white else "coloured"
