"""The tags that are open at a place of pasted HTML: what they hide, and how the words in them look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from handout_studio.text.html_lists import is_word_marker

TAG_DEPTH = 200
HEADINGS = {f"h{level}": "### " if level < 4 else "#### " for level in range(1, 7)}
"""Headings with their marks in a section's text."""

_HIDDEN = {
    *("script", "style", "head", "title", "template", "svg", "math", "object", "select", "textarea", "noscript"),
    *("xml", "button", "iframe", "audio", "video"),
}
_VOID = {"br", "img", "hr", "meta", "link", "input", "wbr", "col", "area", "base", "embed", "source", "track"}
_UNSEEN = re.compile(r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)")
_WEIGHT = re.compile(r"(?<![\w-])font-weight\s*:\s*(\w+)")
_SLANT = re.compile(r"(?<![\w-])font-style\s*:\s*(\w+)")


@dataclass(frozen=True, slots=True)
class Tag:
    """An open tag, with the style (bold, italic) that words have behind it."""

    name: str
    style: tuple[bool, bool]
    hides: bool
    marks: bool
    """Whether it holds nothing but the bullet or number that Word shows."""


class OpenTags:
    """The open tags, from the outermost in, as many as a person can have meant."""

    def __init__(self) -> None:
        self._open: list[Tag] = []
        self._names: Counter[str] = Counter()
        self._hidden = 0
        self.style = (False, False)
        """Whether words are bold and italic here."""

    @property
    def hidden(self) -> bool:
        """Whether words can't be seen here."""
        return self._hidden > 0

    def inside(self, *names: str) -> bool:
        """Whether one of these is open."""
        return any(self._names[name] for name in names)

    def begin(self, name: str, css: str, classes: str) -> bool:
        """A tag with that style and those classes, in small letters; whether it begins a marker of Word's."""
        marks = is_word_marker(css) and not any(tag.marks for tag in self._open[-3:])
        if name not in _VOID and len(self._open) < TAG_DEPTH:
            hides = name in _HIDDEN or bool(_UNSEEN.search(css)) or "msodel" in classes
            self._open.append(Tag(name, self.style, hides, marks))
            self._names[name] += 1
            self._hidden += hides
            self._restyle(name, css)
            return marks
        return False

    def end(self, name: str) -> Iterator[Tag]:
        """Each tag that ends where this one does, the innermost first; none where this one isn't open."""
        while self._names[name]:
            ended = self._open.pop()
            self._names[ended.name] -= 1
            self._hidden -= ended.hides
            self.style = ended.style
            yield ended
            if ended.name == name:
                return

    def _restyle(self, name: str, css: str) -> None:
        bold, italic = self.style
        bold = bold or name in ("b", "strong")
        italic = italic or name in ("i", "em", "cite")
        if weight := _WEIGHT.search(css):
            bold = weight[1] in ("bold", "bolder") or (weight[1].isdigit() and int(weight[1]) >= 600)
        if slant := _SLANT.search(css):
            italic = slant[1] in ("italic", "oblique")
        self.style = (bold and not self.inside(*HEADINGS, "th"), italic)
