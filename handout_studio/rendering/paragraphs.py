"""Lines of text: chunks filled into a measure, and the strips that a paragraph becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from handout_studio.rendering.inline_pieces import Chunk, Piece
from handout_studio.rendering.strips import LineMark, Mark, Spot, SpotField, Strip, TextMark
from handout_studio.rendering.style_sheet import TextStyle
from handout_studio.rendering.words import Shaper

CUT_AFTER = frozenset("@./_?=&-:;,")
"""Where a word too long for its line is best cut."""


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces of one line, spaces among them, and their width in points without a space at the end."""

    pieces: tuple[Piece, ...]
    width: float


def fill_lines(
    chunks: list[Chunk],
    width: float,
    style: TextStyle,
    shaper: Shaper,
    on_cut: Callable[[Chunk], None] = lambda chunk: None,
) -> list[Line]:
    """Break chunks into lines no wider than `width` points and no longer than the style's count of characters.

    `on_cut` is told each chunk that had to be cut between its characters.
    """
    lines: list[Line] = []
    pieces: list[Piece] = []
    reach, chars = 0.0, 0
    space: Piece | None = None

    def finish() -> None:
        nonlocal pieces, reach, chars, space
        if space is not None:
            pieces.append(space)
        lines.append(Line(tuple(pieces), reach))
        pieces, reach, chars, space = [], 0.0, 0, None

    for chunk in _fitting(chunks, width, style, shaper, on_cut):
        lead = space.word.width if space else 0.0
        too_wide = reach + lead + chunk.width > width
        too_long = chars + (1 if space else 0) + chunk.chars > style.line_characters
        if pieces and chunk.pieces and (too_wide or too_long):
            finish()
        elif space is not None and chunk.pieces:
            pieces.append(space)
            reach += lead
            chars += 1
        if chunk.pieces:
            pieces.extend(chunk.pieces)
            reach += chunk.width
            chars += chunk.chars
            space = chunk.space
        if chunk.ends_line:
            finish()
    if pieces or not lines:
        lines.append(Line(tuple(pieces), reach))
    return lines


def _fitting(
    chunks: list[Chunk], width: float, style: TextStyle, shaper: Shaper, on_cut: Callable[[Chunk], None]
) -> Iterable[Chunk]:
    """Chunks as they are, those too wide for a line of their own cut between characters."""
    for chunk in chunks:
        if chunk.width <= width and chunk.chars <= style.line_characters:
            yield chunk
        else:
            on_cut(chunk)
            yield from _cut_chunk(chunk, width, style, shaper)


def _cut_chunk(chunk: Chunk, width: float, style: TextStyle, shaper: Shaper) -> Iterable[Chunk]:
    """A chunk in parts that fit: cut after a mark inside it, as in an address, else where the line is full."""
    held: list[Piece] = []
    reach, chars = 0.0, 0
    for piece in chunk.pieces:
        for part in _characters(piece, shaper):
            if held and (reach + part.word.width > width or chars + part.chars > style.line_characters):
                cut = _cut_place(held)
                yield Chunk(tuple(held[:cut]))
                held = held[cut:]
                reach, chars = sum(each.word.width for each in held), sum(each.chars for each in held)
            held.append(part)
            reach += part.word.width
            chars += part.chars
    yield Chunk(tuple(held), chunk.space, chunk.ends_line)


def _cut_place(held: list[Piece]) -> int:
    """After the last mark in the second half of a full line, or at its end."""
    for index in range(len(held), len(held) // 2, -1):
        if held[index - 1].text in CUT_AFTER:
            return index
    return len(held)


def _characters(piece: Piece, shaper: Shaper) -> Iterable[Piece]:
    text = piece.text
    if piece.blank or len(text) != piece.chars:
        yield piece
        return
    for index, char in enumerate(text):
        word = shaper.word(piece.word.face, piece.style, char)
        start, end = piece.start, piece.end
        if start is not None and end is not None and end - start == len(text):
            start, end = start + index, start + index + 1
        yield replace(piece, word=word, chars=1, start=start, end=end)


def line_marks(line: Line, x: float, baseline: float, field: SpotField = "body") -> tuple[list[Mark], list[Spot]]:
    """One line set from x on -> its marks, neighbours in one style drawn as one, and the characters they show."""
    marks: list[Mark] = []
    spots: list[Spot] = []
    group: list[Piece] = []
    left = x
    for piece in line.pieces:
        if group and not _same_run(group[-1], piece):
            left = _close_group(group, left, baseline, field, marks, spots)
            group = []
        group.append(piece)
    if group:
        _close_group(group, left, baseline, field, marks, spots)
    return marks, spots


def _same_run(one: Piece, other: Piece) -> bool:
    return (
        one.word.face is other.word.face
        and one.style.size == other.style.size
        and one.style.colour == other.style.colour
        and one.style.tracking == other.style.tracking
        and one.element is other.element
        and not one.blank
        and not other.blank
    )


def _close_group(
    group: list[Piece], x: float, baseline: float, field: SpotField, marks: list[Mark], spots: list[Spot]
) -> float:
    first = group[0]
    width = sum(piece.word.width for piece in group)
    marks.append(
        TextMark(
            x,
            baseline,
            width,
            first.word.face,
            first.style.size,
            first.style.colour,
            b"".join(piece.word.shown for piece in group),
            tuple(glyph for piece in group for glyph in piece.word.glyphs),
            first.element,
            first.href,
            first.style.tracking,
        )
    )
    if first.blank:
        marks.append(LineMark(x, baseline + 2.4, width - 1.5, first.style.colour))
    elif first.href:
        trailing = group[-1].word.width if group[-1].is_space else 0.0
        marks.append(LineMark(x, baseline + 1.8, width - trailing, first.style.colour, 0.5))
    at = x
    for piece in group:
        _add_spot(spots, piece, field, at)
        at += piece.word.width
    return at


def _add_spot(spots: list[Spot], piece: Piece, field: SpotField, x: float) -> None:
    """Note which characters a piece shows, as one spot with its neighbours: words of the text, or of one value."""
    if piece.start is None or piece.end is None:
        return
    last = spots[-1] if spots else None
    if last is not None and abs(last.x + last.width - x) < 0.01:
        same_value = (last.start, last.end) == (piece.start, piece.end)
        follows = last.end == piece.start and last.exact and piece.is_exact
        if same_value or follows:
            spots[-1] = Spot(field, last.start, piece.end, last.x, last.width + piece.word.width, last.exact)
            return
    spots.append(Spot(field, piece.start, piece.end, x, piece.word.width, piece.is_exact))


def text_strips(
    lines: list[Line],
    style: TextStyle,
    shaper: Shaper,
    *,
    x: float = 0.0,
    field: SpotField = "body",
    section: str | None = None,
) -> list[Strip]:
    """Lines -> a strip each, the first two and the last two kept together (no line alone: widows and orphans)."""
    face = shaper.face(style)
    baseline = (style.leading + face.cap_height * style.size / face.upem) / 2
    strips = []
    for number, line in enumerate(lines):
        marks, spots = line_marks(line, x, baseline, field)
        glued = number == 1 or (number > 0 and number == len(lines) - 1)
        placed = tuple((0.0, style.leading, spot) for spot in spots)
        strips.append(Strip(style.leading, tuple(marks), glued=glued, section=section, spots=placed))
    return strips
