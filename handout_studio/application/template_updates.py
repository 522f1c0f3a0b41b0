"""Sees when the program brings a newer text than the one a template took its own from, and offers it beside that."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from handout_studio.domain.edits import section_from_library
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.template import OwnTemplate, Source
from handout_studio.domain.values import Wording

_TAKEN = ("kind", "title", "body", "limits", "contacts")


@dataclass(frozen=True, slots=True)
class SectionUpdate:
    """A section of one's own template beside the newer text that the program brings for it."""

    mine: Section
    theirs: Section


def digest_of(source: LibrarySection, wording: Wording) -> str:
    """What tells one state of a library text from another."""
    return hashlib.sha256(f"{source.title}\n\n{source.wording(wording)}".encode()).hexdigest()


def sources_of(sections: Iterable[Section], library: Iterable[LibrarySection]) -> tuple[Source, ...]:
    """The library texts that these sections came from, as they are now, each once."""
    on_offer = {source.id: source for source in library if source.built_in}
    origins = dict.fromkeys(section.origin for section in sections if section.origin)
    return tuple(
        Source(
            section=origin.section, wording=origin.wording, digest=digest_of(on_offer[origin.section], origin.wording)
        )
        for origin in origins
        if origin.section in on_offer
    )


def updates_for(template: OwnTemplate, library: Iterable[LibrarySection]) -> tuple[SectionUpdate, ...]:
    """What has a newer text now, unless the template's own already reads the same."""
    on_offer = {source.id: source for source in library if source.built_in}
    then = {(source.section, source.wording): source.digest for source in template.sources}
    updates: list[SectionUpdate] = []
    for mine in template.sections:
        origin = mine.origin
        if origin is None or origin.section not in on_offer or (origin.section, origin.wording) not in then:
            continue
        source = on_offer[origin.section]
        theirs = section_from_library(source, origin.wording).model_copy(update={"id": mine.id})
        if theirs.kind == mine.kind:  # what was settled for a practice stays: its limits, its contacts
            theirs = theirs.model_copy(update={"limits": mine.limits, "contacts": mine.contacts})
        is_newer = digest_of(source, origin.wording) != then[origin.section, origin.wording]
        if is_newer and (theirs.title, theirs.body) != (mine.title, mine.body):
            updates.append(SectionUpdate(mine, theirs))
    return tuple(updates)


def settle_updates(template: OwnTemplate, library: tuple[LibrarySection, ...], taken: Collection[str]) -> OwnTemplate:
    """The template with the newer text in the sections `taken` (ids), its own in all others; none is offered again."""
    theirs = {update.mine.id: update.theirs for update in updates_for(template, library) if update.mine.id in taken}
    sections = tuple(
        one.model_copy(update={name: getattr(theirs[one.id], name) for name in _TAKEN}) if one.id in theirs else one
        for one in template.sections
    )
    return template.model_copy(update={"sections": sections, "sources": sources_of(sections, library)})
