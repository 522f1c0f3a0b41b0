"""Handouts and blocks -> clean HTML for a portal's text box: plain tags, no styles, no scripts, everything escaped."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

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
from handout_studio.text.links import safe_address
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.placeholders import field_label, field_values, written_date
from handout_studio.text.plain_text import WRITING_LINE
from handout_studio.text.small_print import small_print
from handout_studio.text.titles import title_inlines
from handout_studio.text.written_section import written_body

BLANK = "__________"
LOWEST_HEADING = 6


def html_handout(handout: Handout, brand: Brand | None, extra: Mapping[str, str]) -> str:
    """The ticked sections under the handout's title, then who it is from, as a fragment of HTML.

    Only tags that every editor keeps: h1 to h6, p, br, strong, em, a, ul, ol, li, blockquote, table, pre, hr.
    """
    fields = field_values(handout, brand, extra)
    title, subtitle = (html_inlines(title_inlines(line), fields) for line in (handout.title, handout.subtitle))
    parts = [_tag("h1", title), _tag("p", _tag("em", subtitle))]
    for section in handout.included_sections():
        blocks = parse_blocks(written_body(section, handout.language))
        parts += [_tag("h2", html_inlines(title_inlines(section.title), fields)), html_blocks(blocks, fields)]
    if brand is not None:
        people = ", ".join(words for words in (brand.person, brand.credentials) if words.strip())
        lines = "\n".join(
            line for line in (brand.practice, people, *brand.contact_lines(), brand.footer) if line.strip()
        )
        parts.append(_tag("p", _lines(lines)))
    last = (*small_print(handout, brand), written_date(handout.date, handout.language))
    parts.append(_tag("p", _lines("\n".join(last))))
    return "\n".join(part for part in parts if part) + "\n"


def html_blocks(blocks: tuple[Block, ...], fields: Mapping[str, str]) -> str:
    """Blocks as elements, one below the other; fields by their values, or as labelled blanks."""
    return "\n".join(part for part in (_block(block, fields) for block in blocks) if part)


def html_inlines(inlines: tuple[Inline, ...], fields: Mapping[str, str]) -> str:
    """Running words."""
    return "".join(_inline(inline, fields) for inline in inlines)


def _inline(inline: Inline, fields: Mapping[str, str]) -> str:
    match inline:
        case Text():
            return escape(inline.text)
        case Strong():
            return _tag("strong", html_inlines(inline.children, fields))
        case Emphasis():
            return _tag("em", html_inlines(inline.children, fields))
        case Link():
            return _link(inline.href, html_inlines(inline.children, fields))
        case Field():
            return escape(fields.get(inline.key) or f"[{field_label(inline.key)}: {BLANK}]")
        case LineBreak():
            return "<br>"


def _block(block: Block, fields: Mapping[str, str]) -> str:
    match block:
        case Paragraph():
            return _tag("p", html_inlines(block.inlines, fields))
        case Heading():
            return _tag(f"h{min(block.level + 2, LOWEST_HEADING)}", html_inlines(block.inlines, fields))
        case ListBlock():
            return _list(block, fields)
        case Quote():
            return _tag("blockquote", html_blocks(block.blocks, fields))
        case Callout():
            title = _tag("p", _tag("strong", html_inlines(block.title, fields)))
            return _tag("blockquote", "\n".join(part for part in (title, html_blocks(block.blocks, fields)) if part))
        case Table():
            return _table(block, fields)
        case WritingLines():
            return _tag("p", "<br>".join([WRITING_LINE] * block.count))
        case RatingScale():
            numbers = " \u00a0 ".join(str(number) for number in range(block.low, block.high + 1))
            return _tag("p", f"{escape(block.low_label)} \u00a0 {numbers} \u00a0 {escape(block.high_label)}".strip())
        case QrCode():
            return _tag("p", _link(block.address, escape(block.address)))
        case PictureBlock():
            return _tag("p", f"[{escape(block.text)}]" if block.text else "")
        case Rule():
            return "<hr>"
        case Verbatim():
            return _tag("pre", escape(block.text))
        case _:
            return ""


def _list(block: ListBlock, fields: Mapping[str, str]) -> str:
    items = "\n".join(_item(item, fields) for item in block.items)
    start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
    name = "ol" if block.ordered else "ul"
    return f"<{name}{start}>\n{items}\n</{name}>"


def _item(item: ListItem, fields: Mapping[str, str]) -> str:
    """An item of one paragraph has its words in it without one, as every editor writes it."""
    box = "" if item.checked is None else "\u2611 " if item.checked else "\u2610 "
    first, *rest = item.blocks or (Paragraph(()),)
    words = html_inlines(first.inlines, fields) if isinstance(first, Paragraph) else _block(first, fields)
    return f"<li>{box}{words}{''.join(f'{chr(10)}{_block(block, fields)}' for block in rest)}</li>"


def _table(table: Table, fields: Mapping[str, str]) -> str:
    def row(cells: tuple[str, ...], name: str) -> str:
        return "<tr>" + "".join(f"<{name}>{cell}</{name}>" for cell in cells) + "</tr>"

    head = row(tuple(html_inlines(cell.inlines, fields) for cell in table.header), "th")
    body = [row(tuple(html_inlines(cell.inlines, fields) for cell in cells), "td") for cells in table.rows]
    return "\n".join(["<table>", f"<thead>{head}</thead>", "<tbody>", *body, "</tbody>", "</table>"])


def _link(address: str, words: str) -> str:
    safe = safe_address(address)
    return f'<a href="{escape(safe)}">{words}</a>' if safe else words


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _tag(name: str, inside: str) -> str:
    """The element, or nothing where there is nothing in it."""
    return f"<{name}>{inside}</{name}>" if inside.strip() else ""
