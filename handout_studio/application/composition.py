"""Settles what exactly is rendered: a handout with its brand, its paper and the values of its fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Paper

Fields = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """All that a PDF depends on. Equal ones give the same bytes, so the value is its own content key."""

    handout: Handout
    brand: Brand | None
    paper: Paper
    fields: Fields = ()


def compose(
    handout: Handout,
    *,
    default_brand: Brand | None = None,
    default_paper: Paper = "a4",
    paper: Paper | None = None,
    brand: Brand | None = None,
    fields: Iterable[tuple[str, str]] = (),
) -> Composed:
    """Settle brand and paper: what is asked for here, else the handout's own, else the person's default.

    The handout's own paper is the one that it names, else that of the brand it is rendered with.
    """
    settled = brand or handout.brand or default_brand
    chosen = paper or handout.paper or (settled.paper if settled else None) or default_paper
    return Composed(handout, settled, chosen, tuple(fields))
