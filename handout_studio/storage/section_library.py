"""The sections that come with the program (TOML files in `resources/sections`), and what one's own are kept as."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from handout_studio import resources
from handout_studio.domain.errors import BadFile, Problem
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import LibrarySection
from handout_studio.domain.values import Value
from handout_studio.storage.entry_files import EntryKind
from handout_studio.storage.json_files import validated

Entry = TypeVar("Entry", bound=Value)

OWN_SECTIONS = EntryKind(OwnSection, "handout-studio/section", ".section")


def read_library() -> tuple[LibrarySection, ...]:
    """Every section on offer, in the library's order. Raises BadFile for a broken installation."""
    sections = (read_outline(path, LibrarySection) for path in resources.entries("sections", suffix=".toml"))
    return tuple(sorted(sections, key=lambda section: (section.order, section.id)))


def read_outline(path: Path, kind: type[Entry]) -> Entry:
    """One TOML file of the program's own as a value. Raises BadFile."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise BadFile(path, (Problem("broken_installation"),)) from None
    return validated(path, kind, _with_tuples(raw))


def _with_tuples(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_tuples(member) for key, member in value.items()}
    return tuple(map(_with_tuples, value)) if isinstance(value, list) else value
