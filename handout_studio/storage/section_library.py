"""The sections that come with the program (TOML files in `resources/sections`), and what one's own are kept as."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from handout_studio import resources
from handout_studio.domain.confidentiality import ConfidentialityPresets
from handout_studio.domain.crisis import CrisisPresets
from handout_studio.domain.errors import BadFile, Problem
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import LibrarySection, SectionKind
from handout_studio.domain.values import Value
from handout_studio.storage.entry_files import EntryKind
from handout_studio.storage.json_files import validated

Entry = TypeVar("Entry", bound=Value)

OWN_SECTIONS = EntryKind(OwnSection, "handout-studio/section", ".section")


@lru_cache(maxsize=1)  # the program's own files stay as they are while it runs
def read_library() -> tuple[LibrarySection, ...]:
    """Every section on offer, in the library's order, with its presets. Raises BadFile for a broken installation."""
    sections = [read_outline(path, LibrarySection) for path in resources.entries("sections", suffix=".toml")]
    limits = read_outline(resources.resource("presets", "limits.toml"), ConfidentialityPresets)
    contacts = read_outline(resources.resource("presets", "crisis.toml"), CrisisPresets)
    presets: dict[SectionKind, dict[str, Any]]
    presets = {"confidentiality": {"limit_presets": limits}, "crisis": {"crisis_presets": contacts}, "text": {}}
    complete = (section.model_copy(update=presets[section.kind]) for section in sections)
    return tuple(sorted(complete, key=lambda section: (section.order, section.id)))


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
