"""Cuts a Markdown text into a title and sections: `# ` is the title, each `## ` begins a section."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handout_studio.domain.errors import Problem
from handout_studio.domain.handout import unused_id
from handout_studio.domain.section import Section
from handout_studio.domain.values import (
    BODY_LIMIT,
    SECTION_LIMIT,
    TITLE_LIMIT,
    clean_name,
    control_character_in,
    has_direction_override,
)

# A heading at the very start of its line, or the line that begins or ends a code fence.
_LANDMARK = re.compile(
    r"^(?:(?P<hashes>##?)(?P<words>[ \t].*)?|[ ]{0,3}(?P<fence>`{3,}|~{3,})(?P<info>.*))$", re.MULTILINE
)
_CLOSING_HASHES = re.compile(r"(?:^|[ \t]+)#+$")


@dataclass(frozen=True, slots=True)
class ImportedText:
    """A Markdown text as a handout's parts; `title` is None where the text has none."""

    title: str | None
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A section on its way: its title and body as typed, and the line that it begins at."""

    title: str
    body: str
    line: int


def import_markdown(text: str) -> tuple[ImportedText | None, tuple[Problem, ...]]:
    """The parts of a Markdown text, or None and everything that keeps it from being a handout.

    Bodies stay as typed but for line ends and blank lines around them. The first level-one heading is the title,
    wherever it stands; a later one is text, and so is any heading inside a code fence.
    """
    plain = re.sub("\r\n?|\u2028|\u2029", "\n", text)
    title, parts = _cut(plain)
    problems = tuple(_problems(title, parts, plain))
    if problems:
        return None, problems
    sections: list[Section] = []
    for number, part in enumerate(parts, 1):
        section = Section(id=_section_id(part.title, number, sections), title=part.title, body=part.body)
        sections.append(section)
    return ImportedText(title, tuple(sections)), ()


def title_from_name(stem: str) -> str:
    """A file's name without its suffix as a handout's title."""
    return clean_name(stem).strip()[:TITLE_LIMIT].strip()


def _cut(text: str) -> tuple[str | None, list[_Part]]:
    """The title and the parts; a part's body may be in two pieces, around the title's line."""
    title: str | None = None
    parts: list[_Part] = []
    heading: str | None = None
    pieces: list[str] = []
    line = 1
    start = 0
    for found in _headings(text):
        words = _heading_words(found["words"] or "")
        if found["hashes"] == "#" and (title is not None or not words):
            continue
        pieces.append(text[start : found.start()])
        start = found.end() + 1
        if found["hashes"] == "#":
            title = words
            continue
        parts.extend(_part(heading, pieces, line))
        if len(parts) > SECTION_LIMIT:  # refused anyway, and there could be millions
            return title, parts
        heading, pieces, line = words, [], text.count("\n", 0, found.start()) + 1
    pieces.append(text[start:])
    parts.extend(_part(heading, pieces, line))
    return title, parts


def _part(heading: str | None, pieces: Sequence[str], line: int) -> tuple[_Part, ...]:
    """The part, or none for an empty stretch before the first heading."""
    body = _without_outer_blank_lines("\n".join(piece.removesuffix("\n") for piece in pieces if piece))
    return (_Part(heading or "", body, line),) if heading is not None or body else ()


def _heading_words(typed: str) -> str:
    return _CLOSING_HASHES.sub("", typed.strip()).strip().replace("\t", " ")


def _without_outer_blank_lines(text: str) -> str:
    first = len(text) - len(text.lstrip())
    begin = text.rfind("\n", 0, first) + 1
    last = len(text.rstrip())
    end = text.find("\n", last)
    return text[begin : end if end >= 0 else len(text)] if last else ""


def _headings(text: str) -> Iterator[re.Match[str]]:
    """The level-one and level-two headings outside code fences."""
    fence = ""
    for found in _LANDMARK.finditer(text):
        mark: str = found["fence"] or ""
        if not mark:
            if not fence:
                yield found
        elif not fence:
            if mark[0] == "~" or "`" not in found["info"]:
                fence = mark
        elif mark.startswith(fence) and not found["info"].strip():
            fence = ""


def _problems(title: str | None, parts: Sequence[_Part], text: str) -> Iterator[Problem]:
    if len(parts) > SECTION_LIMIT:
        yield Problem("too_many", ("sections",), {"max_length": SECTION_LIMIT})
        return
    if code := control_character_in(text):
        line = text.count("\n", 0, text.index(chr(int(code[2:], 16)))) + 1
        yield Problem("control_character", (f"line {line}",), {"code": code})
        return
    yield from _title_problems(title or "", "title")
    for part in parts:
        name = part.title[:60] or "without a title"
        yield from _title_problems(part.title, f"section “{name}” (line {part.line}), title")
        if len(part.body) > BODY_LIMIT:
            place = (f"section “{name}” (line {part.line})",)
            yield Problem("text_too_long", place, {"max_length": BODY_LIMIT})


def _title_problems(title: str, place: str) -> Iterator[Problem]:
    if len(title) > TITLE_LIMIT:
        yield Problem("text_too_long", (place,), {"max_length": TITLE_LIMIT})
    if has_direction_override(title):
        yield Problem("direction_override", (place,))


def _section_id(title: str, number: int, taken: Sequence[Section]) -> str:
    letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub("[^a-z0-9]+", "-", letters).strip("-")[:58].strip("-")
    return unused_id(slug or f"section-{number}", taken)
