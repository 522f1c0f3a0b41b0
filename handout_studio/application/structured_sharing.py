"""What becomes of limits and crisis contacts when a section or a template is kept or goes to another practice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handout_studio.domain.confidentiality import OWN, dropped
from handout_studio.domain.crisis import CrisisContact
from handout_studio.domain.limit_edits import moved
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.template import OwnTemplate
from handout_studio.text.private_facts import Fact

_AROUND = ("must", "may", "know", "first", "closing")


def own_words(section: Section | OwnSection) -> str:
    """The words that a person may have written themselves: the body, lines of their own and what stands last."""
    parts = [section.body]
    if section.limits is not None:
        parts += [limit.words for limit in section.limits.limits if limit.id.startswith(OWN)]
        parts.append(section.limits.closing)
    if section.contacts is not None:
        own = [contact for contact in section.contacts.contacts if contact.id.startswith(OWN)]
        parts += [f"{one.name}. {one.use} {one.note}." for one in own] + [section.contacts.closing]
    return "\n".join(part for part in parts if part.strip())


def stripped_lines(section: Section, line: Callable[[str], str]) -> dict[str, Any]:
    """The section's limits and contacts with `line` applied to the words of each, as changes to it.

    The numbers of contacts on offer stay: they are nobody's own.
    """
    changes: dict[str, Any] = {}
    if section.limits is not None:
        words = {name: line(getattr(section.limits, name)) for name in _AROUND}
        limits = tuple(one.model_copy(update={"words": line(one.words)}) for one in section.limits.limits)
        changes["limits"] = section.limits.model_copy(update={**words, "limits": limits})
    if section.contacts is not None:
        words = {name: line(getattr(section.contacts, name)) for name in ("danger", "notice", "closing")}
        contacts = tuple(_stripped_contact(one, line) for one in section.contacts.contacts)
        changes["contacts"] = section.contacts.model_copy(update={**words, "contacts": contacts})
    return changes


def _stripped_contact(contact: CrisisContact, line: Callable[[str], str]) -> CrisisContact:
    if not contact.id.startswith(OWN):
        return contact
    names = ("name", "use", "number", "note", "hours", "website")
    return contact.model_copy(update={name: line(getattr(contact, name)) for name in names})


def for_no_region(
    template: OwnTemplate, library: tuple[LibrarySection, ...]
) -> tuple[OwnTemplate, tuple[tuple[str, Fact], ...]]:
    """The template without one region's law and services, not confirmed by anybody, and what was taken out, by title.

    Contacts become those for no region in particular; lines of the person's own go too.
    """
    told: list[tuple[str, Fact]] = []
    limit_presets = next((one.limit_presets for one in library if one.built_in and one.limit_presets), None)
    crisis_presets = next((one.crisis_presets for one in library if one.built_in and one.crisis_presets), None)

    def general(section: Section) -> Section:
        changes: dict[str, Any] = {}
        if section.limits is not None:
            after = section.limits.model_copy(update={"confirmed": None})
            if limit_presets is not None:
                after = moved(after, limit_presets, "generic", after.setting, template.language or "en-US")
            told.extend((section.title, Fact("region", limit.words)) for limit in dropped(section.limits, after))
            changes["limits"] = after
        if section.contacts is not None:
            gone = (one for one in section.contacts.contacts if one.number.strip())
            told.extend((section.title, Fact("region", f"{one.name} {one.number}".strip())) for one in gone)
            offered = crisis_presets.preset("generic", section.contacts.setting).contacts if crisis_presets else ()
            changes["contacts"] = section.contacts.model_copy(update={"region": "generic", "contacts": offered})
        return section.model_copy(update=changes) if changes else section

    return template.model_copy(update={"sections": tuple(map(general, template.sections))}), tuple(told)
