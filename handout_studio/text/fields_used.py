"""Which fields a handout's pages need: those that its titles and ticked sections name."""

from __future__ import annotations

from collections.abc import Iterator

from handout_studio.domain.handout import Handout
from handout_studio.text.blocks import (
    Block,
    Callout,
    Emphasis,
    Field,
    Heading,
    Inline,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Strong,
    Table,
)
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.placeholders import KNOWN_FIELDS
from handout_studio.text.titles import title_fields
from handout_studio.text.written_section import written_body


def fields_used(handout: Handout) -> tuple[str, ...]:
    """The keys of all fields on the pages, each once, in reading order."""
    return tuple(dict.fromkeys(_named(handout)))


def personal_fields(handout: Handout) -> tuple[str, ...]:
    """The keys of those that neither brand nor handout can fill: a client's, and the person's own."""
    return tuple(key for key in fields_used(handout) if key not in KNOWN_FIELDS)


def _named(handout: Handout) -> Iterator[str]:
    yield from title_fields(handout.title)
    yield from title_fields(handout.subtitle)
    for section in handout.included_sections():
        yield from title_fields(section.title)
        if "{{" in (body := written_body(section)):
            yield from (key for block in parse_blocks(body) for key in _in_block(block))


def _in_block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph() | Heading():
            yield from _in_inlines(block.inlines)
        case ListBlock():
            yield from (key for item in block.items for inner in item.blocks for key in _in_block(inner))
        case Quote():
            yield from (key for inner in block.blocks for key in _in_block(inner))
        case Callout():
            yield from _in_inlines(block.title)
            yield from (key for inner in block.blocks for key in _in_block(inner))
        case Table():
            rows = (block.header, *block.rows)
            yield from (key for row in rows for cell in row for key in _in_inlines(cell.inlines))


def _in_inlines(inlines: tuple[Inline, ...]) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Field():
                yield inline.key
            case Strong() | Emphasis() | Link():
                yield from _in_inlines(inline.children)
