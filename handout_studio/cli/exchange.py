"""The commands that pass things on: one template to another practice, everything to a new computer."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from handout_studio.cli.source import workspace_of
from handout_studio.cli.speech import say


def export_template(options: Namespace) -> int:
    """A template as one file, without what belongs to this practice or region."""
    workspace = workspace_of(options)
    gallery = workspace.stock.gallery
    target = Path(options.output)
    gallery.write(gallery.for_others(options.template, workspace.brands()).template, target)
    return say(str(target))


def import_template(options: Namespace) -> int:
    """Keep the template of a file, beside all that are there; says the id it got."""
    gallery = workspace_of(options).stock.gallery
    return say(gallery.add(gallery.read(Path(options.file))))


def move_out(options: Namespace) -> int:
    """Everything of one's own in one file."""
    from handout_studio.application import move_out as move

    target = Path(options.output)
    move(workspace_of(options), target)
    return say(str(target))


def move_in(options: Namespace) -> int:
    """Take everything in; says how much that was."""
    from handout_studio.application import move_in as move
    from handout_studio.application import read_moved

    moved = move(workspace_of(options), read_moved(Path(options.file)))
    return say(f"brands: {moved.brands}, templates: {moved.templates}, sections: {moved.sections}")
