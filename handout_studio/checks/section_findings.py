"""What the words of a section hold that the page shows otherwise than it was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.blocks import Heading, Paragraph
from handout_studio.text.links import safe_address
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.plain_text import plain_inlines

LONGEST_PARAGRAPH = 150
"""Words; about a third of a page."""

_LINK = re.compile(r"(?<![\\!])\[[^\[\]\n]{0,300}\]\(<?([^)\s>]{1,2000})")
_BARE = re.compile(r"<((?:[a-z][a-z0-9+.-]{1,20}):[^\s<>]{1,2000})>", re.IGNORECASE)
_CODE = re.compile(r"^\[qr:\s*<?([^\s\]>]{1,2000})", re.IGNORECASE | re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,300}\]\((?!image:)<?([^)\s>]{1,2000})")
_SAFETY = "Links lead to http, https, mailto and tel only"
_SHORT_TEXT = "NIH plain-language guidance: short sections and paragraphs"


def section_findings(handout: Handout) -> tuple[Finding, ...]:
    """What there is to look at in the ticked sections' words, with its place in the body."""
    return tuple(finding for section in handout.included_sections() for finding in _of_section(section))


def _of_section(section: Section) -> Iterator[Finding]:
    if not section.body.strip():
        where = f"“{section.title}”" if section.title.strip() else "A section without a title"
        message = f"{where} has no text: only its title is on the page"
        yield Finding("section.empty", "note", section.id, None, None, message, _SHORT_TEXT)
        return
    yield from _addresses(section)
    blocks = parse_blocks(section.body)
    if isinstance(blocks[-1], Heading):
        words = plain_inlines(blocks[-1].inlines, {})
        message = f"There is nothing below the heading “{words}”"
        yield Finding("heading.last", "note", section.id, None, None, message, "WCAG 2.2, 2.4.6")
    for block in blocks:
        if isinstance(block, Paragraph):
            count = len(plain_inlines(block.inlines, {}).split())
            if count > LONGEST_PARAGRAPH:
                message = f"A paragraph has {count:,} words: break it up, so that it can be taken in"
                start = getattr(block.inlines[0], "start", None)
                yield Finding("paragraph.long", "note", section.id, start, None, message, _SHORT_TEXT)


def _addresses(section: Section) -> Iterator[Finding]:
    for pattern in (_LINK, _BARE, _CODE):
        for match in pattern.finditer(section.body):
            address = match.group(1)
            if safe_address(address) is None:
                message = f"“{_shown(address)}” is no address of a page, a mail or a telephone: it is shown as typed"
                yield Finding("link.unsafe", "warning", section.id, match.start(1), match.end(1), message, _SAFETY)
    for match in _PICTURE.finditer(section.body):
        message = f"The picture “{_shown(match.group(1))}” isn't kept inside this handout: its mark is shown as typed"
        yield Finding("image.elsewhere", "warning", section.id, match.start(1), match.end(1), message, _SAFETY)


def _shown(address: str) -> str:
    return address if len(address) <= 60 else f"{address[:59]}…"
