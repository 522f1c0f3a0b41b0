"""A quote that opens with `[!ASK] Title` is a callout."""

from __future__ import annotations

import re
from typing import cast

from handout_studio.text.blocks import Block, CalloutKind, Inline, LineBreak, Paragraph, Text

KINDS: tuple[CalloutKind, ...] = ("note", "ask", "try", "important")

_OPENING = re.compile(r"\[!([A-Za-z]+)\][ \t]*")


def callout_opening(
    blocks: tuple[Block, ...],
) -> tuple[CalloutKind, tuple[Inline, ...], tuple[Block, ...]] | None:
    """A quote's blocks -> the callout's kind, title and blocks, or None if it is a plain quote."""
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph) or not first.inlines or not isinstance(first.inlines[0], Text):
        return None
    words = first.inlines[0]
    match = _OPENING.match(words.text)
    if match is None or match.group(1).lower() not in KINDS:
        return None
    kind = cast(CalloutKind, match.group(1).lower())
    start = None if words.start is None else words.start + match.end()
    opening = Text(words.text[match.end() :], start)
    inlines: tuple[Inline, ...] = (opening, *first.inlines[1:]) if opening.text else first.inlines[1:]
    breaks = next((index for index, inline in enumerate(inlines) if isinstance(inline, LineBreak)), len(inlines))
    title, rest = inlines[:breaks], inlines[breaks + 1 :]
    return kind, title, ((Paragraph(rest),) if rest else ()) + blocks[1:]
