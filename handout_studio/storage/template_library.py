"""The templates that come with the program, one TOML file each in `resources/templates`."""

from __future__ import annotations

from handout_studio import resources
from handout_studio.domain.template import Template
from handout_studio.storage.section_library import read_outline


def read_templates() -> tuple[Template, ...]:
    """Every template, in the order in which they are offered. Raises BadFile for a broken installation."""
    templates = (read_outline(path, Template) for path in resources.entries("templates", suffix=".toml"))
    return tuple(sorted(templates, key=lambda template: (template.order, template.id)))
