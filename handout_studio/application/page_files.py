"""The pages of a PDF written as numbered pictures: all of them, or none."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

from handout_studio.application.deliver import export_file
from handout_studio.application.page_drawing import PageDrawing
from handout_studio.domain.errors import FileTrouble
from handout_studio.rendering.page_files import png_of_page

SHARPNESS: dict[str, int] = {"screen": 110, "sharp": 200, "print": 300}
"""Dots an inch: a page 910 to 2,480 pixels wide."""


def page_paths(target: Path, count: int) -> tuple[Path, ...]:
    """The files for so many pages: `target` itself for one, else `name-1.png`, `name-2.png`, in the order of names."""
    if count == 1:
        return (target,)
    digits = len(str(count))
    return tuple(target.with_name(f"{target.stem}-{number:0{digits}}{target.suffix}") for number in range(1, count + 1))


def draw_page_files(drawing: PageDrawing, dots: int, on_page: Callable[[int], bool]) -> tuple[bytes, ...]:
    """A PNG of each page; none where `on_page`, told how many are done, says not to go on. Raises LayoutFailure.

    They are kept until all are there, so that giving up half way leaves older files as they were.
    """
    made = []
    for number in range(drawing.count):
        if not on_page(number):
            return ()
        made.append(png_of_page(drawing.page(number, dots)))
    return tuple(made)


def write_page_files(pictures: Sequence[bytes], paths: Sequence[Path]) -> None:
    """Each picture at its path; where one can't be written, those that are new go again. Raises FileTrouble."""
    fresh = [path for path in paths if not path.exists()]
    try:
        for picture, path in zip(pictures, paths, strict=True):
            export_file(picture, path)
    except FileTrouble:
        for path in fresh:
            with contextlib.suppress(OSError):
                path.unlink()
        raise
