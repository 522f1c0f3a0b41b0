"""Draws an SVG once, as a PNG of a given size: no file and no font of this computer is read for it."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.parsers import expat

import resvg_py

from handout_studio.domain.errors import BadPicture, Problem

DEEPEST = 200
"""Elements inside one another; the converter follows them by recursion, without a bound of its own."""
_DPI = 96.0  # what a pixel of CSS is: lengths in mm or pt mean nothing without it
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ENCODING = re.compile(rb"<\?xml[^>]{0,80}?encoding=[\"']([A-Za-z0-9_-]{1,20})[\"']")
_ENCODINGS = frozenset(("utf-8", "us-ascii", "iso-8859-1", "windows-1252"))
_WITHIN = re.compile(r"#|data:image/(?:png|jpe?g);base64,", re.IGNORECASE)


def is_markup(data: bytes) -> bool:
    """Whether the bytes may be an SVG: it begins as XML does."""
    head = data[:400]
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            head = head[: len(head) // 2 * 2].decode(encoding, "replace").encode()
    return head.lstrip().startswith(b"<")


def draw_vector(data: bytes, longest: int) -> bytes:
    """An SVG -> a PNG with transparency, its longer side `longest` pixels.

    Not bounded in time or memory: to be called in a process that is. Raises BadPicture.
    """
    markup = _decoded(data)
    _require_self_contained(markup)
    try:
        # Both sides bound the drawing, which keeps its proportions; resources_dir stays unset and nothing is looked up.
        png = resvg_py.svg_to_bytes(
            svg_string=markup, width=longest, height=longest, dpi=_DPI, skip_system_fonts=True, font_dirs=[]
        )
    except ValueError as error:
        raise BadPicture(Problem("vector_damaged")) from error
    return bytes(png)


def _decoded(data: bytes) -> str:
    encoding = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "")
    if not encoding:
        declared = _ENCODING.match(data.lstrip()[:200])
        encoding = declared.group(1).decode().lower() if declared else "utf-8"
        if encoding not in _ENCODINGS:
            raise BadPicture(Problem("vector_damaged"))
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadPicture(Problem("vector_damaged")) from error


def _require_self_contained(markup: str) -> None:
    """Raises BadPicture unless the drawing is an SVG whose every part is in it, its letters as paths."""
    survey = _Survey()
    parser = expat.ParserCreate()
    parser.StartElementHandler = survey.begin
    parser.EndElementHandler = survey.end
    parser.CharacterDataHandler = survey.read
    try:
        parser.Parse(markup, True)
    except expat.ExpatError as error:
        code = "vector_damaged" if survey.is_drawing else "picture_of_unknown_kind"
        raise BadPicture(Problem(code)) from error


@dataclass(slots=True)
class _Survey:
    """Looks at each element as the parser comes to it; whatever a prefix says, its local name counts."""

    depth: int = 0
    lettering: int = 0
    is_drawing: bool = False

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = _local(name)
        if self.depth == 0 and kind != "svg":
            raise BadPicture(Problem("picture_of_unknown_kind"))
        self.is_drawing = True
        self.depth += 1
        if self.depth > DEEPEST:
            raise BadPicture(Problem("picture_too_hard"))
        self.lettering += kind == "text"
        if kind in ("image", "feimage", "use"):
            addresses = (value for key, value in attributes.items() if _local(key) == "href")
            if not all(_WITHIN.match(address.strip()) for address in addresses if address.strip()):
                raise BadPicture(Problem("vector_with_link"))

    def end(self, name: str) -> None:
        self.depth -= 1
        self.lettering -= _local(name) == "text"

    def read(self, words: str) -> None:
        if self.lettering and words.strip():
            raise BadPicture(Problem("vector_with_text"))


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()
