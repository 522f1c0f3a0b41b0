"""Somebody's words as Markdown: bold and italic by marks, and no other character taken for one."""

from __future__ import annotations

import re

from handout_studio.text.links import safe_address

_NO_INK = re.compile("[\u00ad\u200b\u2060\ufeff]")
_BOLD, _ITALIC = "**", "*"

Piece = tuple[str, bool, bool]
"""Words in Markdown's own writing, and whether they are bold and italic."""


def inked(words: str) -> str:
    """Words without what has no ink, soft hyphens among it, each space that only HTML sees as one."""
    return re.sub(r"[ \t\r\n\f]+", " ", _NO_INK.sub("", words))


def escaped(words: str) -> str:
    """Somebody's words as Markdown: the characters that would be marks are only characters."""
    words = re.sub(r"([\\*`\[\]])", r"\\\1", words)
    return re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\\_", words)


def linked(pieces: list[Piece], address: str) -> list[Piece]:
    """The words as a link; as they are where there are none or the address isn't one that a link may lead to."""
    target = safe_address(address)
    words = "".join(piece for piece, _, _ in pieces)
    if not target or not words.strip():
        return pieces
    target = target.replace("(", "%28").replace(")", "%29")
    bold, italic = all(piece[1] for piece in pieces), all(piece[2] for piece in pieces)
    lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return [(f"{lead}[{words.strip()}]({target}){tail}", bold, italic)]


def safe_start(words: str, prefix: str) -> str:
    """A line's words, which must not look like the beginning of a list, a heading or a quote."""
    if prefix:
        return words
    words = re.sub(r"^[•·▪◦‣●○■][ \t\u00a0]+", "- ", words)
    words = re.sub(r"^([☐☑☒])[ \t\u00a0]+", lambda box: "- [ ] " if box[1] == "☐" else "- [x] ", words)
    if words.startswith("- "):
        return words
    return re.sub(r"^(\d{1,9})([.)])(?=\s|$)", r"\1\\\2", re.sub(r"^(?=[#>+-](?:\s|$|>|-))", r"\\", words))


def styled(pieces: list[Piece]) -> str:
    """The words of a line with bold and italic marks, neighbours of one style under one pair, spaces outside."""
    joined: list[Piece] = []
    for words, bold, italic in pieces:
        if joined and (joined[-1][1:] == (bold, italic) or not words.strip()):
            joined[-1] = (joined[-1][0] + words, *joined[-1][1:])
        else:
            joined.append((words, bold, italic))
    parts = []
    for words, bold, italic in joined:
        mark = _BOLD * bold + _ITALIC * italic
        bare = words.strip()
        if bare and mark:
            lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
            words = f"{lead}{mark}{bare}{mark[::-1]}{tail}"
        parts.append(words)
    return re.sub("[ \u00a0]{2,}", " ", "".join(parts)).strip(" \u00a0")
