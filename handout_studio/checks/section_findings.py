"""What the words of a section hold that the page shows otherwise than it was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.section_view import SectionView
from handout_studio.domain.phrase import phrase
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
_WORDED = re.compile(r"(?<![\\!])\[([^\[\]\n]{0,300})\]\(<?([^)\s>]{1,2000})[^)\n]*\)")
_NO_WORDS = frozenset(("", "here", "click here", "click", "this", "more", "read more", "this link", "see here"))
_LINK_TEXT = "WCAG 2.2, 2.4.4"
_SAFETY = "Links lead to http, https, mailto and tel only"
_SHORT_TEXT = "NIH plain-language guidance: short sections and paragraphs"


class SectionText:
    """Several rules about one section's text and links: what is on the page is not what was meant."""

    def look(self, view: SectionView) -> Iterator[Finding]:
        """What there is to look at, with its place in the body."""
        if not view.text.strip():
            if view.section.title.strip():
                message = phrase("“{title}” has no text: only its title is on the page", title=view.section.title)
            else:
                message = phrase("A section without a title has no text: nothing of it is on the page")
            yield view.finding("section.empty", "note", message, _SHORT_TEXT)
            return
        yield from _addresses(view)
        yield from _nameless_links(view)
        yield from _blocks(view)


def _blocks(view: SectionView) -> Iterator[Finding]:
    blocks = parse_blocks(view.text)
    if blocks and isinstance(blocks[-1], Heading):
        words = plain_inlines(blocks[-1].inlines, {})
        message = phrase("There is nothing below the heading “{words}”", words=words)
        yield view.finding("heading.last", "note", message, "WCAG 2.2, 2.4.6")
    for block in blocks:
        if isinstance(block, Paragraph):
            count = len(plain_inlines(block.inlines, {}).split())
            if count > LONGEST_PARAGRAPH:
                told = "A paragraph has {count} words: break it up, so that it can be taken in"
                start = getattr(block.inlines[0], "start", None)
                span = None if start is None else _paragraph(view.text, start)
                yield view.finding("paragraph.long", "note", phrase(told, count=count), _SHORT_TEXT, span=span)


def _paragraph(text: str, start: int) -> tuple[int, int]:
    end = text.find("\n\n", start)
    return start, len(text) if end < 0 else end


def _nameless_links(view: SectionView) -> Iterator[Finding]:
    for match in _WORDED.finditer(view.text):
        words = match[1].strip().strip("*_").strip()
        if safe_address(match[2]) is None or words.lower() not in _NO_WORDS:
            continue
        if words:
            message = phrase("The link “{words}” doesn't say where it leads", words=words)
        else:
            message = phrase("A link has no words: nobody sees it on paper, nor hears it read aloud")
        help_with = phrase("Say what is there: “the clinic's opening hours”")
        yield view.finding("link.no-text", "warning", message, _LINK_TEXT, span=match.span(), suggestion=help_with)


def _addresses(view: SectionView) -> Iterator[Finding]:
    for pattern in (_LINK, _BARE, _CODE):
        for match in pattern.finditer(view.text):
            address = match.group(1)
            if safe_address(address) is None:
                told = "“{address}” is no address of a page, a mail or a telephone: it is shown as typed"
                message = phrase(told, address=_shown(address))
                yield view.finding("link.unsafe", "warning", message, _SAFETY, span=match.span(1))
    for match in _PICTURE.finditer(view.text):
        told = "The picture “{address}” isn't kept inside this handout: its mark is shown as typed"
        message = phrase(told, address=_shown(match.group(1)))
        yield view.finding("image.elsewhere", "warning", message, _SAFETY, span=match.span(1))


def _shown(address: str) -> str:
    return address if len(address) <= 60 else f"{address[:59]}…"
