"""What each command does, with the use cases of the application; each says its exit status."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from handout_studio.cli.password_input import password_of
from handout_studio.cli.source import (
    checked,
    composed_as_asked,
    composed_of,
    data_dir_of,
    handout_in,
    keep_apart,
    rendered,
    workspace_of,
)
from handout_studio.cli.speech import DONE, FOUND, Refusal, say, say_json

if TYPE_CHECKING:
    from handout_studio.application import Workspace
    from handout_studio.domain.handout import Handout


def serve_renders() -> int:
    """Be the render process of a window elsewhere, until it ends."""
    from handout_studio.application import be_render_process

    be_render_process()
    return 0


def open_window(options: Namespace) -> int:
    """Open the window, with a file in it if one is named; its status when it closes."""
    from handout_studio.application import has_screen, require_readable

    data_dir = data_dir_of(options)
    file = Path(options.file) if options.file is not None else None
    if file is not None:
        if options.file == file.name and not file.suffix and not os.path.lexists(file):
            raise Refusal(f"{file}: there is neither a command nor a file of this name", "see handout-studio --help")
        require_readable(file)
    if not has_screen(os.environ):
        raise Refusal("there is no screen to open a window on", "use a command, see handout-studio --help")
    from handout_studio.app import run

    status: int = run(file, data_dir, options.draft)
    return status


def new(options: Namespace) -> int:
    """A handout from a template's id."""
    workspace = workspace_of(options)
    handout = workspace.new_handout(options.template, workspace.required_default_brand())
    return _save(workspace, handout, Path(options.output))


def import_notes(options: Namespace) -> int:
    """A handout from a Markdown file."""
    workspace = workspace_of(options)
    source, target = Path(options.file), Path(options.output)
    keep_apart(source, target)
    return _save(workspace, workspace.import_markdown(source, workspace.required_default_brand()), target)


def render(options: Namespace) -> int:
    """A PDF from a handout or a Markdown file, or a text file if that is the edition."""
    workspace = workspace_of(options)
    source = Path(options.file)
    composed = composed_as_asked(workspace, source, options)
    handout = composed.handout
    suffix = ".txt" if handout.edition == "text" else ".pdf"
    password = password_of(options, suffix)
    target = Path(options.output) if options.output is not None else source.with_suffix(suffix)
    keep_apart(source, target)
    if handout.edition == "text":
        from handout_studio.application import plain_handout

        text = plain_handout(composed.handout, composed.brand, dict(composed.fields))
        workspace.export_file(text.encode(), target)
    else:
        pdf = rendered(composed, source).pdf
        if password is not None:
            from handout_studio.application import protect

            pdf = protect(pdf, password)
        workspace.export_file(pdf, target)
    return say(str(target))


def check(options: Namespace) -> int:
    """What to look at before handing a handout out; 1 if there is anything."""
    from handout_studio.application import not_checked

    workspace = workspace_of(options)
    source = Path(options.file)
    handout = handout_in(workspace, source, None)
    composed = composed_of(workspace, handout, None, None, ())
    findings = checked(composed, source, workspace)
    if options.json:
        say_json({"findings": [finding.as_row() for finding in findings]})
    else:
        titles = {section.id: section.title for section in handout.sections}
        for finding in findings:
            place = titles.get(finding.section or "") or finding.section or handout.title
            hint = f". {finding.suggestion}" if finding.suggestion else ""
            say(f"{place}: {finding.message}{hint} ({finding.rule})")
        if (note := not_checked(handout.language)) is not None:
            say(str(note))
    return FOUND if findings else DONE


def templates(options: Namespace) -> int:
    """The templates: a line each, or all of them as JSON."""
    found = workspace_of(options).templates()
    if not options.json:
        return say("\n".join(f"{template.id}\t{template.title}" for template in found))
    return say_json(
        [
            {
                "id": template.id,
                "title": template.title,
                "subtitle": template.subtitle,
                "description": template.description,
                "categories": template.tags,
                "sections": template.sections,
                "wordings": template.wordings,
                "built_in": template.built_in,
            }
            for template in found
        ]
    )


def sections(options: Namespace) -> int:
    """The library: a line a section, or whole texts as JSON."""
    from handout_studio.text.written_section import written_wording

    found = workspace_of(options).library()
    if not options.json:
        return say("\n".join(f"{section.id}\t{section.title}" for section in found))
    hidden = {"order", "images", "limits", "contacts", "limit_presets", "crisis_presets"}
    return say_json(
        [
            section.model_dump(mode="json", exclude=hidden)
            | {"short": written_wording(section, "short"), "full": written_wording(section, "full")}
            for section in found
        ]
    )


def schema(options: Namespace) -> int:
    """The JSON Schema of a `.handout` file."""
    from handout_studio.application import handout_schema

    return say_json(handout_schema())


def version(options: Namespace) -> int:
    """The program's name and version."""
    from handout_studio import __version__

    return say(f"Handout Studio {__version__}")


def _save(workspace: Workspace, handout: Handout, target: Path) -> int:
    workspace.save_handout(handout, target)
    return say(str(target))
