"""What came of handing over, and what a person may do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A button below an outcome: its name for tests, its words, and what it does."""

    id: str
    words: str
    act: Callable[[], None]
    closes: bool = False
    """Whether the outcome is settled by it and goes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One whole sentence or two, and offers; `detail` is shown where the pointer rests."""

    text: str
    offers: tuple[Offer, ...] = ()
    detail: str = ""
