"""A person's own sections: put into the library from a handout, changed, taken out and brought back."""

from __future__ import annotations

import re
from typing import Any

from handout_studio.application.own_library import OwnLibrary
from handout_studio.domain.errors import UnknownSection
from handout_studio.domain.handout import Handout
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Section
from handout_studio.storage.entry_files import Entry
from handout_studio.storage.shelf import Removed
from handout_studio.text.private_facts import Fact, practice_fields

_PICTURE_NAME = re.compile(r"image:([a-z0-9][a-z0-9-]{0,63})")


class SectionCollection:
    """The use cases over one's own sections. Each id is that of the library section."""

    def __init__(self, own: OwnLibrary) -> None:
        self._own = own

    def draft(self, handout: Handout, section: Section) -> tuple[OwnSection, tuple[Fact, ...]]:
        """A handout's section for the library, with fields for the practice's details, and what those were."""
        body, facts = practice_fields(section.body, handout.brand)
        named = set(_PICTURE_NAME.findall(body))
        images = tuple(picture for picture in handout.images if picture.id in named)
        return OwnSection(title=section.title or "Untitled section", body=body, images=images), facts

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

    def change(self, section_id: str, **changes: Any) -> str:
        """Change some of its values. As `replace` else."""
        entry = self._entry(section_id)
        if entry.value is None:
            raise UnknownSection(section_id)
        return self._own.sections.change(entry, entry.value.model_copy(update=changes)).id

    def remove(self, section_id: str) -> Removed:
        """Throw it away; what comes back can be given to `restore`. As `replace` else."""
        return self._own.sections.remove(self._entry(section_id))

    def restore(self, removed: Removed) -> str:
        """It is there again; returns its id. Raises FileTrouble."""
        return self._own.sections.restore(removed).id

    def used_categories(self) -> tuple[str, ...]:
        """The categories of all that is on offer of one's own, to choose from."""
        found = {category for section in self._own.on_offer() for category in section.categories}
        return tuple(sorted(found, key=str.casefold))

    def _entry(self, section_id: str) -> Entry[OwnSection]:
        entry = self._own.sections.find(section_id)
        if entry is None:
            raise UnknownSection(section_id)
        return entry
