"""Bounds how deep a text may nest its lists, quotes and brackets before it is read: what is deeper becomes text.

The Markdown library drops what lies deeper than its own limit, and looks for the end of each bracket over and over.
"""

from __future__ import annotations

import re

MARKER_DEPTH = 8
INDENT_LIMIT = 24
BRACKET_DEPTH = 8

_BEGINS_ANEW = re.compile(r"[ \t]*$|[ ]{0,3}(?:#{1,6}[ \t]|(?:[-*+]|1[.)])[ \t]+\S)")
_BRACKET = re.compile(r"\\.|[\[\]]")
_MARKER = re.compile(r"(?:[-*+>]|\d{1,9}[.)])(?=[ \t])|>")


def bounded(body: str) -> str:
    """The same Markdown, a backslash before each mark that goes too deep and deeper indents cut."""
    return "\n".join(_bound_line(line) for line in _bound_brackets(body).split("\n"))


def _bound_brackets(body: str) -> str:
    """Brackets open beyond a depth become text, in the lines that may be one paragraph.

    The library looks for the end of each, to the end of its paragraph.
    """
    if body.count("[") - body.count("]") <= BRACKET_DEPTH and body.count("[") <= 2 * BRACKET_DEPTH:
        return body
    depth = 0

    def bound(found: re.Match[str]) -> str:
        nonlocal depth
        if found[0] not in "[]":
            return found[0]
        is_deep = depth > BRACKET_DEPTH or (depth == BRACKET_DEPTH and found[0] == "[")
        depth = depth + 1 if found[0] == "[" else max(0, depth - 1)
        return f"\\{found[0]}" if is_deep else found[0]

    lines = []
    for line in body.split("\n"):
        if _BEGINS_ANEW.match(line):
            depth = 0
        lines.append(_BRACKET.sub(bound, line))
    return "\n".join(lines)


def _bound_line(line: str) -> str:
    words = line.lstrip(" \t")
    indent = line[: len(line) - len(words)].expandtabs(4)
    if len(indent) > INDENT_LIMIT:
        line = indent[:INDENT_LIMIT] + words
    if not words or words[0] not in "-*+>0123456789":
        return line
    at = len(line) - len(words)
    for _ in range(MARKER_DEPTH):
        match = _MARKER.match(line, at)
        if match is None:
            return line
        at = match.end()
        while at < len(line) and line[at] in " \t":
            at += 1
    deeper = _MARKER.match(line, at)
    if deeper is None:
        return line
    mark = deeper.end() - 1
    return line[:mark] + "\\" + line[mark:]
