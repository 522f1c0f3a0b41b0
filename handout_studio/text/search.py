"""Finding words in a text, and the text with others in their place."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from handout_studio.text.passage import Replacement, apply_replacements

_ALIKE = ("'’‘ʼ", '"“”„«»', " \u00a0\u202f", "-\u2010\u2011")
"""Characters that a keyboard writes one way and a page another: looked for as one."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: words on one line, the case of their letters, and whether no letter may stand beside them."""

    words: str
    match_case: bool = False
    whole_word: bool = False

    @property
    def keeps_capitals(self) -> bool:
        """Whether words in small letters were looked for in any case: what takes their place keeps their capital."""
        return not self.match_case and self.words.islower()

    def pattern(self) -> re.Pattern[str] | None:
        """What finds the words; None where there are none to find."""
        words = unicodedata.normalize("NFC", self.words)
        if not words:
            return None
        written = "".join(_class_of(character) for character in words)
        if self.whole_word:
            written = rf"(?<!\w){written}(?!\w)"
        return re.compile(written, 0 if self.match_case else re.IGNORECASE)


def matches(text: str, query: Query) -> tuple[tuple[int, int], ...]:
    """Where the words stand in the text, as characters from and to, without overlaps."""
    pattern = query.pattern()
    return () if pattern is None else tuple(match.span() for match in pattern.finditer(text))


def with_replaced(text: str, places: tuple[tuple[int, int], ...], by: str, *, keep_capitals: bool = False) -> str:
    """The text with `by` in each of these places; `keep_capitals`: with a capital where what stood there had one."""
    capital = by[:1].upper() + by[1:]
    if not keep_capitals or len(capital) != len(by):
        capital = by
    return apply_replacements(
        text, [Replacement(start, end, capital if text[start].isupper() else by) for start, end in places]
    )


def _class_of(character: str) -> str:
    alike = next((group for group in _ALIKE if character in group), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(character)
