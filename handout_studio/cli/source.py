"""What a command works on: the person's own things, the handout in a file, and how it is asked to be rendered."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from handout_studio.cli.speech import Refusal, refusal_about, remark, told
from handout_studio.domain.errors import DamagedPreferences, LayoutFailure, UnknownBrand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handout_studio.application import Composed, Finding, RenderedDocument, Workspace
    from handout_studio.domain.brand import Brand
    from handout_studio.domain.handout import Handout
    from handout_studio.domain.values import Paper

_MARKDOWN = (".md", ".markdown")


def workspace_of(options: Namespace) -> Workspace:
    """The use cases over the data folder that the options name."""
    from handout_studio.application import Workspace

    workspace = Workspace(data_dir_of(options))
    options.workspace = workspace  # for `tell_aside`
    return workspace


def tell_aside(options: Namespace) -> None:
    """Say where damaged preferences were put, if this command came upon some."""
    workspace: Workspace | None = getattr(options, "workspace", None)
    for trouble in workspace.troubles() if workspace is not None else ():
        if isinstance(trouble, DamagedPreferences):
            remark(told(trouble))


def data_dir_of(options: Namespace) -> Path | None:
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


def composed_as_asked(workspace: Workspace, source: Path, options: Namespace) -> Composed:
    """The handout in a file, with brand, edition, paper, pages and fields as the options say."""
    brand = brand_asked_for(workspace, options.brand)
    handout = _as_asked(handout_in(workspace, source, brand), options)
    return composed_of(workspace, handout, brand, options.paper, options.field)


def composed_of(
    workspace: Workspace, handout: Handout, brand: Brand | None, paper: Paper | None, fields: Iterable[tuple[str, str]]
) -> Composed:
    """A handout with its brand and paper settled."""
    from handout_studio.application import compose

    return compose(
        handout,
        default_paper=workspace.preferences.paper,
        default_brand=None if brand or handout.brand else workspace.required_default_brand(),
        paper=paper,
        brand=brand,
        fields=fields,
    )


def rendered(composed: Composed, source: Path) -> RenderedDocument:
    """The pages. Raises Refusal, which names the file that they are of."""
    from handout_studio.application import render_handout

    try:
        return render_handout(composed)
    except LayoutFailure as failure:
        raise refusal_about(source, failure, composed.handout) from failure


def checked(composed: Composed, source: Path, workspace: Workspace) -> tuple[Finding, ...]:
    """What to look at before it goes out. Raises Refusal, which names the file that it is about."""
    from handout_studio.application import check_handout

    try:
        return check_handout(composed, workspace.check_settings())
    except LayoutFailure as failure:
        raise refusal_about(source, failure, composed.handout) from failure


def handout_in(workspace: Workspace, source: Path, brand: Brand | None) -> Handout:
    """The handout in a `.handout` or Markdown file; the latter in that brand or else the person's own."""
    from handout_studio.application import require_readable

    require_readable(source)
    suffix = source.suffix.lower()
    if suffix == ".handout":
        return workspace.read_handout(source).handout
    if suffix in _MARKDOWN:
        return workspace.import_markdown(source, brand or workspace.required_default_brand())
    raise Refusal(f"{source}: this is neither a .handout nor a .md file", "name one of those")


def brand_asked_for(workspace: Workspace, asked: str | None) -> Brand | None:
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


def keep_apart(source: Path, target: Path, option: str = "-o") -> None:
    """Refuses to write over the file that is read; `option` names another target."""
    try:
        same = source.samefile(target)
    except (OSError, ValueError):
        return
    if same:
        raise Refusal(f"{target}: this is the file to read, and would be lost", f"choose another name with {option}")
