"""The page's type: font files as faces that shape words, tell their glyphs and give subsets of themselves."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import uharfbuzz as hb

from handout_studio import resources
from handout_studio.rendering.type_pairings import SOURCE_SANS, Family

_SUBSET_DROPS = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "name", "OS/2", "cmap", "gasp", "DSIG", "kern", "meta", "MATH")
# No contextual alternates: they make an arrow of "->", and what is typed is what is shown.
_FEATURES = {"kern": True, "liga": True, "clig": True, "calt": False}
# OpenDyslexic, the one CFF family, is for readers who are helped by each letter standing for itself.
_NO_LIGATURES = _FEATURES | {"liga": False, "clig": False}
_LIGATURES = "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"

FURTHER_CODES = 8_191
"""So many codes are kept for glyphs that stand for a second character."""
SLANT = 0.2
"""How far a slanted face leans: the tangent of about 11 degrees."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shaped glyph: its id, advance and offsets in font units, and the index of the character it begins at."""

    id: int
    advance: int
    dx: int
    dy: int
    cluster: int


class Face:
    """One font file. All metrics are in font units, `upem` of them to the em."""

    def __init__(
        self,
        name: str,
        data: bytes,
        *,
        bold: bool = False,
        italic: bool = False,
        serif: bool = False,
        slanted: bool = False,
        space: float | None = None,
    ) -> None:
        self.name = name
        self.slant = SLANT if slanted else 0.0
        self.is_cff = data[:4] == b"OTTO"
        self.bold = bold
        self.italic = italic
        self.serif = serif
        self._face = hb.Face(hb.Blob(data))
        self._font = hb.Font(self._face)
        self.upem: int = self._face.upem
        extents = self._font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self._narrower_space = (
            0 if space is None else self.natural_advance(self.glyph_of(" ")) - round(space * self.upem)
        )

    @cached_property
    def cap_height(self) -> int:
        """The height of a capital H."""
        extents = self._font.get_glyph_extents(self.glyph_of("H"))
        return int(extents.y_bearing) if extents else self.ascent

    @cached_property
    def space(self) -> int:
        """The width of the space between words."""
        return self.natural_advance(self.glyph_of(" ")) - self._narrower_space

    @cached_property
    def _coverage(self) -> frozenset[int]:
        return frozenset(self._face.unicodes)

    def covers(self, char: str) -> bool:
        """Whether this face has a glyph for the character."""
        return ord(char) in self._coverage

    def glyph_of(self, char: str) -> int:
        """The glyph of one character, 0 if there is none."""
        return self._font.get_nominal_glyph(ord(char)) or 0

    @cached_property
    def _first_chars(self) -> dict[int, str]:
        """Each glyph with the first character that it stands for, in the order of Unicode; a ligature's letters."""
        first: dict[int, str] = {}
        for code in sorted(self._coverage):
            char = chr(code)
            first.setdefault(self.glyph_of(char), unicodedata.normalize("NFKC", char) if char in _LIGATURES else char)
        return first

    def code_of(self, glyph: int, text: str) -> int:
        """The code that draws a glyph and is read as `text`: the glyph's id, or one beyond all ids.

        One glyph may stand for several characters (space and no-break space, Greek mu and micro), but a code is read
        as one. The further codes depend on nothing but glyph and text, so that pages can be drawn one by one; CFF
        faces have none.
        """
        first = self._first_chars.get(glyph, text)
        if first == text or not text or self.is_cff:
            return glyph
        beyond: int = self._face.glyph_count
        return beyond + zlib.crc32(f"{glyph} {text}".encode()) % FURTHER_CODES

    def natural_advance(self, glyph: int) -> int:
        """How far a glyph moves the pen before any kerning."""
        return int(self._font.get_glyph_h_advance(glyph))

    def shape(self, text: str) -> tuple[Glyph, ...]:
        """Words -> glyphs in the order they are drawn, kerned and with the usual ligatures."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer, _NO_LIGATURES if self.is_cff else _FEATURES)
        return tuple(
            Glyph(
                info.codepoint,
                position.x_advance - (self._narrower_space if text[info.cluster] in " \u00a0" else 0),
                position.x_offset,
                position.y_offset,
                info.cluster,
            )
            for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )

    def subset(self, glyphs: Iterable[int]) -> bytes:
        """A TrueType file with just these glyphs (and .notdef) under the ids they have here."""
        wanted = hb.SubsetInput()
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(_tag(name) for name in _SUBSET_DROPS)
        return bytes(hb.subset(self._face, wanted).blob.data)

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """A box that holds every glyph (left, bottom, right, top), from the font's head table."""
        head = self._face.reference_table("head").data
        left, bottom, right, top = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42))
        return left, bottom, right, top


def _tag(name: str) -> int:
    return int.from_bytes(name.ljust(4).encode("ascii"), "big")


class FontBook:
    """The faces of every pairing, loaded when first asked for, with the faces to fall back on."""

    def __init__(self, read: Callable[..., bytes] = resources.read_bytes) -> None:
        self._read = read
        self._loaded: dict[str, Face] = {}

    def face(self, family: Family, bold: bool, italic: bool) -> Face:
        """The face of a family in a style; in one without italics, its upright face slanted."""
        slanted = italic and not family.italics
        style = family.bold if bold else "Regular"
        if italic and not slanted:
            style = f"{family.bold}Italic" if bold else "Italic"
        name = f"{family.stem}-{style}"
        key = f"{name}-Slanted" if slanted else name
        if key not in self._loaded:
            data = self._read("fonts", family.folder, f"{name}.{family.suffix}")
            self._loaded[key] = Face(
                key, data, bold=bold, italic=italic, serif=family.serif, slanted=slanted, space=family.space
            )
        return self._loaded[key]

    def face_for(self, char: str, face: Face) -> Face | None:
        """The face to draw a character with: `face` if it has it, else the fallback in its style, else None."""
        if face.covers(char):
            return face
        for candidate in (self.face(SOURCE_SANS, face.bold, face.italic), self.face(SOURCE_SANS, False, False)):
            if candidate.covers(char):
                return candidate
        return None
