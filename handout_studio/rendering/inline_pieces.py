"""Inlines -> pieces: fields filled in, styles resolved, words shaped, and the places where a line may end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from handout_studio.rendering.result import Note
from handout_studio.rendering.structure import Element
from handout_studio.rendering.style_sheet import StyleSheet, TextStyle
from handout_studio.rendering.type_pairings import SOURCE_SANS
from handout_studio.rendering.words import VISIBLE_BOX, Shaper, Word, is_ignorable
from handout_studio.text.blocks import Emphasis, Field, Inline, LineBreak, Link, Strong, Text
from handout_studio.text.placeholders import field_label

BLANK_WIDTH = 110.0

_TOKEN = re.compile(r"[ \t\u2000-\u2006\u2008-\u200a\u205f\u3000]+|[^ \t\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_INNER_BREAK = re.compile(r"(?<=[^\W\d_][-\u2010/])(?=[^\W\d_])|(?<=[\u2013\u2014\u200b])(?=\S)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A shaped run that no line break may cut: `chars` characters, from `start` in the section's text to `end`."""

    word: Word
    style: TextStyle
    element: Element
    chars: int
    start: int | None = None
    end: int | None = None
    href: str | None = None
    blank: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether it shows the very characters from `start` to `end`, and not a field's value."""
        return self.start is not None and self.end is not None and self.end - self.start == self.chars

    @property
    def text(self) -> str:
        """The characters it shows."""
        return "".join(shown[1] for shown in self.word.glyphs)

    @property
    def is_space(self) -> bool:
        """Whether it is the space between two words."""
        return len(self.word.glyphs) == 1 and self.word.glyphs[0][1] == " "


@dataclass(frozen=True, slots=True)
class Chunk:
    """Pieces that stay on one line, the space that may follow, and whether the line must end there."""

    pieces: tuple[Piece, ...]
    space: Piece | None = None
    ends_line: bool = False

    @property
    def width(self) -> float:
        """The width in points without the space."""
        return sum(piece.word.width for piece in self.pieces)

    @property
    def chars(self) -> int:
        """The number of characters without the space."""
        return sum(piece.chars for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class _Atom:
    text: str
    style: TextStyle
    element: Element
    start: int | None
    end: int | None
    href: str | None = None
    blank: bool = False
    breaks: bool = False


class PieceMaker:
    """Turns the inlines of one section into chunks, and notes each character that no face has."""

    def __init__(
        self, shaper: Shaper, sheet: StyleSheet, fields: Mapping[str, str], note: Callable[[Note], None], section: str
    ) -> None:
        self.shaper = shaper
        self._sheet = sheet
        self._fields = fields
        self._note = note
        self._section = section

    def chunks(self, inlines: tuple[Inline, ...], style: TextStyle, element: Element) -> list[Chunk]:
        """Inlines in a style -> chunks in reading order; links get structure elements below `element`."""
        chunks: list[Chunk] = []
        held: list[Piece] = []
        for atom in self._atoms(inlines, style, element, None):
            if atom.breaks:
                chunks.append(Chunk(tuple(held), ends_line=True))
                held = []
            elif atom.blank:
                held.append(self._blank(atom))
            else:
                held = self._cut(atom, held, chunks)
        if held:
            chunks.append(Chunk(tuple(held)))
        return chunks

    def _atoms(
        self, inlines: tuple[Inline, ...], style: TextStyle, element: Element, href: str | None
    ) -> Iterator[_Atom]:
        for inline in inlines:
            match inline:
                case Text():
                    end = None if inline.start is None else inline.start + len(inline.text)
                    yield _Atom(inline.text, style, element, inline.start, end, href)
                case Strong():
                    yield from self._atoms(inline.children, style.strong(), element, href)
                case Emphasis():
                    yield from self._atoms(inline.children, style.emphasised(), element, href)
                case Link():
                    linked = replace(style, colour=self._sheet.colours.title)
                    yield from self._atoms(inline.children, linked, element.child("Link"), inline.href)
                case Field():
                    yield from self._field(inline, style, element, href)
                case LineBreak():
                    yield _Atom("", style, element, None, None, breaks=True)

    def _field(self, field: Field, style: TextStyle, element: Element, href: str | None) -> Iterator[_Atom]:
        end = None if field.start is None else field.start + len(field.key) + 4
        value = self._fields.get(field.key, "")
        if not value:
            yield _Atom(field_label(field.key), style, element, field.start, end, href, blank=True)
        for number, line in enumerate(value.split("\n") if value else ()):
            if number:
                yield _Atom("", style, element, None, None, breaks=True)
            yield _Atom(line, style, element, field.start, end, href)

    def _cut(self, atom: _Atom, held: list[Piece], chunks: list[Chunk]) -> list[Piece]:
        at = 0
        exact = atom.start is not None and atom.end is not None and atom.end - atom.start == len(atom.text)
        for token in _TOKEN.findall(atom.text):
            if token.isspace():
                space = self._pieces(" ", atom, at if exact else None)[0]
                if held or not chunks:
                    chunks.append(Chunk(tuple(held), space))
                elif chunks[-1].space is None and not chunks[-1].ends_line:
                    chunks[-1] = replace(chunks[-1], space=space)
                held = []
                at += len(token)
                continue
            for number, part in enumerate(_INNER_BREAK.split(token)):
                if number:
                    chunks.append(Chunk(tuple(held)))
                    held = []
                held = [*held, *self._pieces(part, atom, at if exact else None)]
                at += len(part)
        return held

    def _pieces(self, text: str, atom: _Atom, at: int | None) -> list[Piece]:
        face = self.shaper.face(atom.style)
        pieces = []
        exact = at is not None
        for chosen, run in self.shaper.runs(text, face):
            start = None if at is None or atom.start is None else atom.start + at
            end = None if start is None else start + len(run)
            if at is None:
                start, end = atom.start, atom.end
            shown = run
            if chosen is None:
                shown = self._boxes(run, start if exact else None)
                chosen = self.shaper.book.face(SOURCE_SANS, False, False)
            word = self.shaper.word(chosen, atom.style, shown)
            pieces.append(Piece(word, atom.style, atom.element, len(shown), start, end, atom.href))
            at = None if at is None else at + len(run)
        return pieces

    def _boxes(self, run: str, start: int | None) -> str:
        for char in dict.fromkeys(run):
            if not is_ignorable(char):
                at = None if start is None else start + run.index(char)
                self._note(Note("glyph.missing", self._section, char, at, None if at is None else at + 1))
        return VISIBLE_BOX * sum(1 for char in run if not is_ignorable(char))

    def _blank(self, atom: _Atom) -> Piece:
        style = replace(
            atom.style, size=atom.style.size * 0.8, colour=self._sheet.colours.muted, bold=False, italic=False
        )
        word = self.shaper.word(self.shaper.face(style), style, atom.text)
        widened = replace(word, width=max(BLANK_WIDTH, word.width + 24.0))
        return Piece(widened, style, atom.element, len(atom.text) + 6, atom.start, atom.end, atom.href, blank=True)
