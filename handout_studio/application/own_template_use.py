"""Makes a handout of one's own template, and a template of one's own from one that comes with the program."""

from __future__ import annotations

import datetime

from handout_studio.application.template_updates import sources_of
from handout_studio.application.template_use import handout_from_template
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection
from handout_studio.domain.template import OwnTemplate, Template


def handout_from_own(template: OwnTemplate, brand: Brand, *, date: datetime.date, language: str) -> Handout:
    """A handout of one's own template, in `brand`; `language` is for a template that names none."""
    return Handout(
        title=template.heading or template.title,
        subtitle=template.subtitle,
        language=template.language or language,
        date=date,
        paper=template.paper,
        edition=template.edition,
        pages=template.pages,
        fillable=template.fillable,
        author=template.author,
        revision=template.revision,
        notice=template.notice,
        translated=template.translated,
        reviewed_by=template.reviewed_by,
        brand=brand,
        sections=template.sections,
        images=template.images,
    )


def own_from_outline(
    template: Template, library: tuple[LibrarySection, ...], brand: Brand, language: str
) -> OwnTemplate:
    """A template that comes with the program as one that can be changed and passed on.

    Its limits and crisis contacts are those of where `brand` and `language` are; nothing else of them is kept.
    """
    handout = handout_from_template(template, library, brand, date=datetime.date.min, language=language)
    return OwnTemplate(
        title=template.title,
        description=template.description,
        tags=template.categories,
        heading=handout.title,
        subtitle=handout.subtitle,
        edition=handout.edition,
        pages=handout.pages,
        fillable=handout.fillable,
        sections=handout.sections,
        images=handout.images,
        sources=sources_of(handout.sections, library),
    )
