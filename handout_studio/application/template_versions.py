"""Earlier versions of one's own templates: kept whenever one changes, looked at, and brought back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from handout_studio.application.own_template_use import handout_from_own
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.template import OwnTemplate
from handout_studio.storage.entry_files import Entry
from handout_studio.storage.template_library import OWN_TEMPLATES

if TYPE_CHECKING:
    from handout_studio.application.safekeeping import Safekeeping
    from handout_studio.application.template_gallery import TemplateGallery
    from handout_studio.storage.history import Version


def keep_version(safekeeping: Safekeeping, entry: Entry[OwnTemplate]) -> None:
    """Keep what is in the template's file as its newest version, unless it is that already.

    A version that can't be kept is logged, and no reason not to go on.
    """
    if entry.value is None or entry.fingerprint is None or safekeeping.history.holds(entry.path, entry.fingerprint):
        return
    changed = datetime.datetime.fromtimestamp(entry.changed, datetime.UTC)
    safekeeping.keep_version(entry.path, entry.value, entry.fingerprint, at=changed)


class TemplateVersions:
    """The use cases over the versions of templates, by their ids. Each raises what `TemplateGallery.replace` does."""

    def __init__(self, gallery: TemplateGallery, safekeeping: Callable[[], Safekeeping]) -> None:
        self._gallery = gallery
        self._safekeeping = safekeeping

    def of(self, template_id: str) -> tuple[Version, ...]:
        """Its versions, newest first; what is in its file now is one of them."""
        entry = self._gallery.entry(template_id)
        keep_version(self._safekeeping(), entry)
        return self._safekeeping().history.versions(entry.path)

    def read(self, template_id: str, version: Version) -> OwnTemplate:
        """One of them."""
        path = self._gallery.entry(template_id).path
        return self._safekeeping().history.read(path, version, OwnTemplate, OWN_TEMPLATES.format)

    def bring_back(self, template_id: str, then: OwnTemplate) -> str:
        """The template is as it was then, its name and tags too; returns its id, as `replace` does."""
        return self._gallery.replace(template_id, then)

    def bring_back_section(self, template_id: str, then: OwnTemplate, section: str) -> str:
        """One section is as it was then, with its pictures; returns the template's id. Raises UnknownSection too."""
        now = self._gallery.template(template_id)
        before, earlier = (
            handout_from_own(one, Brand(), date=datetime.date.min, language="en-US") for one in (now, then)
        )
        after = edits.bring_back_section(before, earlier, section)
        known = {(source.section, source.wording) for source in now.sources}
        more = (source for source in then.sources if (source.section, source.wording) not in known)
        changes = {"sections": after.sections, "images": after.images, "sources": (*now.sources, *more)}
        return self._gallery.replace(template_id, now.model_copy(update=changes))

    def clear(self, template_id: str) -> None:
        """No earlier version of it is kept any more; the template stays."""
        self._safekeeping().history.clear(self._gallery.entry(template_id).path)
