"""Writes what a person gave for a handing-over where it stays: into the handout's text, or into the brand."""

from __future__ import annotations

import re
from collections.abc import Mapping

from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import LINE_LIMIT, clean_name
from handout_studio.text.placeholders import BRAND_FIELDS, FIELD
from handout_studio.text.styled_words import escaped

_CODE_OR_FIELD = re.compile(rf"(`+)(?!`).*?(?<!`)\1(?!`)|{FIELD.pattern}")


def keep_in_brand(brand: Brand, values: Mapping[str, str]) -> Brand:
    """The brand with each of these fields of the practice, by key; other fields and empty values change nothing."""
    given = {BRAND_FIELDS[key]: clean_name(value)[:LINE_LIMIT] for key, value in values.items() if key in BRAND_FIELDS}
    return brand.model_copy(update={name: value for name, value in given.items() if value})


def keep_details(handout: Handout, values: Mapping[str, str]) -> Handout:
    """The handout with each of these fields written out, by key, in every title and section that names it.

    An empty value leaves its field as it is. The words are only words: what would be a mark in them is not one.
    """

    def value(key: str | None) -> str:
        return values.get((key or "").lower(), "").strip()

    def body_words(found: re.Match[str]) -> str:
        return escaped(value(found[2])) or found[0]

    def title(text: str) -> str:  # has no marks
        return FIELD.sub(lambda found: value(found[1]) or found[0], text)

    handout = edits.set_subtitle(edits.set_title(handout, title(handout.title)), title(handout.subtitle))
    for section in handout.sections:
        handout = edits.rename_section(handout, section.id, title(section.title))
        handout = edits.write_body(handout, section.id, _CODE_OR_FIELD.sub(body_words, section.body))
    return handout
