"""The templates that come with the program (TOML files in `resources/templates`), and what one's own are kept as."""

from __future__ import annotations

from functools import lru_cache

from handout_studio import resources
from handout_studio.domain.template import OwnTemplate, Template
from handout_studio.storage.entry_files import EntryKind
from handout_studio.storage.section_library import read_outline

OWN_TEMPLATES = EntryKind(OwnTemplate, "handout-studio/template", ".template")


@lru_cache(maxsize=1)  # the program's own files stay as they are while it runs
def read_templates() -> tuple[Template, ...]:
    """Every template, in the order in which they are offered. Raises BadFile for a broken installation."""
    templates = (read_outline(path, Template) for path in resources.entries("templates", suffix=".toml"))
    return tuple(sorted(templates, key=lambda template: (template.order, template.id)))
