"""Looks into a finished PDF as a reader would: is it whole and tagged, and does it bring its fonts along."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf


def faults_of(pdf: bytes, pages: int) -> tuple[str, ...]:
    """What is wrong with a PDF that should have so many pages, a word each; nothing is well.

    "unreadable", "syntax" (qpdf's own check, ISO 32000-1 clause 7), "pages", "untagged" and "language" (ISO 14289-1
    clauses 7.1 and 7.2), "font" (a font that is not embedded, clause 7.21.4.1).
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return tuple(dict.fromkeys(_faults(opened, pages)))
    except (pikepdf.PdfError, ValueError):
        return ("unreadable",)


def _faults(opened: pikepdf.Pdf, pages: int) -> Iterator[str]:
    if opened.check_pdf_syntax():
        yield "syntax"
    if len(opened.pages) != pages:
        yield "pages"
    root = opened.Root
    marks = root.get("/MarkInfo")
    if "/StructTreeRoot" not in root or marks is None or not marks.get("/Marked"):
        yield "untagged"
    if not str(root.get("/Lang", "")):
        yield "language"
    for page in opened.pages:
        for font in page.Resources.Font.values() if "/Font" in page.get("/Resources", {}) else ():
            described = font.get("/FontDescriptor") or font.DescendantFonts[0].get("/FontDescriptor")
            if described is None or not {"/FontFile2", "/FontFile3"} & set(described.keys()):
                yield "font"
