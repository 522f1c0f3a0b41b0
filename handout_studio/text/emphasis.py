"""Making words bold, italic or a link, and plain again: pure commands on a passage that touch nothing but marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from handout_studio.text.links import safe_address
from handout_studio.text.marks import Span, SpanKind, inline_spans, line_mark
from handout_studio.text.passage import Passage, Replacement, apply_replacements, moved

_MARKS: dict[SpanKind, str] = {"bold": "**", "italic": "*"}
_JOINERS = "'’‑-"

_Line = tuple[int, str]  # where a line begins in the text, and the line
_Piece = tuple[int, int]  # the characters of a line that a command is about


def toggle_bold(passage: Passage) -> Passage:
    """Bold on or off, for the selection, the word at the caret, or what is typed next."""
    return _toggle(passage, "bold")


def toggle_italic(passage: Passage) -> Passage:
    """Italics on or off, for the selection, the word at the caret, or what is typed next."""
    return _toggle(passage, "italic")


def styles_at(passage: Passage) -> frozenset[SpanKind]:
    """What the words are that the caret is in, or that the selection on its first line begins with."""
    begin, line = next(_lines(passage))
    place = passage.start - begin
    last = min(passage.end - begin, len(line)) if passage.start != passage.end else place
    return frozenset(span.kind for span in inline_spans(line) if span.inner_start <= place and last <= span.inner_end)


def link_at(passage: Passage) -> Span | None:
    """The link that the caret or the selection is in, in characters of the whole text."""
    for begin, line in _lines(passage):
        for span in inline_spans(line):
            inside = begin + span.start <= passage.start and passage.end <= begin + span.end
            if inside and span.kind == "link" and line[span.start] == "[":
                places = (span.start, span.inner_start, span.inner_end, span.end)
                return Span("link", *(begin + place for place in places))
    return None


def link_words(passage: Passage) -> tuple[str, str]:
    """The words and the address that a link made here starts with; both may be empty."""
    if link := link_at(passage):
        words = passage.text[link.inner_start : link.inner_end]
        return words, passage.text[link.inner_end + 2 : link.end - 1]
    if passage.start != passage.end:
        line = passage.selected.strip().split("\n")[0]
        return line, line if safe_address(line) else ""
    begin, line = next(_lines(passage))
    start, end = _word_at(line, passage.start - begin)
    return line[start:end], ""


def set_link(passage: Passage, words: str, address: str) -> Passage:
    """Words that lead to an address, in place of the link, selection or word here; without an address, the words.

    Nothing changes where the address isn't one that a link may lead to.
    """
    target = safe_address(address) if address.strip() else ""
    if target is None:
        return passage
    words = re.sub(r"\s+", " ", words).strip()
    if target:
        target = target.replace("(", "%28").replace(")", "%29")
        words = re.sub(r"(?<!\\)([\[\]])", r"\\\1", words or address.strip())
        words = f"[{words}]({target})"
    start, end = _link_place(passage)
    text = passage.text[:start] + words + passage.text[end:]
    return Passage(text, start + len(words), start + len(words))


def _link_place(passage: Passage) -> tuple[int, int]:
    if link := link_at(passage):
        return link.start, link.end
    if passage.start == passage.end:
        begin, line = next(_lines(passage))
        start, end = _word_at(line, passage.start - begin)
        return begin + start, begin + end
    lead = len(passage.selected) - len(passage.selected.lstrip())
    first = passage.selected.strip().split("\n")[0]
    return passage.start + lead, passage.start + lead + len(first)


def _lines(passage: Passage) -> Iterator[_Line]:
    """The lines that the selection touches."""
    lines = passage.lines()
    touched = passage.touched_lines()
    begin = sum(len(line) + 1 for line in lines[: touched.start])
    for index in touched:
        yield begin, lines[index]
        begin += len(lines[index]) + 1


def _toggle(passage: Passage, kind: SpanKind) -> Passage:
    if passage.start == passage.end:
        return _toggle_at_caret(passage, kind)
    pieces = [(line, piece) for line in _lines(passage) if (piece := _selected_piece(passage, line))]
    wanted = not all(_is_covered(line, piece, kind) for (_, line), piece in pieces)
    replacements: list[Replacement] = []
    first, last = passage.start, passage.end
    for (begin, line), piece in pieces:
        (start, end), changes = _restyle(line, piece, kind, wanted)
        replacements += [each.shifted(begin) for each in changes]
        first, last = min(first, begin + start), max(last, begin + end)
    start = moved(first, replacements, behind=True)
    end = moved(last, replacements, behind=False)
    return Passage(apply_replacements(passage.text, replacements), min(start, end), max(start, end))


def _selected_piece(passage: Passage, line: _Line) -> _Piece | None:
    """The selected words of a line, without the marks it begins with and the spaces around them."""
    begin, words = line
    mark = line_mark(words)
    if mark.kind == "directive":
        return None
    start = max(passage.start - begin, mark.start)
    end = min(passage.end - begin, len(words))
    return _trimmed(words, start, end) if words[start:end].strip() else None


def _trimmed(line: str, start: int, end: int) -> _Piece:
    words = line[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))


def _toggle_at_caret(passage: Passage, kind: SpanKind) -> Passage:
    """At a word: that word. Else an empty pair of marks to type in; at the end of marked words, out of them."""
    begin, line = next(_lines(passage))
    caret, mark = passage.start - begin, _MARKS[kind]
    width, line_start = len(mark), line_mark(line)
    if _is_in_empty_marks(line, caret, width):
        text = passage.text[: passage.start - width] + passage.text[passage.start + width :]
        return Passage(text, passage.start - width, passage.start - width)
    if line_start.kind == "directive" or caret < line_start.start:
        return passage
    for span in inline_spans(line):
        if span.kind == kind and caret == span.inner_end:
            return Passage(passage.text, passage.start + width, passage.start + width)
        if span.kind == kind and caret in (span.start, span.end):
            caret = span.inner_start if caret == span.start else span.inner_end
        if span.kind in ("field", "code") and span.start < caret < span.end:
            caret = span.inner_start
    piece = _word_at(line, caret)
    if piece[0] == piece[1]:
        opened = line[:caret] + mark + mark + line[caret:]
        return passage.with_insertion(mark + mark, width, width) if _shown(opened) == _shown(line) else passage
    _, changes = _restyle(line, piece, kind, not _is_covered(line, piece, kind))
    replacements = [each.shifted(begin) for each in changes]
    place = moved(passage.start, replacements, behind=True)
    return Passage(apply_replacements(passage.text, replacements), place, place)


def _is_in_empty_marks(line: str, caret: int, width: int) -> bool:
    """Whether the caret stands in a pair of marks with nothing in it yet (three: bold and italics)."""
    before = len(line[:caret]) - len(line[:caret].rstrip("*"))
    after = len(line[caret:]) - len(line[caret:].lstrip("*"))
    return before == after and before in (width, 3)


def _word_at(line: str, caret: int) -> _Piece:
    """The word that the caret is in or at; empty where there is none."""
    start = end = caret
    while start > 0 and _is_in_word(line, start - 1):
        start -= 1
    while end < len(line) and _is_in_word(line, end):
        end += 1
    return start, end


def _is_in_word(line: str, place: int) -> bool:
    if line[place] in _JOINERS:
        return 0 < place < len(line) - 1 and _is_letter(line[place - 1]) and _is_letter(line[place + 1])
    return _is_letter(line[place])


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _is_covered(line: str, piece: _Piece, kind: SpanKind) -> bool:
    """Whether all words of the piece are of that kind; the punctuation around them matters only without words."""
    styles = {place: style for place, style in _styles(line).items() if piece[0] <= place < piece[1]}
    letters = [place for place in styles if _is_letter(line[place])]
    return all(kind in styles[place] for place in letters or styles if not line[place].isspace())


def _styles(line: str) -> dict[int, frozenset[SpanKind]]:
    """For each character of the line that is no bold or italic mark, what it is."""
    styles: dict[int, set[SpanKind]] = {place: set() for place in range(len(line))}
    for span in inline_spans(line):
        for place in range(span.start, span.end):
            if span.inner_start <= place < span.inner_end:
                if place in styles:
                    styles[place].add(span.kind)
            elif span.kind in _MARKS:
                styles.pop(place, None)
    return {place: frozenset(style) for place, style in styles.items()}


def _shown(line: str) -> str:
    """What the page shows of the line, but for stars."""
    return "".join(line[place] for place in _styles(line)).replace("*", "")


def _restyle(line: str, piece: _Piece, kind: SpanKind, wanted: bool) -> tuple[_Piece, list[Replacement]]:
    """The changes that make a piece of the line bold (or not) and nothing else; none where marks can't say that.

    Returns them with the piece that they are about, which may be a little more than was asked for.
    """
    for candidate in _candidates(line, piece):
        whole = _grown(line, candidate, kind, wanted)
        replacements = _remark(line, whole, kind, wanted)
        if _holds(line, apply_replacements(line, replacements), whole, kind, wanted):
            return whole, replacements
    return piece, []


def _candidates(line: str, piece: _Piece) -> Iterator[_Piece]:
    """The piece; it without the punctuation at its ends; it and the rest of its words: marks don't hold everywhere."""
    start, end = piece
    yield piece
    letters = [place for place in range(start, end) if _is_letter(line[place])]
    if letters:
        yield letters[0], letters[-1] + 1
    while start > 0 and not line[start - 1].isspace():
        start -= 1
    while end < len(line) and not line[end].isspace():
        end += 1
    yield max(start, line_mark(line).start), end


