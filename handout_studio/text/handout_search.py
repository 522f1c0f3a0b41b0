"""Finding words in all of a handout: its title and subtitle, and the titles and texts of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import BODY_LIMIT, LINE_LIMIT, TITLE_LIMIT, clean_name
from handout_studio.text.search import Query, matches, with_replaced

SearchedField = Literal["handout-title", "handout-subtitle", "title", "body"]

LIMITS: dict[SearchedField, int] = {
    "handout-title": TITLE_LIMIT,
    "handout-subtitle": LINE_LIMIT,
    "title": TITLE_LIMIT,
    "body": BODY_LIMIT,
}
"""Characters that each holds at most."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters `start` to `end` of a field; `section` is None for the handout's own."""

    section: str | None
    field: SearchedField
    start: int
    end: int


class NoRoomForReplacement(Exception):
    """A field would grow beyond its limit; carries which, and the limit in characters."""

    def __init__(self, section: str | None, field: SearchedField, limit: int) -> None:
        super().__init__(f"{field} of {section} would exceed {limit} characters")
        self.section = section
        self.field = field
        self.limit = limit


def find(handout: Handout, query: Query) -> tuple[Hit, ...]:
    """Every place that holds the words, from the top of the handout down, unticked sections among them."""
    return tuple(
        Hit(section, field, start, end)
        for section, field, text in _texts(handout)
        for start, end in matches(text, query)
    )


def replace(handout: Handout, hits: Iterable[Hit], by: str) -> Handout:
    """The handout with `by` (made one line) in place of each hit, which must be hits of this very handout.

    Raises NoRoomForReplacement; then nothing is replaced.
    """
    by = clean_name(by)
    texts = {(section, field): text for section, field, text in _texts(handout)}
    for (section, field), group in groupby(hits, key=lambda hit: (hit.section, hit.field)):
        text = with_replaced(texts[section, field], tuple((hit.start, hit.end) for hit in group), by)
        if len(text) > LIMITS[field]:
            raise NoRoomForReplacement(section, field, LIMITS[field])
        handout = _with_text(handout, section, field, text)
    return handout


def _texts(handout: Handout) -> Iterator[tuple[str | None, SearchedField, str]]:
    yield None, "handout-title", handout.title
    yield None, "handout-subtitle", handout.subtitle
    for section in handout.sections:
        yield section.id, "title", section.title
        yield section.id, "body", section.body


def _with_text(handout: Handout, section: str | None, field: SearchedField, text: str) -> Handout:
    if field == "handout-title":
        return edits.set_title(handout, text)
    if section is None:
        return edits.set_subtitle(handout, text)
    return (
        edits.rename_section(handout, section, text) if field == "title" else edits.write_body(handout, section, text)
    )
