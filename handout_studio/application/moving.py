"""Takes everything of one's own out to one file, and in again on another computer, beside what is there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from handout_studio.storage.moving import (
    Choices,
    Everything,
    KeptSection,
    KeptTemplate,
    read_everything,
    write_everything,
)

if TYPE_CHECKING:
    from handout_studio.application.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Moved:
    """How many of each came out or in; what was there already just so is not counted."""

    brands: int
    templates: int
    sections: int


def move_out(workspace: Workspace, path: Path) -> Moved:
    """Write all that can be read to one file. Raises BadFile and FileTrouble."""
    everything = everything_of(workspace)
    write_everything(everything, path)
    return Moved(len(everything.brands), len(everything.templates), len(everything.sections))


def everything_of(workspace: Workspace) -> Everything:
    """All brands, templates and sections of one's own, those of a shared folder too, and the choices."""
    own, preferences = workspace.stock.own, workspace.preferences
    return Everything(
        brands=tuple(entry.brand for entry in workspace.brand_entries() if entry.brand),
        templates=tuple(KeptTemplate(id=one.id, template=one.value) for one in own.templates.entries if one.value),
        sections=tuple(KeptSection(id=one.id, section=one.value) for one in own.sections.entries if one.value),
        choices=Choices(**{name: getattr(preferences, name) for name in Choices.model_fields}),
    )


def read_moved(path: Path) -> Everything:
    """What a file holds that `move_out` wrote; nothing is kept yet. Raises BadFile and FileTrouble."""
    return read_everything(path)


def move_in(workspace: Workspace, everything: Everything) -> Moved:
    """Keep it all; what has the id of something else comes beside it. The choices hold from now on.

    Raises BadFile and FileTrouble; what was kept until then stays, and taking it in once more adds the rest.
    """
    own = workspace.stock.own
    names, brands = _brands_in(workspace, everything)
    templates = [
        own.templates.add(kept.template, kept.id)
        for kept in everything.templates
        if not any(entry.value == kept.template for entry in own.templates.entries)
    ]
    sections = [
        own.sections.add(kept.section, kept.id)
        for kept in everything.sections
        if not any(entry.value == kept.section for entry in own.sections.entries)
    ]
    chosen = {key: value for key, value in everything.choices.model_dump().items() if value is not None}
    if everything.choices.default_brand is not None:
        chosen["default_brand"] = names.get(everything.choices.default_brand)
    workspace.change_preferences(**chosen)
    return Moved(brands, len(templates), len(sections))


def _brands_in(workspace: Workspace, everything: Everything) -> tuple[dict[str, str], int]:
    """The id that each brand has here, by the one that it had, and how many are new."""
    kept = {entry.path.stem: entry.brand for entry in workspace.brand_entries()}
    before = len(kept)
    names: dict[str, str] = {}
    for brand in everything.brands:
        name, number = brand.id, 2
        while name in kept and kept[name] != brand.model_copy(update={"id": name}):
            name, number = f"{brand.id[:58]}-{number}", number + 1
        if name not in kept:
            kept[name] = brand.model_copy(update={"id": name})
            workspace.save_brand(kept[name] or brand)
        names[brand.id] = name
    return names, len(kept) - before
