"""The handout file that is being dragged over the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

FILE_SUFFIX = ".handout"


def dragged_handout(data: QMimeData) -> Path | None:
    """The one handout file that is being dragged, if that is what it is."""
    urls = data.urls() if data.hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == FILE_SUFFIX else None