def _grown(line: str, piece: _Piece, kind: SpanKind, wanted: bool) -> _Piece:
    """The piece with the whole of each other mark, link or field that its own marks would cut in two."""
    start, end = piece
    spans = inline_spans(line)
    own = [span for span in spans if span.kind == kind]
    grown = True
    while grown:
        grown = False
        for span in spans:
            closed = span.kind in ("field", "code") or (not wanted and any(_is_in(span, outer) for outer in own))
            within = span.inner_start <= start and end <= span.inner_end and not closed
            apart = span.end <= start or end <= span.start
            around = start <= span.start and span.end <= end
            if span.kind != kind and not (within or apart or around):
                start, end, grown = min(start, span.start), max(end, span.end), True
    return start, end


def _is_in(span: Span, outer: Span) -> bool:
    return outer.inner_start <= span.start and span.end <= outer.inner_end


def _remark(line: str, piece: _Piece, kind: SpanKind, wanted: bool) -> list[Replacement]:
    """Take the marks of that kind off what the piece meets, and put them around what is to have them afterwards."""
    start, end = piece
    met = [span for span in inline_spans(line) if span.kind == kind and _is_met(line, span, piece, wanted)]
    if wanted:
        parts = [(min([start, *(span.start for span in met)]), max([end, *(span.end for span in met)]))]
    else:
        around = [side for span in met for side in ((span.inner_start, start), (end, span.inner_end))]
        parts = [_trimmed(line, *side) for side in around if side[0] < side[1] and line[slice(*side)].strip()]
    sides = [side for span in met for side in ((span.start, span.inner_start), (span.inner_end, span.end))]
    bare = [Replacement(*side, "") for side in sides]
    return bare + [Replacement(place, place, _MARKS[kind]) for part in parts for place in part]


def _is_met(line: str, span: Span, piece: _Piece, wanted: bool) -> bool:
    """Whether the span shares words with the piece or, where the two are to be one, has only spaces between."""
    start, end = piece
    if span.start < end and start < span.end:
        return True
    gap = line[span.end : start] if span.end <= start else line[end : span.start]
    return wanted and not gap.strip()


def _holds(line: str, after: str, piece: _Piece, kind: SpanKind, wanted: bool) -> bool:
    """Whether the changed line shows the same characters in the same styles, but for the piece."""
    old, new = _styles(line), _styles(after)
    if [line[place] for place in old] != [after[place] for place in new]:
        return False
    for place, was, now in zip(old, old.values(), new.values(), strict=True):
        if piece[0] <= place < piece[1]:
            was = was | {kind} if wanted else was - {kind}
        if was != now and not line[place].isspace():
            return False
    return line_mark(line).kind == line_mark(after).kind
