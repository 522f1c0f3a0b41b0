"""Makes a handout reusable: what belongs to one client, one practice or one region stays out, and is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handout_studio.application.structured_sharing import for_no_region, own_words, stripped_lines
from handout_studio.application.template_updates import sources_of
from handout_studio.domain.brand import Brand
from handout_studio.domain.edits import drop_unnamed_pictures
from handout_studio.domain.handout import Handout
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.template import OwnTemplate
from handout_studio.domain.values import clean_name
from handout_studio.text.people_named import possible_names
from handout_studio.text.private_facts import Fact, practice_fields, without_fields, without_private_facts

Stripping = Callable[[str], tuple[str, tuple[Fact, ...]]]


@dataclass(frozen=True, slots=True)
class Stripped:
    """One thing that was taken out of a text; `place` is the section's title, empty for the handout's own lines."""

    place: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class PossibleName:
    """Words that may be a client's name, and where they stand."""

    name: str
    place: str


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """A template that is not kept yet, with what was taken out of it and what still is to be looked at."""

    template: OwnTemplate
    stripped: tuple[Stripped, ...]
    names: tuple[PossibleName, ...]


def draft_from_handout(
    handout: Handout, library: tuple[LibrarySection, ...], title: str | None = None
) -> TemplateDraft:
    """The handout as a template: no brand, no date, and a field wherever its practice's details were written out."""
    whole = drop_unnamed_pictures(handout)
    template = OwnTemplate(
        title=title or without_fields(handout.title) or "Untitled template",
        heading=handout.title,
        subtitle=handout.subtitle,
        language=handout.language,
        paper=handout.paper,
        edition=handout.edition,
        pages=handout.pages,
        fillable=handout.fillable,
        author=handout.author,
        revision=handout.revision,
        notice=handout.notice,
        translated=handout.translated,
        reviewed_by=handout.reviewed_by,
        sections=whole.sections,
        images=whole.images,
        sources=sources_of(whole.sections, library),
    )
    template, stripped = _stripped(template, lambda text: practice_fields(text, handout.brand))
    return TemplateDraft(template, stripped, names_in(template, library, handout.brand))


def draft_for_others(
    template: OwnTemplate, brands: Iterable[Brand], library: tuple[LibrarySection, ...]
) -> TemplateDraft:
    """The template for another practice: no detail of any of the person's own brands, no phone or licence number, no
    region's services, and the reader's own paper.
    """
    stripped: list[Stripped] = []
    for brand in brands:
        template, found = _stripped(template, lambda text, brand=brand: practice_fields(text, brand))  # type: ignore[misc]
        stripped.extend(found)
    template, regional = for_no_region(template, library)
    template, found = _stripped(template, without_private_facts)
    told = (Stripped("", Fact("practice", template.author)),) if template.author else ()
    settled = template.model_copy(update={"paper": None, "author": ""})
    places = (Stripped(place, fact) for place, fact in regional)
    return TemplateDraft(settled, (*stripped, *told, *places, *found), names_in(settled, library, None))


def names_in(
    template: OwnTemplate, library: tuple[LibrarySection, ...], brand: Brand | None
) -> tuple[PossibleName, ...]:
    """What may be a client's name in the template's texts: a guess, told as one. A library's text has none."""
    texts = [("", f"{line}.") for line in (template.title, template.heading, template.subtitle, template.description)]
    texts += [(section.title, f"{section.title}.\n{own_words(section)}") for section in template.sections]
    return _names(texts, library, brand)


def section_names(
    section: OwnSection, library: tuple[LibrarySection, ...], brand: Brand | None
) -> tuple[PossibleName, ...]:
    """As `names_in`, in a section for the library."""
    return _names([("", f"{section.title}.\n{own_words(section)}")], library, brand)


def _names(
    texts: list[tuple[str, str]], library: tuple[LibrarySection, ...], brand: Brand | None
) -> tuple[PossibleName, ...]:
    known = [f"{source.title} {source.short} {source.full}" for source in library if source.built_in]
    if brand is not None:
        known += [brand.practice, brand.person, brand.credentials, brand.tagline]
    found = {name: place for place, text in reversed(texts) for name in possible_names([text], known)}
    return tuple(PossibleName(name, place) for name, place in reversed(found.items()))


def _stripped(template: OwnTemplate, strip: Stripping) -> tuple[OwnTemplate, tuple[Stripped, ...]]:
    """The template with each of its texts stripped; lists of templates show no fields, so its name has none."""
    found: list[Stripped] = []

    def line(text: str, place: str = "") -> str:
        kept, facts = strip(text)
        found.extend(Stripped(place, fact) for fact in facts)
        return kept if len(kept) <= max(200, len(text)) else without_fields(kept)

    def name(text: str) -> str:
        return clean_name(without_fields(line(text)))

    def section(one: Section) -> Section:
        title = line(one.title, without_fields(one.title))
        place = without_fields(title)
        changes = {"title": title, "body": line(one.body, place)}
        return one.model_copy(update=changes | stripped_lines(one, lambda text: line(text, place)))

    stripped = template.model_copy(
        update={
            "title": name(template.title) or "Untitled template",
            "description": name(template.description),
            "tags": tuple(tag for tag in map(name, template.tags) if tag),
            "heading": line(template.heading),
            "subtitle": line(template.subtitle),
            "notice": line(template.notice) if template.notice else template.notice,
            "sections": tuple(map(section, template.sections)),
        }
    )
    return stripped, tuple(dict.fromkeys(found))
