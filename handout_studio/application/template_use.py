"""Makes a handout of a template, and the brand that a practice starts with."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

from handout_studio.domain.brand import Brand
from handout_studio.domain.edits import add_from_library
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection

if TYPE_CHECKING:
    from handout_studio.domain.template import Template

STARTING_FOOTER = "This sheet is for general information. It does not replace care that fits you."


def starting_brand() -> Brand:
    """The brand before a person has named their practice: the program's colours and a plain footer."""
    return Brand(footer=STARTING_FOOTER)


def blank_handout(brand: Brand, *, date: datetime.date, language: str) -> Handout:
    """A handout with nothing in it but a copy of the brand."""
    return Handout(brand=brand, date=date, language=language)


def handout_from_template(
    template: Template,
    library: Iterable[LibrarySection],
    brand: Brand,
    *,
    date: datetime.date,
    language: str,
) -> Handout:
    """The template's sections in the wordings it names. Raises KeyError for a section that the library lacks."""
    sources = {section.id: section for section in library}
    handout = Handout(
        title=template.heading or template.title,
        subtitle=template.subtitle,
        language=language,
        date=date,
        edition=template.edition,
        pages=template.pages,
        fillable=template.fillable,
        brand=brand,
    )
    for origin in template.sections:
        handout = add_from_library(handout, sources[origin.section], origin.wording, setting=origin.setting)
    return handout
