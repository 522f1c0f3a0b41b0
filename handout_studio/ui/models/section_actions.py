"""What each command on a section does: a handout and a section in, one edit with its text and focus out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.section_source import library_state
from handout_studio.domain.values import SECTION_LIMIT, TITLE_LIMIT, Wording, clean_name
from handout_studio.ui.focus import Field, Focus

CONTEXT = "section_actions"
"""The translation context of the texts, which are translated where they are handed to the session."""

_ADD = str(QT_TRANSLATE_NOOP("section_actions", "add section"))
_RESTORE = str(QT_TRANSLATE_NOOP("section_actions", "back to library text"))
_WORDING = str(QT_TRANSLATE_NOOP("section_actions", "change wording"))
_REPLACED = str(
    QT_TRANSLATE_NOOP("section_actions", "Your own words gave way to the library's. Undo brings them back.")
)
_RENAME = str(QT_TRANSLATE_NOOP("section_actions", "rename section"))


@dataclass(frozen=True, slots=True)
class SectionEdit:
    """An edit to hand to the session: the handout it makes, what undo calls it, where to look, what to tell of it."""

    after: Handout
    text: str
    focus: Focus
    told: str = ""


def is_full(handout: Handout) -> bool:
    """Whether the handout holds as many sections as a file may."""
    return len(handout.sections) >= SECTION_LIMIT


def library_source(handout: Handout, section: str | None, library: tuple[LibrarySection, ...]) -> LibrarySection | None:
    """The library section that a handout's section came from; None where it is one's own or no longer on offer."""
    origin = next((held.origin for held in handout.sections if held.id == section), None)
    return next((source for source in library if origin and source.id == origin.section), None)


def differs_from_library(handout: Handout, section: Section, source: LibrarySection) -> bool:
    """Whether going back to the library text would change more than a day of confirming or checking."""
    return _compared(section) != _compared(library_state(handout, section, source))


def _compared(section: Section) -> tuple[object, ...]:
    limits, contacts = section.limits, section.contacts
    if limits is not None:
        limits = limits.model_copy(update={"confirmed": None})
    if contacts is not None:
        unchecked = tuple(one.model_copy(update={"checked": None}) for one in contacts.contacts)
        contacts = contacts.model_copy(update={"contacts": unchecked})
    return section.kind, section.title, section.body, limits, contacts


def rename(handout: Handout, section: str, title: str) -> SectionEdit:
    """Another title, of whatever was typed or pasted. Raises UnknownSection."""
    wanted = clean_name(title).strip()[:TITLE_LIMIT]
    return SectionEdit(edits.rename_section(handout, section, wanted), _RENAME, Focus(section, "title"))


def add_own(handout: Handout, above: str | None) -> SectionEdit:
    """An empty section below `above` (None: at the end), with its title looked at."""
    return _added(handout, Section(id="section"), above, "title")


def add_from_library(handout: Handout, source: LibrarySection, wording: Wording, above: str | None) -> SectionEdit:
    """A library section below `above` (None: at the end)."""
    position = _below(handout, above)
    after = edits.add_from_library(handout, source, wording, position)
    return SectionEdit(after, _ADD, Focus(after.sections[position].id, "body"))


def drop_from_library(handout: Handout, source: LibrarySection, gap: int) -> SectionEdit:
    """A library section's short wording in the gap above row `gap`."""
    position = max(0, min(gap, len(handout.sections)))
    after = edits.add_from_library(handout, source, "short", position)
    return SectionEdit(after, _ADD, Focus(after.sections[position].id, "body"))


def take_wording(handout: Handout, section: str, source: LibrarySection, wording: Wording) -> SectionEdit:
    """The library's short or fuller text in place of the section's own. Raises UnknownSection."""
    after = edits.take_wording(handout, section, source, wording)
    return SectionEdit(after, _WORDING, Focus(section), _told(handout, section, source))


def restore(handout: Handout, section: str, source: LibrarySection) -> SectionEdit:
    """The library's title and text again. Raises UnknownSection."""
    after = edits.restore_library_text(handout, section, source)
    return SectionEdit(after, _RESTORE, Focus(section), _told(handout, section, source))


def _told(handout: Handout, section: str, source: LibrarySection) -> str:
    return _REPLACED if differs_from_library(handout, handout.section(section), source) else ""


def _added(handout: Handout, section: Section, above: str | None, field: Field) -> SectionEdit:
    position = _below(handout, above)
    after = edits.add_section(handout, section, position)
    return SectionEdit(after, _ADD, Focus(after.sections[position].id, field))


def _below(handout: Handout, above: str | None) -> int:
    return len(handout.sections) if above is None else handout.position(above) + 1
