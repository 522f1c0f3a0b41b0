"""A PDF -> what it is made of, as plain JSON: marks with boxes, structure tags, bookmarks, links and fields."""

from __future__ import annotations

import ctypes
import io
import itertools
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

Structure = dict[str, list[Any]]

TOLERANCE = 0.5
"""Marks may stand so far from the golden's place, in points."""
SHOWN = 12
"""So many differences are told; the rest is counted."""


def structure_of(pdf: bytes) -> Structure:
    """Every mark of every page with its box in points, from the page's bottom left corner, and all that is not ink."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [[_size(document, number), *_marks(document[number])] for number in range(len(document))]
        bookmarks = [[item.level, item.get_title(), item.get_dest().get_index()] for item in document.get_toc()]
    finally:
        document.close()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        facts = {name: str(value) for name, value in opened.docinfo.items() if name in ("/Title", "/Author")}
        return {
            "facts": [str(opened.Root.Lang), facts.get("/Title", ""), facts.get("/Author", "")],
            "marks": [mark for page in pages for mark in page],
            "tags": list(_tags(opened.Root.StructTreeRoot.K, 0)),
            "bookmarks": bookmarks,
            "notes": [note for number, page in enumerate(opened.pages) for note in _annotations(page, number)],
        }


def _size(document: pypdfium2.PdfDocument, number: int) -> list[Any]:
    return ["page", *(round(side, 1) for side in document.get_page_size(number))]


def differences(golden: Structure, made: Structure) -> list[str]:
    """What is not as it was, in words; empty if all stands within the tolerance."""
    found = []
    for part in golden:
        before, after = golden[part], made.get(part, [])
        for number, (one, other) in enumerate(itertools.zip_longest(before, after)):
            if not _near(one, other):
                found.append(f"{part} {number}: was {_words(one)}\n{'':>{len(part)}}       is {_words(other)}")
                if len(before) != len(after):
                    found.append(f"{part}: {len(before)} before, {len(after)} now; the first that differs is above")
                    break
    return found if len(found) <= SHOWN else [*found[:SHOWN], f"... and {len(found) - SHOWN} more"]


def _words(item: Any) -> str:
    return "nothing" if item is None else repr(item)


def _near(one: Any, other: Any) -> bool:
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(_near(*pair) for pair in zip(one, other, strict=True))
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= TOLERANCE
    return bool(one == other)


def _marks(page: pypdfium2.PdfPage) -> Iterator[list[Any]]:
    """The marks in order of drawing; many small boxes in a row, as of a code, as one with their count."""
    text = page.get_textpage()
    marks = (_mark(item, text) for item in page.get_objects())
    for small, group in itertools.groupby(marks, lambda mark: mark[0] == "box" and mark[4] - mark[2] < 4.0):
        together = list(group)
        if not small:
            yield from together
        else:
            lows, highs = [mark[1:3] for mark in together], [mark[3:5] for mark in together]
            box = [*map(min, zip(*lows, strict=True)), *map(max, zip(*highs, strict=True))]
            yield ["boxes", len(together), *box, together[0][5]]


def _mark(item: pypdfium2.PdfObject, text: pypdfium2.PdfTextPage) -> list[Any]:
    box = [round(side, 1) for side in item.get_bounds()]
    if item.type == pdfium.FPDF_PAGEOBJ_TEXT:
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(item, size)
        return ["text", *box, _font(item), round(size.value, 2), _colour(item, "Fill"), text_of_mark(item, text)]
    if item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
        return ["picture", *box]
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item, mode, stroke)
    return ["box" if mode.value else "line", *box, _colour(item, "Fill" if mode.value else "Stroke")]


def text_of_mark(item: pypdfium2.PdfObject, text: pypdfium2.PdfTextPage) -> str:
    """The characters of one run of text."""
    length = pdfium.FPDFTextObj_GetText(item, text, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFTextObj_GetText(item, text, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[: length - 2].decode("utf-16-le")


def _font(item: pypdfium2.PdfObject) -> str:
    font = pdfium.FPDFTextObj_GetFont(item)
    length = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, length)
    return re.sub(r"^[A-Z]{6}\+", "", buffer.value.decode())


def _colour(item: pypdfium2.PdfObject, kind: str) -> str:
    channels = [ctypes.c_uint() for _ in range(4)]
    getattr(pdfium, f"FPDFPageObj_Get{kind}Color")(item, *channels)
    return "#" + "".join(f"{channel.value:02X}" for channel in channels[:3])


def _tags(item: Any, depth: int) -> Iterator[str]:
    """The structure elements in reading order, each indented below its parent, with its text or its scope."""
    if isinstance(item, pikepdf.Array):
        for kid in item:
            yield from _tags(kid, depth)
    elif isinstance(item, pikepdf.Dictionary) and "/S" in item:
        alternate = f" “{item.Alt}”" if "/Alt" in item else ""
        scope = " scope" if "/A" in item and "/Scope" in item.A else ""
        yield f"{'  ' * depth}{str(item.S)[1:]}{scope}{alternate}"
        yield from _tags(item.get("/K", pikepdf.Array()), depth + 1)


def _annotations(page: pikepdf.Page, number: int) -> Iterator[list[Any]]:
    for note in page.obj.get("/Annots", ()):
        box = [round(float(side), 1) for side in note.Rect]
        if note.Subtype == "/Link":
            yield ["link", number, *box, str(note.A.URI), str(note.Contents)]
        else:
            yield ["field", number, *box, str(note.FT), str(note["/T"]), str(note.TU)]
