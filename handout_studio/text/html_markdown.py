"""Rich text from the clipboard, as HTML -> clean Markdown: bold, italics, links, lists and headings, and no more.

Nothing is loaded: pictures, styles, scripts and hidden text are left out.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from handout_studio.domain.values import clean_text
from handout_studio.text.links import safe_address

HTML_LIMIT = 2_000_000
LIST_DEPTH = 6
TAG_DEPTH = 200

_HIDDEN = {"script", "style", "head", "title", "template", "svg", "math", "object", "select", "textarea", "noscript"}
_BLOCKS = {
    *("p", "div", "section", "article", "header", "footer", "main", "aside", "figure", "figcaption", "address"),
    *("table", "thead", "tbody", "tr", "dl", "dt", "dd", "pre", "form", "fieldset", "center", "hr", "body", "html"),
}
_HEADINGS = {f"h{level}": "### " if level < 4 else "#### " for level in range(1, 7)}
_PARAGRAPHS = {"p", "table", "pre", "dl", "hr", "blockquote", "ul", "ol", *_HEADINGS}
_VOID = {"br", "img", "hr", "meta", "link", "input", "wbr", "col", "area", "base", "embed", "source", "track"}
_BOLD, _ITALIC = "**", "*"


def html_to_markdown(html: str) -> str:
    """A fragment of HTML -> Markdown for a section's body; empty where there are no words in it, or far too many."""
    if len(html) > HTML_LIMIT:
        return ""
    reader = _Reader()
    reader.feed(_fragment(html))
    reader.close()
    return clean_text(reader.markdown())


def _fragment(html: str) -> str:
    """What was copied, where the clipboard says so; the rest is the page around it."""
    start, end = html.find("<!--StartFragment-->"), html.find("<!--EndFragment-->")
    return html[start:end] if 0 <= start < end else html


class _Reader(HTMLParser):
    """Collects the words line by line; what a line begins with is decided when its first word comes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line: list[tuple[str, bool, bool]] = []  # words with whether they are bold and italic
        self._open: list[tuple[str, bool, bool]] = []  # tags with the style around them
        self._lists: list[int] = []  # for each open list its next number, 0 for bullets
        self._style = (False, False)
        self._prefix = ""
        self._indent = ""
        self._hidden = 0
        self._gap = False
        self._links: list[tuple[int, str]] = []

    def markdown(self) -> str:
        self._end_line()
        return "\n".join(self._lines).strip("\n")

    # --- what the library calls ---

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _VOID and len(self._open) < TAG_DEPTH:
            self._open.append((tag, *self._style))
            self._hidden += tag in _HIDDEN
        if self._hidden:
            return
        named = {name: value or "" for name, value in attrs}
        self._restyle(tag, named.get("style", "").lower())
        if tag == "br":
            self._end_line()
        elif tag == "a":
            self._links.append((len(self._line), named.get("href", "")))
        elif tag in ("ul", "ol"):
            self._begin_list(tag, named.get("start", ""))
        elif tag == "li":
            self._begin_item()
        elif tag in _HEADINGS:
            self._break(tag)
            self._prefix = _HEADINGS[tag]
        elif tag in ("td", "th"):
            self._line.append((" ", False, False))
        elif tag in _BLOCKS or tag == "blockquote":
            self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        if not any(name == tag for name, _, _ in self._open):
            return
        while self._open:
            name, *style = self._open.pop()
            self._hidden -= name in _HIDDEN
            self._style = (style[0], style[1])
            if not self._hidden:
                self._close(name)
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        words = re.sub(r"[ \t\r\n\f]+", " ", data)
        if words == " " and not self._line:
            return
        self._line.append((escaped(words), *self._style))

    # --- how lines come to be ---

    def _close(self, tag: str) -> None:
        if tag == "a" and self._links:
            self._end_link(*self._links.pop())
        elif tag in ("ul", "ol"):
            self._break(tag)
            if self._lists:
                self._lists.pop()
            self._set_indent()
        elif tag in _BLOCKS or tag in _HEADINGS or tag in ("li", "blockquote"):
            self._break(tag)

    def _restyle(self, tag: str, css: str) -> None:
        bold, italic = self._style
        bold = bold or tag in ("b", "strong") or tag == "th"
        italic = italic or tag in ("i", "em", "cite")
        if weight := re.search(r"font-weight:\s*(\w+)", css):
            bold = weight[1] in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
        if slant := re.search(r"font-style:\s*(\w+)", css):
            italic = slant[1] in ("italic", "oblique")
        self._style = (bold and tag not in _HEADINGS, italic)

    def _begin_list(self, tag: str, start: str) -> None:
        self._break("p" if not self._lists else "li")
        number = int(start) if start.isdecimal() and len(start) < 6 else 1
        self._lists.append(number if tag == "ol" else 0)
        self._set_indent()

    def _set_indent(self) -> None:
        self._indent = "   " * max(0, min(LIST_DEPTH, len(self._lists)) - 1)

    def _begin_item(self) -> None:
        self._break("li")
        if not self._lists:
            self._lists.append(0)
        number = self._lists[-1]
        self._prefix = f"{self._indent}{number}. " if number else f"{self._indent}- "
        if number:
            self._lists[-1] += 1

    def _break(self, tag: str) -> None:
        """A new line; between paragraphs outside lists an empty one."""
        self._end_line()
        if tag in _PARAGRAPHS and not (self._lists and tag != "p" and len(self._lists) > 1):
            self._gap = self._gap or not any(name == "li" for name, _, _ in self._open)

    def _end_line(self) -> None:
        words = _styled(self._line)
        self._line, self._links = [], [(0, address) for _, address in self._links]
        if not words:
            return
        if self._gap and self._lines and self._lines[-1]:
            self._lines.append("")
        self._gap = False
        carried = self._indent + "   " if self._lists and not self._prefix else ""
        self._lines.append((self._prefix or carried) + _safe_start(words, self._prefix))
        self._prefix = ""

    def _end_link(self, begin: int, address: str) -> None:
        """The words since `begin` as a link, where the address is one that a link may lead to."""
        target = safe_address(address)
        pieces = self._line[begin:]
        words = "".join(piece for piece, _, _ in pieces)
        if not target or not words.strip():
            return
        target = target.replace("(", "%28").replace(")", "%29")
        bold, italic = all(piece[1] for piece in pieces), all(piece[2] for piece in pieces)
        lead, tail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
        self._line[begin:] = [(f"{lead}[{words.strip()}]({target}){tail}", bold, italic)]


def escaped(words: str) -> str:
    """Somebody's words as Markdown: the characters that would be marks are only characters."""
    words = re.sub(r"([\\*`\[\]])", r"\\\1", words)
    return re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\\_", words)


def _safe_start(words: str, prefix: str) -> str:
    """A line's words, which must not look like the beginning of a list, a heading or a quote."""
    if prefix:
        return words
    words = re.sub(r"^([•·▪◦‣–-])[ \t\u00a0]+", "- ", words) if words[0] in "•·▪◦‣" else words
    if words.startswith("- "):
        return words
    return re.sub(r"^(\d{1,9})([.)])(?=\s|$)", r"\1\\\2", re.sub(r"^(?=[#>+-](?:\s|$|>|-))", r"\\", words))


def _styled(pieces: list[tuple[str, bool, bool]]) -> str:
    """The words of a line with bold and italic marks, neighbours of one style under one pair, spaces outside."""
    joined: list[tuple[str, bool, bool]] = []
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
    return re.sub(" {2,}", " ", "".join(parts)).strip(" ")
