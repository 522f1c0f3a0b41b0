"""How many pages a finished PDF has."""

from __future__ import annotations

import io


def page_count(pdf: bytes) -> int:
    """The number of pages of a PDF that has no password."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)
