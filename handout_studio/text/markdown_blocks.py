"""A section's Markdown -> the document tree; the only module that knows the Markdown library.

CommonMark with a few constructs left out so that nothing typed is ever lost: raw HTML, entities, indented code,
underlined headings and reference definitions stay text as typed. A single line break is a line break.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from handout_studio.text.blocks import (
    Align,
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
    Quote,
    Rule,
    Strong,
    Table,
    TableCell,
    Text,
    Verbatim,
)
from handout_studio.text.callouts import callout_opening
from handout_studio.text.directives import read_directive
from handout_studio.text.links import safe_address
from handout_studio.text.nesting import bounded
from handout_studio.text.placeholders import FIELD

NESTING_LIMIT = 60
REACH = 4_000
"""Characters of markup, such as an address, over which the place of the next words is looked for."""

_CHECK = re.compile(r"\[([ xX])\](?:[ \u00a0]|$)")


def parse_blocks(body: str) -> tuple[Block, ...]:
    """A Markdown body (at most 60,000 characters) -> its blocks. Never raises: what can't be read is shown as typed."""
    try:
        tokens = _parser().parse(bounded(body))
        return _Reader(body, tokens).blocks()
    except RecursionError:
        return (Verbatim(body, 0),)


class _TypedAsIs(MarkdownIt):
    """The library's parser, with our rule for addresses and no rewriting of what was typed."""

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return url.startswith("image:") or safe_address(url) is not None

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = _TypedAsIs("commonmark", {"html": False, "breaks": True, "maxNesting": NESTING_LIMIT})
    parser.enable("table")
    parser.disable(["code", "lheading", "reference", "entity", "html_block", "html_inline"])
    return parser


