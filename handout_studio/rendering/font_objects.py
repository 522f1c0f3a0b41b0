"""A face and the glyphs used of it -> the objects that embed it (ISO 32000-1, 9.7 and 9.8)."""

from __future__ import annotations

import hashlib
import string
import zlib

import pydyf

from handout_studio.rendering.fonts import Face
from handout_studio.rendering.painting import Meanings
from handout_studio.rendering.pdf_bytes import Packed, deflated

SUBSETS_KEPT = 64


class FontCache:
    """Compressed subsets by face and glyphs, so that a change that needs no new glyph makes no new subset."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, frozenset[int]], tuple[bytes, int]] = {}

    def subset(self, face: Face, glyphs: frozenset[int]) -> tuple[bytes, int]:
        """The compressed font file and its length in bytes before compression."""
        key = (face.name, glyphs)
        if key not in self._kept:
            if len(self._kept) >= SUBSETS_KEPT:
                self._kept.clear()
            data = face.subset(glyphs)
            self._kept[key] = (zlib.compress(data, 6), len(data))
        return self._kept[key]


def font_dictionary(pdf: pydyf.PDF, face: Face, meanings: Meanings, cache: FontCache) -> bytes:
    """Add a composite font with the codes in `meanings` -> its reference. Most codes are glyph ids."""
    data, length = cache.subset(face, frozenset(glyph for _, glyph in meanings.values()))
    kind = {"Subtype": "/OpenType"} if face.is_cff else {"Length1": length}
    file = Packed(data, {"Filter": "/FlateDecode", **kind})
    pdf.add_object(file)
    name = f"/{_tag(face, meanings)}+{face.name}"
    unit = 1000 / face.upem
    descriptor = pydyf.Dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": 4 | (2 if face.serif else 0) | (64 if face.italic else 0),
            "FontBBox": pydyf.Array(round(side * unit) for side in face.bounds),
            "ItalicAngle": -11 if face.italic else 0,
            "Ascent": round(face.ascent * unit),
            "Descent": round(face.descent * unit),
            "CapHeight": round(face.cap_height * unit),
            "StemV": 120 if face.bold else 80,
            "FontFile3" if face.is_cff else "FontFile2": file.reference,
        }
    )
    pdf.add_object(descriptor)
    descendant = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/CIDFontType0" if face.is_cff else "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
            "FontDescriptor": descriptor.reference,
            "W": _widths(face, meanings),
        }
    )
    if not face.is_cff:
        descendant["CIDToGIDMap"] = _glyph_map(pdf, meanings)
    pdf.add_object(descendant)
    unicode_map = deflated(_unicode_map(meanings))
    pdf.add_object(unicode_map)
    font = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": pydyf.Array([descendant.reference]),
            "ToUnicode": unicode_map.reference,
        }
    )
    pdf.add_object(font)
    return bytes(font.reference)


def _glyph_map(pdf: pydyf.PDF, meanings: Meanings) -> bytes:
    """Which glyph each code draws, where that isn't the one whose id it is (ISO 32000-1, 9.7.4.3)."""
    if all(code == glyph for code, (_, glyph) in meanings.items()):
        return b"/Identity"
    numbers = bytearray(2 * max(meanings) + 2)
    for code, (_, glyph) in meanings.items():
        numbers[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
    stream = deflated(bytes(numbers))
    pdf.add_object(stream)
    return bytes(stream.reference)


def _tag(face: Face, meanings: Meanings) -> str:
    """Six capitals that differ for other subsets (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(repr((face.name, sorted(meanings))).encode()).digest()
    return "".join(string.ascii_uppercase[byte % 26] for byte in digest[:6])


def _widths(face: Face, meanings: Meanings) -> str:
    parts = []
    run: list[int] = []
    for code in [*sorted(meanings), -1]:
        if run and code != run[-1] + 1:
            widths = " ".join(f"{face.natural_advance(meanings[each][1]) * 1000 / face.upem:g}" for each in run)
            parts.append(f"{run[0]} [{widths}]")
            run = []
        run.append(code)
    return f"[{' '.join(parts)}]"


def _unicode_map(meanings: Meanings) -> bytes:
    pairs = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, (text, _) in sorted(meanings.items())
        if text and code
    ]
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    for start in range(0, len(pairs), 100):
        part = pairs[start : start + 100]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
