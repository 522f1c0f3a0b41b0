"""Finds the words and the sentences of a Markdown body, as plain text and as places in the body itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A field, a directive on a line of its own, the marks a line begins with, a link's target.
_FIELD = re.compile(r"\{\{[^{}\n]*\}\}")
_DIRECTIVE = re.compile(r"^[ \t>]*\[(?:lines|page|qr|scale)\b[^\]\n]*\][ \t]*$", re.IGNORECASE | re.MULTILINE)
_MARKS = re.compile(
    r"^[ \t]*((?:>[ \t]*|[-*+][ \t]+|\d{1,3}[.)][ \t]+|#{1,6}[ \t]+|\[[ xX]\][ \t]+|\[![A-Za-z]+\][ \t]*)+)",
    re.MULTILINE,
)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")

_WORD = re.compile(r"[^\W_]+(?:['’‑-][^\W_]+)*")
# After a bare mark any word begins a sentence; after a quoted one ('"Not yet?" and we wait') only a capital does.
_SENTENCE_END = re.compile(r"(?<=[.!?])[ \t]+|(?<=[.!?…])[\"'”’)\]*_]*[ \t]+(?=[\"'“‘(\[*_]*[A-Z0-9À-Þ])")
_ABBREVIATION = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|No)|\b[A-Za-z](?:\.[A-Za-z])+)\.$")


def plain_text(body: str) -> str:
    """The words of a Markdown body, a line for each of its lines: no fields, directives, link targets or marks that a
    line begins with. Stars inside a line stay: they are part of no word. Plain text comes back as it was.
    """
    text = _DIRECTIVE.sub("", _FIELD.sub("", body))
    text = _LINK.sub(r"\1", text) if "](" in text else text
    return "\n".join(_MARKS.sub("", line) for line in text.split("\n"))


def prose_of(body: str) -> str:
    """The same words with blanks in place of all else, so that each character stands where it does in the body."""
    text = _DIRECTIVE.sub(_blank, _FIELD.sub(_blank, body))
    text = _LINK.sub(_blank_target, text) if "](" in text else text
    return _MARKS.sub(_blank, text)


def word_list(plain: str) -> list[str]:
    """The words of plain text. "don't" and "follow-up" are one word each; a figure is a word."""
    return _WORD.findall(plain)


def sentence_list(plain: str) -> list[str]:
    """The sentences of plain text that hold a word, as written.

    A line ends a sentence with or without a full stop (headings and list items often have none), unless the next
    line goes on in lower case: that is a sentence wrapped by hand.
    """
    return [_WRAP.sub(" ", plain[start:end]) for start, end in sentence_spans(plain)]


def sentence_spans(plain: str) -> list[tuple[int, int]]:
    """Where the sentences of `sentence_list` are: the index of the first character, and the one after the last."""
    found: list[tuple[int, int]] = []
    for line, end_of_line in _whole_lines(plain):
        start = line
        for mark in _SENTENCE_END.finditer(plain, line, end_of_line):
            if not _ABBREVIATION.search(plain, start, mark.start()):
                found.append((start, mark.end()))
                start = mark.end()
        found.append((start, end_of_line))
    return [_trimmed(plain, *span) for span in found if _WORD.search(plain, *span)]


_WRAP = re.compile(r"[ \t]*\n[ \t]*")


def _whole_lines(plain: str) -> Iterator[tuple[int, int]]:
    """The spans of lines, with a line that goes on in lower case joined to the one before it."""
    pending: tuple[int, int] | None = None
    at = 0
    for raw in plain.split("\n"):
        start, end = _trimmed(plain, at, at + len(raw))
        at += len(raw) + 1
        line = plain[start:end]
        if pending and line[:1].islower() and plain[pending[0] : pending[1]].rstrip()[-1:] not in (*".!?…:;", ""):
            pending = (pending[0], end)
        else:
            if pending:
                yield pending
            pending = (start, end)
    if pending:
        yield pending


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    piece = plain[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _blank_target(match: re.Match[str]) -> str:
    before, after = match.start(1) - match.start(), match.end() - match.end(1)
    return f"{' ' * before}{match[1]}{' ' * after}"
