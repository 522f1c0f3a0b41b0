"""How much three words in a row look like a part of a claim: a small net over what words are like.

Each word is a row of small numbers, so that words used alike share them, also words that no learned sentence had. A
filter adds up the numbers of three neighbours; what it finds most in a sentence is what counts (Kim, “Convolutional
neural networks for sentence classification”, 2014).
"""

from __future__ import annotations

import base64
import re
from array import array
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

_FILTER = "=filter"
_BASE = "=base"
_FIRST_WORD = re.compile(r"^[^#=\n]", re.MULTILINE)
_BEFORE, _AFTER, _UNKNOWN = "<", ">", "??"


@dataclass(frozen=True, slots=True)
class Seen:
    """`odds`: what a sentence's shapes add to the odds of a claim; `shares`: how much of it each word carries."""

    odds: float
    shares: tuple[float, ...]


class ClaimNet:
    """Weighs words in their order."""

    def __init__(self, table: str) -> None:
        """`table`: made by `tools/claim_net.py`; without lines it finds nothing.

        First a line `=base`, odds, scale; then a line `=filter`, bias, weight, numbers for each filter; then words and
        their numbers in the order of their characters. Numbers are signed bytes in base 85. Raises ValueError.
        """
        begins = _FIRST_WORD.search(table)
        self._words = table[begins.start() :].rstrip("\n") + "\n" if begins else ""
        heads = [line.split("\t") for line in table.removesuffix(self._words).splitlines() if line.startswith("=")]
        filters = [(float(head[1]), float(head[2]), _numbers(head[3])) for head in heads if head[0] == _FILTER]
        self._base, self._scale = next(((float(one[1]), float(one[2])) for one in heads if one[0] == _BASE), (0.0, 0.0))
        self._bias = array("f", (bias for bias, _, _ in filters))
        self._weights = tuple(weight for _, weight, _ in filters)
        third = len(filters[0][2]) // 3 if filters else 0
        self._thirds = [[numbers[at * third : (at + 1) * third] for *_, numbers in filters] for at in range(3)]
        self._parts = lru_cache(maxsize=4000)(self._parts_of)

    def look(self, words: list[str]) -> Seen:
        """What the words of a sentence, small letters, and its marks amount to in their order."""
        if not self._weights:
            return Seen(0.0, (0.0,) * len(words))
        parts = [self._parts(word) for word in (_BEFORE, *words, _AFTER)]
        found = [
            [before + this + after for before, this, after in zip(one[0], two[1], three[2], strict=True)]
            for one, two, three in zip(parts, parts[1:], parts[2:], strict=False)
        ]
        odds = self._base
        shares = [0.0] * len(words)
        for weight, column in zip(self._weights, zip(*found, strict=True), strict=True):
            if (peak := max(column)) > 0:
                odds += weight * peak
                shares[column.index(peak)] += weight * peak
        return Seen(odds, tuple(shares))

    def _parts_of(self, word: str) -> tuple[array[float], array[float], array[float]]:
        """What a word adds to each filter where it stands before, in, and after the middle."""
        row = self._row(word) or self._row(word.rpartition("-")[2]) or self._row(_UNKNOWN) or [0] * 99
        before, this, after = (
            [self._scale * sum(map(mul, numbers, row)) for numbers in third] for third in self._thirds
        )
        return array("f", before), array("f", map(sum, zip(this, self._bias, strict=True))), array("f", after)

    def _row(self, word: str) -> list[int] | None:
        """A word's numbers, found by halves in the text of the table: as lines it would take twice the memory."""
        wanted = f"{word}\t"
        low, high = 0, len(self._words)
        while low < high:
            start = self._words.rfind("\n", 0, (low + high) // 2) + 1
            end = self._words.index("\n", start)
            if self._words[start:end] < wanted:
                low = end + 1
            else:
                high = start
        return (
            _numbers(self._words[low + len(wanted) : self._words.index("\n", low)]) if self._has(wanted, low) else None
        )

    def _has(self, wanted: str, at: int) -> bool:
        return len(wanted) > 1 and self._words.startswith(wanted, at)


def _numbers(text: str) -> list[int]:
    return list(array("b", base64.b85decode(text)))
