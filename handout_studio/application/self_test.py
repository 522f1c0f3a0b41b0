"""Tries out whether this installation is whole: its files, its fonts and words, and pages of every template."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from handout_studio import resources
from handout_studio.application.defect import Defect
from handout_studio.application.render_launch import spawn, worker_command
from handout_studio.application.render_once import Render, renderer
from handout_studio.application.workspace import Workspace
from handout_studio.delivery.protection import protect
from handout_studio.delivery.soundness import faults_of
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.rendering.face_check import lacking_faces
from handout_studio.text.readability import SyllableCounter

PATIENCE = 30.0
"""Seconds that the pages of a template may take here: a computer may be busy with other things after installing."""


def defects(data_dir: Path) -> Iterator[Defect]:
    """Everything below the window that is amiss; `data_dir`: an empty folder to work in.

    Nothing is listed here by name: what a folder of bundled files holds is what is tried, and what a frozen program
    was made with is compared with the list it carries.
    """
    yield from _files()
    yield from (Defect("font", name) for name in lacking_faces())
    yield from _dictionaries()
    yield from _templates(Workspace(data_dir, locale_country="GB"))


def _files() -> Iterator[Defect]:
    for name, digest in resources.delivered().items():
        try:
            found = hashlib.sha256(resources.read_bytes(*name.split("/"))).hexdigest()
        except OSError:
            yield Defect("missing", name)
        else:
            if found != digest:
                yield Defect("changed", name)
    for folder in sorted(path for path in resources.resource_root().iterdir() if path.is_dir()):
        if not any(folder.iterdir()):
            yield Defect("missing", folder.name)


def _dictionaries() -> Iterator[Defect]:
    try:
        for words in resources.entries("dictionaries", suffix=".txt"):
            if not words.read_text(encoding="utf-8").strip():
                yield Defect("dictionary", words.name)
        SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt"))
    except (OSError, ValueError) as error:
        yield Defect("dictionary", Path(getattr(error, "filename", None) or "dictionaries").name)


def _templates(workspace: Workspace) -> Iterator[Defect]:
    try:
        workspace.library()
        templates = [template.id for template in workspace.templates() if template.built_in]
    except (HandoutStudioError, OSError) as error:
        yield Defect("library", Path(getattr(error, "path", None) or getattr(error, "filename", None) or "").name)
        return
    if not templates:
        yield Defect("library")
    with renderer(deadline=PATIENCE, launch=partial(spawn, worker_command())) as render:  # as the window has one
        for template in templates:
            yield from (Defect("pages", f"{template} ({fault})") for fault in _page_faults(workspace, template, render))


def _page_faults(workspace: Workspace, template: str, render: Render) -> tuple[str, ...]:
    """What is wrong with the pages of a template, rendered and locked once."""
    from handout_studio.application.composition import compose

    try:
        handout = workspace.new_handout(template)
        composed = compose(handout, default_paper=workspace.preferences.paper, default_brand=None)
        document = render(composed)
        locked = protect(document.pdf, "self-test")
    except (HandoutStudioError, OSError) as error:
        return (getattr(error, "code", None) or type(error).__name__,)
    faults = faults_of(document.pdf, len(document.pages))
    return faults if locked.startswith(b"%PDF-") else (*faults, "password")