class _Reader:
    """Walks the library's flat tokens once and builds the tree, finding each word's place in the body as it goes."""

    def __init__(self, body: str, tokens: Sequence[Token]) -> None:
        self._body = body
        self._tokens = tokens
        self._at = 0
        self._cursor = 0
        self._line_starts = [0, *(index + 1 for index, char in enumerate(body) if char == "\n")]
        self._heading_levels = sorted({int(token.tag[1]) for token in tokens if token.type == "heading_open"})

    def blocks(self) -> tuple[Block, ...]:
        return tuple(self._until(None))

    def _until(self, close: str | None) -> Iterator[Block]:
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.type == close:
                return
            yield from self._block(token)

    def _block(self, token: Token) -> Iterator[Block]:
        if token.map and token.map[0] < len(self._line_starts):
            self._cursor = max(self._cursor, self._line_starts[token.map[0]])
        match token.type:
            case "paragraph_open":
                yield from self._paragraph()
            case "heading_open":
                level = self._heading_levels.index(int(token.tag[1])) + 1
                yield Heading(min(level, 3), self._inlines(self._take_inline()))
                self._at += 1
            case "bullet_list_open":
                yield ListBlock(self._items("bullet_list_close"))
            case "ordered_list_open":
                start = int(token.attrs.get("start", 1))
                yield ListBlock(self._items("ordered_list_close"), ordered=True, start=start)
            case "blockquote_open":
                yield self._quote()
            case "table_open":
                yield self._table()
            case "fence":
                yield self._verbatim(token)
            case "hr":
                yield Rule()

    def _take_inline(self) -> list[Token]:
        token = self._tokens[self._at]
        self._at += 1
        return token.children or []

    def _paragraph(self) -> Iterator[Block]:
        lines = _split(self._take_inline(), lambda token: token.type in {"softbreak", "hardbreak"})
        self._at += 1
        running: list[list[Token]] = []
        for line in lines:
            directive = _line_directive(line)
            if directive is None:
                running.append(line)
                continue
            if running:
                yield self._running(running)
                running = []
            yield directive
        if running:
            yield self._running(running)

    def _running(self, lines: list[list[Token]]) -> Paragraph:
        inlines: list[Inline] = []
        for number, line in enumerate(lines):
            if number:
                inlines.append(LineBreak())
            inlines.extend(self._inlines(line))
        return Paragraph(tuple(inlines))

    def _items(self, close: str) -> tuple[ListItem, ...]:
        items = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.type == close:
                break
            if token.type == "list_item_open":
                items.append(_checklist_item(tuple(self._until("list_item_close"))))
        return tuple(items)

    def _quote(self) -> Block:
        blocks = tuple(self._until("blockquote_close"))
        opening = callout_opening(blocks)
        if opening is None:
            return Quote(blocks)
        kind, title, rest = opening
        return Callout(kind, title, rest)

    def _table(self) -> Table:
        rows: list[tuple[TableCell, ...]] = []
        aligns: list[Align] = []
        cells: list[TableCell] = []
        while (token := self._tokens[self._at]).type != "table_close":
            self._at += 1
            if token.type == "tr_open":
                cells = []
            elif token.type in {"th_open", "td_open"}:
                if token.type == "th_open":
                    aligns.append(_align(token))
                cells.append(TableCell(self._inlines(self._take_inline())))
            elif token.type == "tr_close":
                rows.append(tuple(cells))
        self._at += 1
        return Table(rows[0], tuple(rows[1:]), tuple(aligns))

    def _verbatim(self, token: Token) -> Verbatim:
        first, last = token.map or [0, 0]
        starts = [*self._line_starts, len(self._body) + 1]
        start, end = starts[min(first, len(starts) - 1)], starts[min(last, len(starts) - 1)]
        return Verbatim(self._body[start : max(start, end - 1)], start)

    def _inlines(self, tokens: list[Token]) -> tuple[Inline, ...]:
        inlines, _ = self._inline_run(tokens, 0, None)
        return inlines

    def _inline_run(self, tokens: list[Token], at: int, close: str | None) -> tuple[tuple[Inline, ...], int]:
        found: list[Inline] = []
        while at < len(tokens):
            token = tokens[at]
            at += 1
            if token.type == close:
                break
            match token.type:
                case "text":
                    found.extend(self._words(token.content))
                case "softbreak" | "hardbreak":
                    found.append(LineBreak())
                case "strong_open":
                    children, at = self._inline_run(tokens, at, "strong_close")
                    found.append(Strong(children))
                case "em_open":
                    children, at = self._inline_run(tokens, at, "em_close")
                    found.append(Emphasis(children))
                case "link_open":
                    children, at = self._inline_run(tokens, at, "link_close")
                    found.extend(self._link(token, children))
                case "image":
                    found.extend(self._words(f"![{token.content}]({token.attrs.get('src', '')})"))
                case "code_inline":
                    found.extend(self._words(f"{token.markup}{token.content}{token.markup}"))
                case _:
                    found.extend(self._words(token.content))
        return tuple(found), at

    def _link(self, token: Token, children: tuple[Inline, ...]) -> Iterator[Inline]:
        href = str(token.attrs.get("href", ""))
        address = safe_address(href)
        if address is None:
            yield Text("[")
            yield from children
            yield Text(f"]({href})")
        else:
            yield Link(address, children or (Text(href),))

    def _words(self, content: str) -> Iterator[Inline]:
        at = 0
        for match in FIELD.finditer(content):
            if match.start() > at:
                yield Text(content[at : match.start()], self._place(content[at : match.start()]))
            yield Field(match.group(1).lower(), self._place(match.group()))
            at = match.end()
        if at < len(content):
            yield Text(content[at:], self._place(content[at:]))

    def _place(self, text: str) -> int | None:
        """Where these words stand in the body: the library keeps no offsets, so they are looked for in order."""
        length = len(text)
        end = self._cursor + length + REACH
        found = self._body.find(text, self._cursor, end)
        if found < 0 and (words := text.split()):
            lead = len(text) - len(text.lstrip())
            found = max(self._body.find(words[0], self._cursor, end) - lead, -1)
            length = lead + len(words[0])
        if found < 0:
            return None
        self._cursor = found + length
        return found


def _split(tokens: list[Token], separates: Callable[[Token], bool]) -> list[list[Token]]:
    lines: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth += token.nesting
        if depth == 0 and separates(token):
            lines.append([])
        else:
            lines[-1].append(token)
    return lines


def _line_directive(line: list[Token]) -> Block | None:
    if len(line) == 1 and line[0].type == "image":
        return read_directive(f"![{line[0].content}]({line[0].attrs.get('src', '')})")
    if line and all(token.type in {"text", "link_open", "link_close"} for token in line):
        return read_directive("".join(_written(token) for token in line))
    return None


def _written(token: Token) -> str:
    if token.markup == "autolink":
        return "<" if token.nesting > 0 else ">"
    return token.content


def _checklist_item(blocks: tuple[Block, ...]) -> ListItem:
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and first.inlines and isinstance(first.inlines[0], Text):
        words = first.inlines[0]
        match = _CHECK.match(words.text)
        if match:
            start = None if words.start is None else words.start + match.end()
            rest = Text(words.text[match.end() :], start)
            inlines = (rest, *first.inlines[1:]) if rest.text else first.inlines[1:]
            return ListItem((Paragraph(inlines), *blocks[1:]), checked=match.group(1) != " ")
    return ListItem(blocks)


def _align(token: Token) -> Align:
    style = str(token.attrs.get("style", ""))
    if "center" in style:
        return "center"
    return "right" if "right" in style else "left"
