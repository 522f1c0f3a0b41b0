"""Rich text from the clipboard, as HTML -> clean Markdown: headings, lists, tables, bold, italics, links, and no more.

Nothing is loaded: pictures, styles, scripts and hidden text are left out.
"""

from __future__ import annotations

from html.parser import HTMLParser

from handout_studio.domain.values import BODY_LIMIT, clean_text
from handout_studio.text.html_lists import OpenLists, word_depth
from handout_studio.text.html_source import copied_part
from handout_studio.text.html_tables import Table
from handout_studio.text.html_tags import HEADINGS, OpenTags
from handout_studio.text.styled_words import Piece, escaped, inked, linked, safe_start, styled

HTML_LIMIT = 2_000_000
TAG_LIMIT = 120_000

_BLOCKS = {
    *("p", "div", "section", "article", "header", "footer", "main", "aside", "figure", "figcaption", "address", "nav"),
    *(
        "thead",
        "tbody",
        "tfoot",
        "caption",
        "dl",
        "dt",
        "dd",
        "pre",
        "form",
        "fieldset",
        "center",
        "hr",
        "body",
        "html",
    ),
    "blockquote",
}
_PARAGRAPHS = {"p", "table", "pre", "dl", "hr", "blockquote", "ul", "ol", *HEADINGS}


def html_to_markdown(html: str) -> str:
    """A fragment of HTML -> Markdown for a section's body; empty where there are no words in it, or far too many."""
    if len(html) > HTML_LIMIT:
        return ""
    reader = _Reader()
    try:
        reader.feed(copied_part(html))
        reader.close()
    except _Enough as enough:
        return enough.words
    return clean_text(reader.markdown())


class _Enough(Exception):
    """More has been read than any section holds; carries the words, if they are all that was too much."""

    def __init__(self, words: str) -> None:
        super().__init__("more than any section holds")
        self.words = words


