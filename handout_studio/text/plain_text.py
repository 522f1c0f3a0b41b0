"""Handouts and blocks -> plain text for the text edition and for mail: no marks, link addresses in brackets."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.text.blocks import (
    Block,
    Callout,
    Emphasis,
    Field,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    PictureBlock,
    QrCode,
    Quote,
    RatingScale,
    Rule,
    Strong,
    Table,
    Text,
    Verbatim,
    WritingLines,
)
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.placeholders import field_label, field_values, written_date
from handout_studio.text.small_print import small_print
from handout_studio.text.titles import title_inlines
from handout_studio.text.written_section import written_body

WRITING_LINE = "_" * 40
RULE = "-" * 20


def plain_handout(handout: Handout, brand: Brand | None, extra: Mapping[str, str]) -> str:
    """The ticked sections under the handout's title, then who it is from; lines end in a line feed."""
    fields = field_values(handout, brand, extra)
    lines = (plain_inlines(title_inlines(line), fields) for line in (handout.title, handout.subtitle))
    parts = ["\n".join(line for line in lines if line.strip())]
    for section in handout.included_sections():
        body = plain_blocks(parse_blocks(written_body(section, handout.language)), fields)
        title = plain_inlines(title_inlines(section.title), fields)
        parts.append("\n\n".join(words for words in (title, body) if words.strip()))
    if brand is not None:
        people = ", ".join(words for words in (brand.person, brand.credentials) if words.strip())
        reach = (brand.practice, people, *brand.contact_lines(), brand.footer)
        parts.append("\n".join(line for line in reach if line.strip()))
    parts.append("\n".join((*small_print(handout, brand), written_date(handout.date, handout.language))))
    return "\n\n".join(part for part in parts if part) + "\n"


def plain_blocks(blocks: tuple[Block, ...], fields: Mapping[str, str]) -> str:
    """Blocks as paragraphs with an empty line between them; fields by their values, or as labelled blanks."""
    parts = (_plain_block(block, fields) for block in blocks)
    return "\n\n".join(part for part in parts if part)


def plain_inlines(inlines: tuple[Inline, ...], fields: Mapping[str, str]) -> str:
    """Running words."""
    return "".join(_plain_inline(inline, fields) for inline in inlines)


def _plain_inline(inline: Inline, fields: Mapping[str, str]) -> str:
    match inline:
        case Text():
            return inline.text
        case Strong() | Emphasis():
            return plain_inlines(inline.children, fields)
        case Link():
            words = plain_inlines(inline.children, fields)
            address = inline.href.removeprefix("mailto:").removeprefix("tel:")
            said = address in words or address in "".join(words.split()) or words == address.removeprefix("https://")
            return words if said or words == inline.href else f"{words} [{address}]"
        case Field():
            return fields.get(inline.key) or f"[{field_label(inline.key)}: __________]"
        case LineBreak():
            return "\n"


def _plain_block(block: Block, fields: Mapping[str, str]) -> str:
    match block:
        case Paragraph() | Heading():
            return plain_inlines(block.inlines, fields)
        case ListBlock():
            return _plain_list(block, fields)
        case Quote():
            return textwrap.indent(plain_blocks(block.blocks, fields), "    ", lambda line: True).rstrip()
        case Callout():
            return "\n".join(
                part for part in (plain_inlines(block.title, fields), plain_blocks(block.blocks, fields)) if part
            )
        case Table():
            rows = (block.header, *block.rows)
            return "\n".join(" | ".join(plain_inlines(cell.inlines, fields) for cell in row) for row in rows)
        case WritingLines():
            return "\n".join([WRITING_LINE] * block.count)
        case RatingScale():
            numbers = "  ".join(str(number) for number in range(block.low, block.high + 1))
            return f"{block.low_label}  {numbers}  {block.high_label}".strip()
        case QrCode():
            return block.address
        case PictureBlock():
            return f"[{block.text}]" if block.text else ""
        case Rule():
            return RULE
        case Verbatim():
            return block.text
        case _:
            return ""


def _plain_list(block: ListBlock, fields: Mapping[str, str]) -> str:
    numbered = enumerate(block.items, block.start)
    return "\n".join(_plain_item(item, f"{number}. ", block, fields) for number, item in numbered)


def _plain_item(item: ListItem, number: str, block: ListBlock, fields: Mapping[str, str]) -> str:
    label = number if block.ordered else "- "
    if item.checked is not None:
        label = "[x] " if item.checked else "[ ] "
    words = "\n".join(_plain_block(inner, fields) for inner in item.blocks)
    return label + textwrap.indent(words, " " * len(label)).strip()
