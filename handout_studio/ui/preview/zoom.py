"""How large the pages are shown: as wide as the column, whole, or in per cent of their size on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LEAST, MOST = 50.0, 300.0
STOPS = (50.0, 75.0, 100.0, 125.0, 150.0, 200.0, 300.0)


@dataclass(frozen=True, slots=True)
class Zoom:
    """A fit that follows the column's size, or (`fit` None) a fixed `percent` from 50 to 300."""

    fit: Literal["width", "page"] | None = None
    percent: float = 100.0

    @classmethod
    def fixed(cls, percent: float) -> Zoom:
        """That many per cent, kept within what is offered."""
        return cls(None, min(MOST, max(LEAST, percent)))


FIT_WIDTH = Zoom("width")
FIT_PAGE = Zoom("page")


def step_up(percent: float) -> Zoom:
    """The next stop above what is shown now, in per cent."""
    return Zoom.fixed(next((stop for stop in STOPS if stop > percent + 0.5), MOST))


def step_down(percent: float) -> Zoom:
    """The next stop below what is shown now, in per cent."""
    return Zoom.fixed(next((stop for stop in reversed(STOPS) if stop < percent - 0.5), LEAST))
