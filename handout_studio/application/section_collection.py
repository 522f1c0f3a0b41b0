"""A person's own sections: put into the library from a handout, changed, taken out and brought back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from handout_studio.application.own_library import OwnLibrary
from handout_studio.application.template_making import Stripped
from handout_studio.domain.errors import UnknownSection
from handout_studio.domain.handout import Handout
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Section
from handout_studio.storage.entry_files import Entry
from handout_studio.storage.shelf import Removed
from handout_studio.text.private_facts import practice_fields

_PICTURE_NAME = re.compile(r"image:([a-z0-9][a-z0-9-]{0,63})")


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A section that is not kept yet, with what was taken out of its text."""

    section: OwnSection
    stripped: tuple[Stripped, ...]


class SectionCollection:
    """The use cases over one's own sections. Each id is that of the library section."""

    def __init__(self, own: OwnLibrary) -> None:
        self._own = own

    def draft(self, handout: Handout, section: Section) -> SectionDraft:
        """A handout's section for the library, with fields for the practice's details, and what those were."""
        body, facts = practice_fields(section.body, handout.brand)
        named = set(_PICTURE_NAME.findall(body))
        images = tuple(picture for picture in handout.images if picture.id in named)
        own = OwnSection(
            title=section.title or "Untitled section",
            body=body,
            images=images,
            kind=section.kind,
            limits=section.limits,
            contacts=section.contacts,
        )
        return SectionDraft(own, tuple(Stripped(section.title, fact) for fact in facts))

    def find(self, section_id: str) -> OwnSection | None:
        """One's own section with that id; None for one that comes with the program, or none."""
        entry = self._own.sections.find(section_id)
        return entry.value if entry else None

    def add(self, section: OwnSection) -> str:
        """Keep a new section; returns its id. Raises BadFile and FileTrouble."""
        return self._own.sections.add(section, section.title).id

    def replace(self, section_id: str, section: OwnSection) -> str:
        """Keep the section in place of another; returns its id, another one where both had to be kept.

        Raises UnknownSection, BadFile and FileTrouble.
        """
        return self._own.sections.change(self._entry(section_id), section).id

    def remove(self, section_id: str) -> Removed:
        """Throw it away; what comes back can be given to `restore`. As `replace` else."""
        return self._own.sections.remove(self._entry(section_id))

    def restore(self, removed: Removed) -> str:
        """It is there again; returns its id. Raises FileTrouble."""
        return self._own.sections.restore(removed).id

    def _entry(self, section_id: str) -> Entry[OwnSection]:
        entry = self._own.sections.find(section_id)
        if entry is None:
            raise UnknownSection(section_id)
        return entry
