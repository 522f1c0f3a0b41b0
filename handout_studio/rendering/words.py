"""Words shaped once and kept: the bytes that draw them, their width and what their glyphs mean."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from handout_studio.rendering.fonts import Face, FontBook, Glyph
from handout_studio.rendering.style_sheet import TextStyle

VISIBLE_BOX = "\u25a1"
WORDS_KEPT = 20_000

_PLAIN = re.compile(r"[\x20-\x7e]*")


Shown = tuple[int, str, int]
"""A glyph as the page has it: its code, the text that the code is read as, and the glyph's id in the face."""


@dataclass(frozen=True, slots=True)
class Word:
    """One shaped run: width in points, the inside of its TJ array, and its glyphs as `Shown`."""

    face: Face
    width: float
    shown: bytes
    glyphs: tuple[Shown, ...]


class Shaper:
    """Shapes runs of text in the faces of a book, falling back where a face lacks a character."""

    def __init__(self, book: FontBook) -> None:
        self.book = book
        self._words: dict[tuple[Face, float, float, str], Word] = {}

    def face(self, style: TextStyle) -> Face:
        """The face a style is set in."""
        return self.book.face(style.family, style.bold, style.italic)

    def word(self, face: Face, style: TextStyle, text: str) -> Word:
        """Text that is all in one face -> its shape in a style's size and tracking."""
        key = (face, style.size, style.tracking, text)
        word = self._words.get(key)
        if word is None:
            if len(self._words) >= WORDS_KEPT:
                self._words.clear()
            word = self._words[key] = _shape(face, style.size, style.tracking, text)
        return word

    def runs(self, text: str, face: Face) -> list[tuple[Face | None, str]]:
        """Text cut where the face has to change; None stands for characters that no face has."""
        if _PLAIN.fullmatch(text):
            return [(face, text)]
        runs: list[tuple[Face | None, str]] = []
        for char in text:
            if is_ignorable(char) and runs:
                chosen = runs[-1][0]
            elif is_ignorable(char):
                chosen = face
            else:
                chosen = self.book.face_for(char, face)
            if runs and runs[-1][0] is chosen:
                runs[-1] = (chosen, runs[-1][1] + char)
            else:
                runs.append((chosen, char))
        return runs


def is_ignorable(char: str) -> bool:
    """Whether a character has no ink of its own: joiners, direction marks, variation selectors, soft hyphens."""
    return unicodedata.category(char) in {"Cf", "Cc"} or 0xFE00 <= ord(char) <= 0xFE0F


def _shape(face: Face, size: float, tracking: float, text: str) -> Word:
    glyphs = face.shape(text)
    meanings = _meanings(face, text, glyphs)
    unit = 1000 / face.upem
    shown = bytearray()
    pending = ""
    pen = 0.0
    for glyph, (code, _, _) in zip(glyphs, meanings, strict=True):
        shift = glyph.dx * unit
        if shift or glyph.dy:
            shown += _hexed(pending)
            pending = ""
            rise = glyph.dy * size / face.upem
            shown += b"%s]TJ %s Ts[<%04x>]TJ 0 Ts[" % (_number(-shift), _number(rise), code)
        else:
            pending += f"{code:04x}"
        kern = (face.natural_advance(glyph.id) - glyph.advance) * unit + shift
        if kern:
            shown += _hexed(pending) + _number(kern)
            pending = ""
        pen += glyph.advance
    shown += _hexed(pending)
    return Word(face, pen * size / face.upem + tracking * len(glyphs), bytes(shown), meanings)


def _hexed(digits: str) -> bytes:
    return f"<{digits}>".encode() if digits else b""


def _number(value: float) -> bytes:
    return f"{value:.2f}".rstrip("0").rstrip(".").encode()


def _meanings(face: Face, text: str, glyphs: tuple[Glyph, ...]) -> tuple[Shown, ...]:
    """Each glyph with the characters it stands for; in a cluster of several, each takes its share in order."""
    if not glyphs:  # direction marks alone have none
        return ()
    starts = sorted({glyph.cluster for glyph in glyphs})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    left = {start: text[start : ends[start]] for start in starts}
    counts = Counter(glyph.cluster for glyph in glyphs)
    for start, count in counts.items():
        if len(left[start]) < count:  # one character drawn as several, as a letter and its mark
            left[start] = unicodedata.normalize("NFKD", left[start])
    meanings = []
    for glyph in glyphs:
        rest = left[glyph.cluster]
        counts[glyph.cluster] -= 1
        own = rest if counts[glyph.cluster] == 0 else rest[:1]
        left[glyph.cluster] = rest[len(own) :]
        meanings.append((face.code_of(glyph.id, own), own, glyph.id))
    return tuple(meanings)
