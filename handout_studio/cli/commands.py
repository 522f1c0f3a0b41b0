"""What each command does, with the use cases of the application; each says its exit status."""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from handout_studio.cli.password_input import password_of
from handout_studio.cli.speech import DONE, FOUND, Refusal, refusal_about, say, say_json
from handout_studio.domain.errors import LayoutFailure, UnknownBrand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handout_studio.application import Composed, RenderedDocument, Workspace
    from handout_studio.domain.brand import Brand
    from handout_studio.domain.handout import Handout
    from handout_studio.domain.values import Paper

_MARKDOWN = (".md", ".markdown")


def serve_renders() -> int:
    """Be the render process of a window elsewhere, until it ends."""
    from handout_studio.application import be_render_process

    be_render_process()
    return 0


def open_window(options: Namespace) -> int:
    """Open the window, with a file in it if one is named; its status when it closes."""
    from handout_studio.application import has_screen, require_readable

    data_dir = _data_dir(options)
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
    _keep_apart(source, target)
    return _save(workspace, workspace.import_markdown(source, workspace.required_default_brand()), target)


def render(options: Namespace) -> int:
    """A PDF from a handout or a Markdown file, or a text file if that is the edition."""
    workspace = workspace_of(options)
    source = Path(options.file)
    brand = _brand_asked_for(workspace, options.brand)
    handout = _as_asked(_handout_in(workspace, source, brand), options)
    suffix = ".txt" if handout.edition == "text" else ".pdf"
    password = password_of(options, suffix)
    target = Path(options.output) if options.output is not None else source.with_suffix(suffix)
    _keep_apart(source, target)
    composed = _composed(workspace, handout, brand, options.paper, options.field)
    if handout.edition == "text":
        from handout_studio.application import plain_handout

        text = plain_handout(composed.handout, composed.brand, dict(composed.fields))
        workspace.export_file(text.encode(), target)
    else:
        pdf = _rendered(composed, source).pdf
        if password is not None:
            from handout_studio.application import protect

            pdf = protect(pdf, password)
        workspace.export_file(pdf, target)
    return say(str(target))


def check(options: Namespace) -> int:
    """What to look at before handing a handout out; 1 if there is anything."""
    from handout_studio.application import check_handout

    workspace = workspace_of(options)
    source = Path(options.file)
    handout = _handout_in(workspace, source, None)
    composed = _composed(workspace, handout, None, None, ())
    findings = check_handout(composed.handout, _rendered(composed, source))
    if options.json:
        say_json({"findings": [asdict(finding) for finding in findings]})
    else:
        titles = {section.id: section.title for section in handout.sections}
        for finding in findings:
            place = titles.get(finding.section or "") or finding.section or handout.title
            say(f"{place}: {finding.message} ({finding.rule})")
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
    found = workspace_of(options).library()
    if not options.json:
        return say("\n".join(f"{section.id}\t{section.title}" for section in found))
    return say_json([section.model_dump(mode="json", exclude={"order", "images"}) for section in found])


def schema(options: Namespace) -> int:
    """The JSON Schema of a `.handout` file."""
    from handout_studio.application import handout_schema

    return say_json(handout_schema())


def version(options: Namespace) -> int:
    """The program's name and version."""
    from handout_studio import __version__

    return say(f"Handout Studio {__version__}")


def workspace_of(options: Namespace) -> Workspace:
    """The use cases over the data folder that the options name."""
    from handout_studio.application import Workspace

    return Workspace(_data_dir(options))


def _data_dir(options: Namespace) -> Path | None:
    """The folder asked for. It need not be there, but nothing else may be in its place."""
    if options.data_dir is None:
        return None
    folder = Path(options.data_dir).absolute()
    try:
        nearest = next(place for place in (folder, *folder.parents) if os.path.lexists(place))
        usable = bool(options.data_dir) and nearest.is_dir()
    except (OSError, ValueError):
        usable = False
    if not usable:
        raise Refusal(f"--data-dir {options.data_dir}: this is no folder and can't become one", "name a folder")
    return folder


def _as_asked(handout: Handout, options: Namespace) -> Handout:
    """The handout with what the options say in place of its own."""
    from handout_studio.domain import edits

    if options.edition is not None:
        handout = edits.set_edition(handout, options.edition)
    if options.pages is not None:
        handout = edits.set_pages(handout, options.pages)
    return edits.set_fillable(handout, True) if options.fillable else handout


def _composed(
    workspace: Workspace, handout: Handout, brand: Brand | None, paper: Paper | None, fields: Iterable[tuple[str, str]]
) -> Composed:
    from handout_studio.application import compose

    return compose(
        handout,
        default_paper=workspace.preferences.paper,
        default_brand=None if brand or handout.brand else workspace.required_default_brand(),
        paper=paper,
        brand=brand,
        fields=fields,
    )


def _rendered(composed: Composed, source: Path) -> RenderedDocument:
    from handout_studio.application import render_handout

    try:
        return render_handout(composed)
    except LayoutFailure as failure:
        raise refusal_about(source, failure, composed.handout) from failure


def _save(workspace: Workspace, handout: Handout, target: Path) -> int:
    workspace.save_handout(handout, target)
    return say(str(target))


def _handout_in(workspace: Workspace, source: Path, brand: Brand | None) -> Handout:
    from handout_studio.application import require_readable

    require_readable(source)
    suffix = source.suffix.lower()
    if suffix == ".handout":
        return workspace.read_handout(source).handout
    if suffix in _MARKDOWN:
        return workspace.import_markdown(source, brand or workspace.required_default_brand())
    raise Refusal(f"{source}: this is neither a .handout nor a .md file", "name one of those")


def _brand_asked_for(workspace: Workspace, asked: str | None) -> Brand | None:
    """The person's brand of that id, or the one in a file, if `asked` looks like a file or only a file has the name."""
    if asked is None:
        return None
    if asked.endswith(".brand") or "/" in asked or os.sep in asked:
        return workspace.read_brand(Path(asked))
    try:
        return workspace.brand(asked)
    except UnknownBrand:
        if Path(asked).is_file():
            return workspace.read_brand(Path(asked))
        raise


def _keep_apart(source: Path, target: Path) -> None:
    """Refuses to write over the file that is read."""
    try:
        same = source.samefile(target)
    except (OSError, ValueError):
        return
    if same:
        raise Refusal(f"{target}: this is the file to read, and would be lost", "choose another name with -o")
