"""Finding words in all of a handout: its title and subtitle, and the titles, texts and form lines of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import BODY_LIMIT, LINE_LIMIT, TITLE_LIMIT, clean_name
from handout_studio.text.form_texts import form_texts, line_limit, write_form_line
from handout_studio.text.search import Query, matches, with_replaced

SearchedField = Literal["handout-title", "handout-subtitle", "title", "body", "form"]

LIMITS: dict[SearchedField, int] = {
    "handout-title": TITLE_LIMIT,
    "handout-subtitle": LINE_LIMIT,
    "title": TITLE_LIMIT,
    "body": BODY_LIMIT,
}
"""Characters that each holds at most; a line of a form has its own limit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters `start` to `end` of a field; `section` is None for the handout's own. `line`: which of a form's."""

    section: str | None
    field: SearchedField
    start: int
    end: int
    line: str = ""


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
        Hit(section, field, start, end, line)
        for section, field, line, text in _texts(handout)
        for start, end in matches(text, query)
    )


def replace(handout: Handout, hits: Iterable[Hit], by: str, *, keep_capitals: bool = False) -> Handout:
    """The handout with `by` (made one line) in place of each hit, which must be hits of this very handout.

    `keep_capitals`: with a capital where the hit begins with one.
    Raises NoRoomForReplacement; then nothing is replaced.
    """
    by = clean_name(by)
    texts = {(section, field, line): text for section, field, line, text in _texts(handout)}
    for (section, field, line), group in groupby(hits, key=lambda hit: (hit.section, hit.field, hit.line)):
        places = tuple((hit.start, hit.end) for hit in group)
        text = with_replaced(texts[section, field, line], places, by, keep_capitals=keep_capitals)
        limit = line_limit(line) if field == "form" else LIMITS[field]
        if len(text) > limit:
            raise NoRoomForReplacement(section, field, limit)
        handout = _with_text(handout, section, field, line, text)
    return handout


def _texts(handout: Handout) -> Iterator[tuple[str | None, SearchedField, str, str]]:
    yield None, "handout-title", "", handout.title
    yield None, "handout-subtitle", "", handout.subtitle
    for section in handout.sections:
        yield section.id, "title", "", section.title
        yield section.id, "body", "", section.body
        yield from ((section.id, "form", line, text) for line, text in form_texts(section))


def _with_text(handout: Handout, section: str | None, field: SearchedField, line: str, text: str) -> Handout:
    if field == "handout-title":
        return edits.set_title(handout, text)
    if section is None:
        return edits.set_subtitle(handout, text)
    if field == "form":
        return write_form_line(handout, section, line, text)
    return (
        edits.rename_section(handout, section, text) if field == "title" else edits.write_body(handout, section, text)
    )
