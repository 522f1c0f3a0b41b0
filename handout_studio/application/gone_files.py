"""Earlier versions of handouts and templates whose own files are gone: listed, brought back, cleared."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from handout_studio.domain.handout import Handout
from handout_studio.domain.template import OwnTemplate
from handout_studio.storage.template_library import OWN_TEMPLATES

if TYPE_CHECKING:
    from handout_studio.application.safekeeping import Safekeeping
    from handout_studio.application.template_gallery import TemplateGallery
    from handout_studio.storage.history import Version


@dataclass(frozen=True, slots=True)
class GoneFile:
    """A file that isn't where it was, with its versions, newest first."""

    path: Path
    versions: tuple[Version, ...]

    @property
    def is_template(self) -> bool:
        """Whether it was a template of one's own, not a handout."""
        return self.path.suffix == OWN_TEMPLATES.suffix

    @property
    def last_saved(self) -> datetime.datetime:
        """When the newest version was saved."""
        return self.versions[0].time


class GoneFiles:
    """The use cases over the versions of one data folder."""

    def __init__(self, safekeeping: Safekeeping, gallery: TemplateGallery) -> None:
        self._safekeeping = safekeeping
        self._gallery = gallery

    def listed(self) -> tuple[GoneFile, ...]:
        """All of them, the last saved first. Each file is looked for, which a network may draw out."""
        history = self._safekeeping.history
        gone = (kept.path for kept in history.files() if not _may_be_there(kept.path))
        found = (GoneFile(path, versions) for path in gone if (versions := history.versions(path)))
        return tuple(sorted(found, key=lambda file: file.last_saved, reverse=True))

    def handout(self, file: GoneFile) -> Handout:
        """What the handout's file held last. Raises BadFile and FileTrouble."""
        return self._safekeeping.version(file.path, file.versions[0])

    def bring_back_template(self, file: GoneFile) -> str:
        """Keep the template again as it was last; returns the id it got. Raises BadFile and FileTrouble."""
        history = self._safekeeping.history
        return self._gallery.add(history.read(file.path, file.versions[0], OwnTemplate, OWN_TEMPLATES.format))

    def clear(self, file: GoneFile) -> None:
        """Nothing is kept of it any more. Raises FileTrouble."""
        self._safekeeping.history.clear(file.path)


def _may_be_there(path: Path) -> bool:
    """Whether the file is there, or may be where it can't be looked for."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return True
