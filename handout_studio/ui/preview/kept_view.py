"""How the pages were looked at last: one at a time, with small ones, in greys, how large; a text to keep, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from handout_studio.ui.preview.zoom import FIT_PAGE, FIT_WIDTH, Zoom

if TYPE_CHECKING:
    from handout_studio.ui.preview.preview_panel import PreviewPanel

SINGLE, SMALL, GREYS = "single-page", "thumbnails", "greyscale"
"""What is ticked in the menu under the same names."""

_FITS = {"width": FIT_WIDTH, "page": FIT_PAGE}


def view_of(preview: PreviewPanel) -> str:
    """Words with spaces between: what is turned on, and the zoom (`width`, `page` or per cent)."""
    zoom, on = preview.view.zoom, (name for name, is_on in _state(preview).items() if is_on)
    return " ".join((*on, zoom.fit or f"{zoom.percent:g}"))


def put_back_view(preview: PreviewPanel, kept: str, actions: Mapping[str, QAction]) -> None:
    """Look at the pages as that text says, ticked in the menu too; words that mean nothing are passed over."""
    words = kept.split()
    for name, is_on in _state(preview).items():
        if (name in words) != is_on:
            actions[name].trigger()
    for word in words:
        if (zoom := _zoom(word)) is not None:
            preview.view.set_zoom(zoom)


def _state(preview: PreviewPanel) -> dict[str, bool]:
    view = preview.view
    return {SINGLE: view.single, SMALL: not preview.commands.thumbnails.isHidden(), GREYS: view.greyscale}


def _zoom(word: str) -> Zoom | None:
    if word in _FITS:
        return _FITS[word]
    return (
        Zoom.fixed(float(word)) if word.replace(".", "", 1).isascii() and word.replace(".", "", 1).isdigit() else None
    )
