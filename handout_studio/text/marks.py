"""Where the Markdown marks of one line are: what it begins with, and which of its words are bold, linked or fields.

The editor dims what this finds and the formatting commands change it; the page itself is made by `markdown_blocks`.
Positions are characters of the line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

LineKind = Literal["plain", "bullet", "number", "check", "heading", "directive"]
SpanKind = Literal["bold", "italic", "code", "link", "field"]

_QUOTE = re.compile(r" {0,3}>(?: {0,3}>)* ?")
_MARK = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<heading>#{1,6}(?=\s|$)[ \t]?)"
    r"|(?P<item>(?:[-+*]|(?P<number>\d{1,9})[.)])(?=[ \t]|$)[ \t]?(?P<check>\[[ xX]\](?=[ \t]|$)[ \t]?)?))?"
)
_DIRECTIVE = re.compile(
    r"!\[[^\]]*\]\(image:[a-z0-9-]+\)|\[(?:lines|scale|qr)\s*:[^\]]*\]|\[page\]"
    r"|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,}",
    re.I,
)
_CALLOUT = re.compile(r"\[!(?:note|ask|try|important)\](?=\s|$)[ \t]*", re.I)
_ATOM = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])|(?P<field>\{\{[^{}\n]*\}\})|(?P<ticks>`+)(?P<code>[^`]+)(?P=ticks)(?!`)"
    r"|(?P<run>\*+|_+)|(?P<bang>!?)\[(?P<words>(?:\\.|[^\[\]\\])*)\]\((?P<target>[^()\s]*)\)"
)


@dataclass(frozen=True, slots=True)
class LineMark:
    """What a line begins with. `quote` and `start` end the `>` marks and the whole mark; `indent` is in columns."""

    kind: LineKind
    quote: int
    indent: int
    start: int
    number: int = 0
    callout: int = 0

    @property
    def is_item(self) -> bool:
        """Whether the line begins an item of a list."""
        return self.kind in ("bullet", "number", "check")


@dataclass(frozen=True, slots=True)
class Span:
    """Words under one mark: all of it from `start` to `end`, the words alone from `inner_start` to `inner_end`."""

    kind: SpanKind
    start: int
    inner_start: int
    inner_end: int
    end: int


@dataclass(slots=True)
class _Run:
    """A run of `*` or `_` on its way to be matched: what is left of it lies from `start` to `end`."""

    mark: str
    start: int
    end: int
    opens: bool
    closes: bool
    length: int


def line_mark(line: str) -> LineMark:
    """What the line begins with."""
    quoted = _QUOTE.match(line)
    quote = quoted.end() if quoted else 0
    if _DIRECTIVE.fullmatch(line[quote:].strip()):
        return LineMark("directive", quote, 0, len(line))
    if quote and (callout := _CALLOUT.match(line, quote)):
        return LineMark("plain", quote, 0, callout.end(), callout=callout.end() - quote)
    match = _MARK.match(line, quote)
    assert match is not None  # every part of it may be empty
    indent = len(match["indent"].expandtabs(4))
    if match["heading"] and indent < 4:
        return LineMark("heading", quote, indent, match.end())
    if match["item"]:
        kind: LineKind = "check" if match["check"] else "number" if match["number"] else "bullet"
        return LineMark(kind, quote, indent, match.end(), number=int(match["number"] or 0))
    return LineMark("plain", quote, indent, quote)


def inline_spans(line: str, start: int = 0) -> tuple[Span, ...]:
    """The bold, italic, linked and other marked words of a line from `start` on, in the order they begin."""
    spans: list[Span] = []
    _scan(line, start, len(line), spans)
    return tuple(sorted(spans, key=lambda span: (span.start, -span.end)))


def escapes(line: str, start: int = 0, stop: int | None = None) -> Iterator[int]:
    """Where the backslashes are that only say that the next character is no mark."""
    for match in _ATOM.finditer(line, start, len(line) if stop is None else stop):
        if match["escape"]:
            yield match.start()
        elif match["words"] is not None:
            yield from escapes(line, match.start("words"), match.end("words"))


def _scan(line: str, start: int, stop: int, spans: list[Span]) -> None:
    runs: list[_Run] = []
    for match in _ATOM.finditer(line, start, stop):
        if match["run"]:
            runs.append(_run(line, match.start(), match.end()))
        elif match["field"]:
            spans.append(Span("field", match.start(), match.start() + 2, match.end() - 2, match.end()))
        elif match["code"]:
            spans.append(Span("code", match.start(), match.start("code"), match.end("code"), match.end()))
        elif match["words"] is not None:
            spans.append(Span("link", match.start(), match.start("words"), match.end("words"), match.end()))
            _scan(line, match.start("words"), match.end("words"), spans)
    _match_runs(runs, spans)


def _run(line: str, start: int, end: int) -> _Run:
    """Whether a run may open and close, by CommonMark's rules of what stands on either side of it."""
    before = line[start - 1] if start else " "
    after = line[end] if end < len(line) else " "
    left = not after.isspace() and (not _is_punctuation(after) or before.isspace() or _is_punctuation(before))
    right = not before.isspace() and (not _is_punctuation(before) or after.isspace() or _is_punctuation(after))
    opens, closes = left, right
    if line[start] == "_":
        opens = left and (not right or _is_punctuation(before))
        closes = right and (not left or _is_punctuation(after))
    return _Run(line[start], start, end, opens, closes, end - start)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _match_runs(runs: list[_Run], spans: list[Span]) -> None:
    """Pair the runs, innermost first: two marks make bold, one makes italics."""
    openers: list[_Run] = []
    for run in runs:
        while run.closes and run.start < run.end:
            index = _opener_for(run, openers)
            if index is None:
                break
            opener = openers[index]
            del openers[index + 1 :]
            width = 2 if min(opener.end - opener.start, run.end - run.start) >= 2 else 1
            kind: SpanKind = "bold" if width == 2 else "italic"
            spans.append(Span(kind, opener.end - width, opener.end, run.start, run.start + width))
            opener.end -= width
            run.start += width
            if opener.start == opener.end:
                openers.pop()
        if run.opens and run.start < run.end:
            openers.append(run)


def _opener_for(run: _Run, openers: list[_Run]) -> int | None:
    for index in range(len(openers) - 1, -1, -1):
        opener = openers[index]
        both = opener.closes or run.opens
        odd = both and (opener.length + run.length) % 3 == 0 and (opener.length % 3 or run.length % 3)
        if opener.mark == run.mark and not odd:
            return index
    return None
