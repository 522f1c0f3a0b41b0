"""The words of American and British English: which are spelt right, and which a misspelt one was meant for.

The list stays the bytes of its file, in which a word is found by halves (17 steps): nothing is loaded but those bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Self

from handout_studio import resources

SUGGESTIONS = 6
_SELDOM, _RARE = 2, 3


class Dictionary:
    """One country's English."""

    def __init__(self, lines: bytes, more: Iterable[str], *, british: bool) -> None:
        """`lines`: sorted; each a word, a tab, `a` or `b` if American or British only, and how rare it is (0-2)."""
        self._lines = lines
        self._more = frozenset(more)
        self._foreign = "a" if british else "b"
        self._british = british
        self.knows = lru_cache(maxsize=20_000)(self._knows)

    @classmethod
    def bundled(cls, language: str) -> Self:
        """The dictionary for a language tag: American for en-US and en, else British. Raises FileNotFoundError."""
        more = resources.read_text("dictionaries", "therapy.txt").splitlines()
        words = (word for word in more if not word.startswith("#"))
        return cls(resources.read_bytes("dictionaries", "spelling.txt"), words, british=language not in ("en", "en-US"))

    def _knows(self, word: str) -> bool:
        """Whether a word with straight apostrophes is right as it stands, in small letters or as a possessive."""
        stem = word.removesuffix("'s").removesuffix("'")
        forms = {word, stem, stem.lower(), word.lower(), stem.capitalize() if stem.isupper() else stem}
        return any(form in self._more or self._is_ours(form) for form in forms)

    def _is_ours(self, word: str) -> bool:
        flags = self._flags(word)
        if flags is None:
            return False
        is_oxford = self._british and "iz" in word  # "organize" is British too
        return is_oxford or not flags.startswith(self._foreign)

    def _flags(self, word: str) -> str | None:
        key = word.encode() + b"\t"
        low, high = 0, len(self._lines)
        while low < high:
            middle = self._lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._lines.find(b"\n", middle)
            line = self._lines[middle:end]
            if line.startswith(key):
                return line[len(key) :].decode()
            if line < key:
                low = end + 1
            else:
                high = middle
        return None

    def is_common(self, word: str) -> bool:
        """Whether just this word is one of the two commoner thirds of ours."""
        flags = self._flags(word)
        return flags is not None and self._is_ours(word) and self._rarity(word) < _SELDOM

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Up to six words that it may have been meant for, likeliest first, with its capital. 30 ms the first time."""
        from rapidfuzz.distance import OSA  # only when someone asks (20 ms)
        from rapidfuzz.process import extract

        meant = word.lower()
        most = 1 if len(meant) < 4 else 2 if len(meant) < 9 else 3
        close = extract(meant, self._all, scorer=OSA.distance, score_cutoff=most, limit=60)
        ranked = sorted(close, key=lambda one: (one[1], *self._unlikeness(one[0], meant)))
        words = [found for found, _, _ in ranked[:SUGGESTIONS]]
        return tuple(found[:1].upper() + found[1:] for found in words) if word[:1].isupper() else tuple(words)

    @cached_property
    def _all(self) -> list[str]:
        rows = (line.split("\t") for line in self._lines.decode().splitlines())
        return [word for word, flags in rows if not flags.startswith(self._foreign)]

    def _unlikeness(self, word: str, meant: str) -> tuple[bool, bool, bool, int, str]:
        """What sorts words of one distance: swapped letters, doubled ones, the same beginning, then what is common."""
        swapped, doubled = sorted(word) == sorted(meant), _undoubled(word) == _undoubled(meant)
        return not swapped, not doubled, word[:1] != meant[:1], self._rarity(word), word

    def _rarity(self, word: str) -> int:
        flags = self._flags(word)
        return int(flags[-1]) if flags else _RARE


def _undoubled(word: str) -> str:
    """A word with each of its doubled letters once."""
    return "".join(letter for letter, before in zip(word, " " + word, strict=False) if letter != before)
