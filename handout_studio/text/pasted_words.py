"""Plain words from the clipboard, made whole where a PDF has broken them into lines."""

from __future__ import annotations

import re
from itertools import pairwise

from handout_studio.text.marks import line_mark

_LONG = 45  # characters from which on a line may have been broken by the width of a page
_NEARLY = 0.75  # of the longest line: what is shorter and ends a sentence ends its paragraph
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_KEPT_HYPHEN = re.compile(r"\b(?:self|well|non|co|ex|half|all|non|anti|pre|post|re)-$", re.IGNORECASE)
_BULLET = re.compile(r"^([ \t]*)[•·▪◦‣●○■\uf0b7][ \t\u00a0]*(?=\S)")
_ENDS = tuple('.!?:…”"»')


def mended(text: str) -> str:
    """Words as they were before a PDF set them: whole paragraphs, no ligatures, no hyphens at ends of lines.

    A text that no page's width has broken keeps its lines, and so do lists, tables and lines of a poem.
    """
    for ligature, letters in _LIGATURES.items():
        text = text.replace(ligature, letters)
    text = re.sub("\u00ad[ \t]*\n[ \t]*", "", text).replace("\u00ad", "")
    blocks = re.split(r"(\n[ \t]*\n+)", text)
    return "".join(block if block.isspace() else _mended_block(block) for block in blocks)


def _mended_block(block: str) -> str:
    """One block of lines without an empty one between them."""
    lines = [_BULLET.sub(r"\1- ", line) for line in block.split("\n")]
    longest = max(len(line) for line in lines)
    whole = [lines[0]]
    previous = lines[0]
    for line in lines[1:]:
        if _goes_on(previous, line, longest):
            whole[-1] = _joined(whole[-1], line.strip())
        elif _was_broken(lines) and not (_is_marked(line) and _is_marked(whole[-1])):
            whole += ["", line]
        else:
            whole.append(line)
        previous = line
    return "\n".join(whole)


def _goes_on(line: str, following: str, longest: int) -> bool:
    """Whether a line was only broken by the width of its page, and goes on in the next."""
    words = following.strip()
    if _is_marked(following) or not words or line.lstrip().startswith(("#", "|")) or len(line) < _LONG:
        return False
    if words[0].islower() or line.endswith("-"):
        return True
    return len(line) >= _NEARLY * longest and not (line.rstrip().endswith(_ENDS) and len(line) < 0.9 * longest)


def _was_broken(lines: list[str]) -> bool:
    """Whether some line of a block goes on in the next: then it was a page that broke them."""
    longest = max(len(line) for line in lines)
    return any(_goes_on(line, following, longest) for line, following in pairwise(lines))


def _is_marked(line: str) -> bool:
    return line_mark(line).kind != "plain" or line.lstrip().startswith(("|", ">"))


def _joined(line: str, following: str) -> str:
    line = line.rstrip()
    if line.endswith("-") and following[:1].islower():
        return line + following if _KEPT_HYPHEN.search(line) else line[:-1] + following
    return f"{line} {following}"
