"""The fields a text may name, such as `{{practice.phone}}`: their keys, their labels and their values."""

from __future__ import annotations

import re
from collections.abc import Mapping

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.phrase import marked
from handout_studio.text.page_words import written_date as written_date

FIELD = re.compile(r"\{\{[ \t]*([A-Za-z][A-Za-z0-9_.]{0,63})[ \t]*\}\}")
"""A field in a text; its key is the same in large and small letters."""

KNOWN_FIELDS: Mapping[str, str] = {
    "practice.name": marked("practice name"),
    "practice.person": marked("therapist's name"),
    "practice.credentials": marked("credentials"),
    "practice.phone": marked("practice phone"),
    "practice.email": marked("practice email"),
    "practice.website": marked("practice website"),
    "practice.address": marked("practice address"),
    "handout.title": marked("handout title"),
    "handout.date": marked("date"),
}
"""The fields that brand and handout fill, each with what to call it, in the order a menu offers them."""


BRAND_FIELDS: Mapping[str, str] = {
    "practice.name": "practice",
    "practice.person": "person",
    "practice.credentials": "credentials",
    "practice.phone": "phone",
    "practice.email": "email",
    "practice.website": "website",
    "practice.address": "address",
}
"""What of a brand fills the fields of the practice."""


def field_label(key: str) -> str:
    """What to call a field without a value: "practice phone" for `practice.phone`, else the key as words."""
    return KNOWN_FIELDS.get(key) or " ".join(key.replace(".", " ").replace("_", " ").split())


def without_fields(title: str) -> str:
    """A title without the fields it may name: what a file's name and the PDF's own title are made of."""
    return " ".join(re.sub(r"\{\{[^{}]*\}\}", " ", title).split()).strip(" ,;:–-") if "{{" in title else title


def field_values(handout: Handout, brand: Brand | None, extra: Mapping[str, str]) -> dict[str, str]:
    """The value of each known field and of each in `extra`, which wins; an unfilled one is empty."""
    ours = brand or Brand()
    values = {
        "practice.name": ours.practice,
        "practice.person": ours.person,
        "practice.credentials": ours.credentials,
        "practice.phone": ours.phone,
        "practice.email": ours.email,
        "practice.website": ours.website,
        "practice.address": ", ".join(line.strip() for line in ours.address.split("\n") if line.strip()),
        "handout.date": written_date(handout.date, handout.language),
    }
    values = {key: value.strip() for key, value in (values | dict(extra)).items()}
    title = FIELD.sub(lambda found: values.get(found[1].lower(), ""), handout.title)  # a title names no title
    return {"handout.title": title.strip(), **values}
