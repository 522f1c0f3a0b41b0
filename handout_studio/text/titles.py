"""Titles and subtitles as words of the page: plain text in which fields are filled, and nothing else is a mark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from handout_studio.text.blocks import Field, Text
from handout_studio.text.placeholders import FIELD, KNOWN_FIELDS, without_fields


def title_inlines(title: str) -> tuple[Text | Field, ...]:
    """The title as running words, with their places in it."""
    return tuple(_pieces(title)) if "{{" in title else (Text(title, 0),)


def title_fields(title: str) -> tuple[str, ...]:
    """The keys of the fields that a title names, in order."""
    return tuple(piece.key for piece in title_inlines(title) if isinstance(piece, Field))


def title_words(title: str, fields: Mapping[str, str]) -> str:
    """The title with its fields filled; one without a value is left out."""
    if "{{" not in title:
        return title
    filled = FIELD.sub(lambda found: fields.get(found[1].lower()) or found[0], title)
    return without_fields(filled)


def public_title(title: str, fields: Mapping[str, str]) -> str:
    """The title for where no client's detail may stand, such as a PDF's metadata: only brand and handout fill it."""
    return title_words(title, {key: value for key, value in fields.items() if key in KNOWN_FIELDS})


def _pieces(title: str) -> Iterator[Text | Field]:
    at = 0
    for found in FIELD.finditer(title):
        if found.start() > at:
            yield Text(title[at : found.start()], at)
        yield Field(found[1].lower(), found.start())
        at = found.end()
    if at < len(title):
        yield Text(title[at:], at)