class _Reader(HTMLParser):
    """Collects the words line by line; what a line begins with is decided when its first word comes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line: list[Piece] = []
        self._tags = OpenTags()
        self._lists = OpenLists()
        self._tables: list[Table] = []
        self._prefix = ""
        self._gap = False
        self._word_depth = 0  # of the paragraph that Word shows as an item
        self._unmarked = False  # whether that item's bullet or number is still to come
        self._marker: list[str] | None = None
        self._links: list[tuple[int, str]] = []
        self._read = self._begun = 0  # characters, tags

    def markdown(self) -> str:
        while self._tables:
            self._end_table()
        self._end_line()
        return "\n".join(self._lines).strip("\n")

    # --- what the library calls ---

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begun += 1
        if self._begun > TAG_LIMIT:
            raise _Enough("")
        named = {name: value or "" for name, value in attrs}
        css, classes = named.get("style", "").lower(), named.get("class", "").lower()
        if self._tags.begin(tag, css, classes):
            self._marker = []
        if not self._tags.hidden:
            self._begin(tag, named, css, classes)

    def handle_endtag(self, tag: str) -> None:
        for ended in self._tags.end(tag):
            if ended.marks:
                self._end_marker()
            if not self._tags.hidden and not ended.hides:
                self._end(ended.name)

    def handle_data(self, data: str) -> None:
        if self._tags.hidden:
            return
        if self._marker is not None:
            self._marker.append(data)
            return
        self._read += len(data)
        if self._read > 2 * BODY_LIMIT:
            raise _Enough(self.markdown())
        for number, line in enumerate(data.split("\n") if self._tags.inside("pre") else [data]):
            if number:
                self._end_line()
            words = inked(line)
            if words and (words != " " or self._line):
                self._line.append((escaped(words), *self._tags.style))

    # --- how lines come to be ---

    def _begin(self, tag: str, named: dict[str, str], css: str, classes: str) -> None:
        if tag == "br":
            empty = not any(words.strip() for words, _, _ in self._line)
            self._gap = self._gap or (empty and not self._tags.inside("li"))
            self._end_line()
        elif tag == "a":
            self._links.append((len(self._line), named.get("href", "")))
        elif tag in ("ul", "ol"):
            self._break("p" if not self._lists else "li")
            self._lists.begin(numbered=tag == "ol", start=named.get("start", ""))
        elif tag == "li":
            self._break("li")
            self._prefix = self._lists.item()
            self._tick(named.get("role") == "checkbox", named.get("aria-checked") == "true")
        elif tag == "input":
            self._tick(named.get("type", "").lower() == "checkbox", "checked" in named)
        elif tag in HEADINGS or "msotitle" in classes:
            self._break("h1")
            self._prefix = HEADINGS.get(tag, HEADINGS["h1"])
        elif tag in ("table", "tr", "td", "th"):
            self._begin_in_table(tag, named)
        elif tag == "p" and (depth := word_depth(css)):
            self._begin_word_item(depth)
        elif tag in _BLOCKS:
            self._break(tag)

    def _end(self, tag: str) -> None:
        if tag == "a" and self._links:
            self._end_link(*self._links.pop())
        elif tag in ("ul", "ol"):
            self._break(tag)
            self._lists.end()
        elif tag == "table":
            self._end_table()
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag == "p" and self._word_depth:
            self._end_line()
        elif tag in _BLOCKS or tag in HEADINGS or tag == "li":
            self._break(tag)

    def _tick(self, is_box: bool, ticked: bool) -> None:
        """Make the item that begins one to tick."""
        if is_box and self._prefix.endswith("- "):
            self._prefix += "[x] " if ticked else "[ ] "

    def _begin_word_item(self, depth: int) -> None:
        self._end_line()
        self._gap = not self._word_depth
        self._word_depth, self._unmarked = depth, True

    def _end_marker(self) -> None:
        marker, self._marker = "".join(self._marker or ()), None
        if self._word_depth and self._unmarked:
            self._unmarked = False
            self._prefix = self._lists.word_item(self._word_depth, marker.replace("\u00a0", " "))

    def _break(self, tag: str) -> None:
        """A new line; between paragraphs outside lists an empty one."""
        self._end_line()
        if self._word_depth:
            self._word_depth = 0
            self._lists.clear()
            self._gap = True
        if tag in _PARAGRAPHS and not (self._lists and tag != "p" and len(self._lists) > 1):
            self._gap = self._gap or not self._tags.inside("li")

    def _end_line(self) -> None:
        words = styled(self._line)
        self._line, self._links = [], [(0, address) for _, address in self._links]
        if not words:
            return
        if self._word_depth and self._unmarked:
            self._unmarked = False
            self._prefix = self._lists.word_item(self._word_depth, "")
        carried = self._lists.inside() if self._lists and not self._prefix else ""
        self._add([(self._prefix or carried) + safe_start(words, self._prefix)])
        self._prefix = ""

    def _add(self, lines: list[str]) -> None:
        if self._gap and self._lines and self._lines[-1]:
            self._lines.append("")
        self._gap = False
        self._lines += lines

    # --- tables ---

    def _begin_in_table(self, tag: str, named: dict[str, str]) -> None:
        if tag == "table":
            self._break("table")
            self._tables.append(Table())
            return
        self._end_cell()
        if not self._tables:
            self._break("div")
        elif tag == "tr":
            self._tables[-1].begin_row()
        else:
            self._end_line()
            table = self._tables[-1]
            table.around = (self._lines, self._lists, self._gap)
            table.begin_cell(named.get("colspan", ""))
            self._lines, self._lists, self._gap, self._prefix = [], OpenLists(), False, ""

    def _end_cell(self) -> None:
        if not self._tables or self._tables[-1].cell is None:
            return
        table = self._tables[-1]
        self._break("td")
        assert table.cell is not None
        table.cell.lines, table.cell = self._lines, None
        self._lines, self._lists, self._gap = table.around  # type: ignore[misc]
        self._prefix = ""

    def _end_table(self) -> None:
        if not self._tables:
            return
        self._end_cell()
        self._gap = True
        self._add(self._tables.pop().lines())
        self._gap = True

    def _end_link(self, begin: int, address: str) -> None:
        """The words since `begin` as a link, where the address is one that a link may lead to."""
        self._line[begin:] = linked(self._line[begin:], address)
