"""Bounds how deep a text may nest its lists, quotes and brackets before it is read: what is deeper becomes text.

The Markdown library drops what lies deeper than its own limit, and looks for the end of each bracket over and over.
"""

from __future__ import annotations

import re

MARKER_DEPTH = 8
INDENT_LIMIT = 24
BRACKET_DEPTH = 20

_MARKER = re.compile(r"(?:[-*+>]|\d{1,9}[.)])(?=[ \t])|>")


def bounded(body: str) -> str:
    """The same Markdown, a backslash before each mark that goes too deep and deeper indents cut."""
    return "\n".join(_bound_line(_bound_brackets(line)) for line in body.split("\n"))


def _bound_brackets(line: str) -> str:
    """Brackets open beyond a depth become text: the library looks for the end of each, over and over."""
    if line.count("[") <= BRACKET_DEPTH:
        return line
    out = []
    depth = 0
    for char in line:
        if char == "[":
            depth += 1
        elif char == "]":
            depth = max(0, depth - 1)
        out.append("\\[" if char == "[" and depth > BRACKET_DEPTH else char)
    return "".join(out)


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
