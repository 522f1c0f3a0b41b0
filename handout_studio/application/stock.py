"""All that a handout can be made of: the sections and templates that come with the program, and one's own."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from handout_studio.application.own_library import OwnLibrary
from handout_studio.application.section_collection import SectionCollection
from handout_studio.application.template_gallery import TemplateGallery
from handout_studio.application.template_making import TemplateDraft, draft_from_handout
from handout_studio.application.template_versions import TemplateVersions, keep_version
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection
from handout_studio.domain.template import Template
from handout_studio.storage import section_library, template_library

if TYPE_CHECKING:
    from handout_studio.application.safekeeping import Safekeeping


class Stock:
    """Reads the program's own files once, and a person's when they are asked for."""

    def __init__(
        self,
        root: Path,
        shared: Path | None,
        today: Callable[[], datetime.date],
        safekeeping: Callable[[], Safekeeping],
        place: Callable[[], tuple[Brand, str]],
    ) -> None:
        """`root`: the data folder; `shared`: a folder for sections and templates that others have too.

        `place`: the usual brand and language.
        """
        self._root = root
        self._today = today
        self._shared = shared
        self._safekeeping = safekeeping
        self._place = place
        self._sections: tuple[object, tuple[LibrarySection, ...]] = (None, ())

    def sections(self) -> tuple[LibrarySection, ...]:
        """Every library section, in order; one's own last."""
        own = self.own.on_offer()
        if self._sections[0] is not own:
            self._sections = own, (*self._built_in, *own)
        return self._sections[1]

    @cached_property
    def own(self) -> OwnLibrary:
        """Where one's own templates and sections are kept."""
        return OwnLibrary(
            self._root,
            self._shared,
            templates=(template.id for template in self._outlines),
            sections=(section.id for section in self._built_in),
            today=self._today,
        )

    @cached_property
    def gallery(self) -> TemplateGallery:
        """All that can be done with templates."""
        uses = self._root / "template-uses.json"
        return TemplateGallery(
            self._outlines,
            self.sections,
            self.own,
            uses,
            today=self._today,
            keep=lambda entry: keep_version(self._safekeeping(), entry),
            place=self._place,
        )

    @cached_property
    def template_versions(self) -> TemplateVersions:
        """The earlier versions of one's own templates."""
        return TemplateVersions(self.gallery, self._safekeeping)

    @cached_property
    def own_sections(self) -> SectionCollection:
        """All that can be done with one's own library sections."""
        return SectionCollection(self.own)

    def draft_template(self, handout: Handout) -> TemplateDraft:
        """The handout as a template, with what has been taken out; nothing is kept yet."""
        return draft_from_handout(handout, self._built_in)

    @cached_property
    def _built_in(self) -> tuple[LibrarySection, ...]:
        return section_library.read_library()

    @cached_property
    def _outlines(self) -> tuple[Template, ...]:
        return template_library.read_templates()
