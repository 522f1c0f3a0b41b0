"""A person's own templates and sections, in their data folder and in a folder that a practice shares."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from handout_studio.domain.errors import FileTrouble
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import LibrarySection
from handout_studio.domain.template import OwnTemplate
from handout_studio.storage.section_library import OWN_SECTIONS
from handout_studio.storage.shelf import Shelf
from handout_studio.storage.template_library import OWN_TEMPLATES
from handout_studio.storage.trash import throw_away

TEMPLATES, SECTIONS, TRASH = "templates", "sections", "trash"


class OwnLibrary:
    """Two shelves that are read together. Nothing is read before it is asked for."""

    def __init__(
        self,
        root: Path,
        shared: Path | None,
        *,
        templates: Iterable[str],
        sections: Iterable[str],
        today: Callable[[], datetime.date],
        discard: Callable[[Path], None] | None = None,
    ) -> None:
        """`root`: the data folder; `templates`, `sections`: ids that come with the program; `discard`: a trash."""
        discard = discard or partial(throw_away, own_trash=root / TRASH)
        self._shared = shared
        self._templates = Shelf(
            OWN_TEMPLATES,
            root / TEMPLATES,
            shared / TEMPLATES if shared else None,
            reserved=templates,
            today=today,
            throw_away=discard,
        )
        self._sections = Shelf(
            OWN_SECTIONS,
            root / SECTIONS,
            shared / SECTIONS if shared else None,
            reserved=sections,
            today=today,
            throw_away=discard,
        )
        self._was_read = False
        self._on_offer: tuple[tuple[object, ...], tuple[LibrarySection, ...]] = ((), ())
        self._told: FileTrouble | None = None
        self.trouble: FileTrouble | None = None
        """Why the shared folder can't be had now."""

    @property
    def shared(self) -> Path | None:
        """The folder that others have too."""
        return self._shared

    @property
    def templates(self) -> Shelf[OwnTemplate]:
        """One's own templates."""
        self._read_first()
        return self._templates

    @property
    def sections(self) -> Shelf[OwnSection]:
        """One's own sections."""
        self._read_first()
        return self._sections

    def on_offer(self) -> tuple[LibrarySection, ...]:
        """One's own sections as the library shows them, by title."""
        entries = self.sections.entries
        if self._on_offer[0] is not entries:
            offered = [entry.value.on_offer(entry.id) for entry in entries if entry.value]
            self._on_offer = entries, tuple(sorted(offered, key=lambda one: (one.title.casefold(), one.id)))
        return self._on_offer[1]

    def reread(self, *, with_shared: bool = True) -> bool:
        """Look at the folders again; says whether anything is other than it was. For any thread."""
        before = self._templates.entries, self._sections.entries
        self._was_read = True
        troubles = [shelf.reread(with_shared=with_shared) for shelf in (self._templates, self._sections)]
        if with_shared:
            self.trouble = next((trouble for trouble in troubles if trouble), None)
        return before != (self._templates.entries, self._sections.entries)

    def untold_trouble(self) -> FileTrouble | None:
        """Why the shared folder can't be had, if that has not been told since it last could."""
        new, self._told = None if self._told else self.trouble, self.trouble
        return new

    def share(self, folder: Path | None, *, read: bool = True) -> None:
        """Use that folder from now on, or one's own alone; `read`: look at it at once."""
        self._shared = folder
        self._told = None
        self._templates.share(folder / TEMPLATES if folder else None)
        self._sections.share(folder / SECTIONS if folder else None)
        self.reread(with_shared=read)

    def watched(self) -> tuple[Path, ...]:
        """The folders in which a change would matter."""
        folders = (*self._templates.folders, *self._sections.folders)
        return folders if self._shared is None else (*folders, self._shared, self._shared.parent)

    def _read_first(self) -> None:
        if not self._was_read:
            self.reread()
