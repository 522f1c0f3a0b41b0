"""What the words of a sentence mean, as the weights of claims count it: endings cut off, families of meaning marked.

The marks of a sentence are its words with and without endings, its pairs of neighbours and of words with one between
them, what it means (`resources/wording/meanings.toml`), which
meaning comes before which, and what it begins with.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"[a-zà-ÿ]+(?:[-'][a-zà-ÿ]+)*|\d+(?:[.,:]\d+)*|[%$£/;:,()?!.\"]")
_WHOLE = {"won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not")}
_SHORT = (("'ll", "will"), ("'re", "are"), ("'m", "am"), ("'ve", "have"), ("'d", "would"), ("'s", "is"))
_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("edly", ""), ("ed", ""), ("es", ""), ("ly", ""), ("s", ""))
_TELLING = frozenset({"24", "100", "7", "365", "999", "911", "988", "116"})
"""Numbers that mean something by themselves."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of an utterance, without its ending too, or a mark; `start` and `end` are its place in the words."""

    stem: str
    start: int
    end: int
    word: str


Mark = tuple[str, tuple[int, ...]]
"""What counts for or against a claim, and the tokens that carry it; -1 is the sentence's beginning."""


def stem_of(word: str) -> str:
    """A word of small letters without its ending: “stopping” and “stops” are “stop”."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + instead
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] == "e" else word


def tokens_of(words: str) -> list[Token]:
    """The tokens of an utterance's words; what is drawn together (“won't”) is taken apart, both parts in its place."""
    return [
        Token(stem_of(part), found.start(), found.end(), part)
        for found in _TOKEN.finditer(words)
        for part in _taken_apart(found[0])
    ]


def _taken_apart(word: str) -> tuple[str, ...]:
    if word in _WHOLE:
        return _WHOLE[word]
    if word.endswith("n't"):
        return word[:-3], "not"
    for ending, instead in _SHORT:
        if word.endswith(ending):
            return word.removesuffix(ending), instead
    return ("#",) if word[0].isdigit() and word not in _TELLING else (word,)


class Meanings:
    """The families of meaning that words and phrases belong to."""

    def __init__(self, text: str) -> None:
        """`text`: TOML, a list of words with commas between them for each meaning. Raises TOMLDecodeError."""
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for meaning, words in tomllib.loads(text).items():
            for word in words.replace("\n", " ").split(","):
                if phrase := tuple(token.stem for token in tokens_of(word.strip())):
                    self._phrases.setdefault(phrase[0], []).append((phrase, meaning))
        for phrases in self._phrases.values():
            phrases.sort(key=lambda one: -len(one[0]))

    def meant(self, stems: list[str]) -> list[tuple[int, int, str]]:
        """Where something is meant: the token it begins with, how many it takes (the longest phrase), the meaning."""
        found: list[tuple[int, int, str]] = []
        for at, stem in enumerate(stems):
            here: set[str] = set()
            for phrase, meaning in self._phrases.get(stem, ()):
                if meaning not in here and (len(phrase) == 1 or tuple(stems[at : at + len(phrase)]) == phrase):
                    here.add(meaning)
                    found.append((at, len(phrase), meaning))
        return found

    def marks(self, tokens: list[Token]) -> Iterator[Mark]:
        """The marks of a sentence, some more than once."""
        stems = [token.stem for token in tokens]
        yield from _words(stems)
        for at, token in enumerate(tokens):
            yield f"as {token.word}", (at,)
        found = self.meant(stems)
        first: dict[str, int] = {}
        last: dict[str, int] = {}
        begun: dict[int, list[str]] = {}
        for at, _, meaning in found:
            first.setdefault(meaning, at)
            last[meaning] = at
            begun.setdefault(at, []).append(meaning)
        for meaning, at in first.items():
            yield f"means {meaning}", (at,)
            for other, end in last.items():
                if at < end and meaning != other:
                    yield f"order {meaning} {other}", (at, end)
        for at, length, meaning in found:
            for follows in (at + length, at + length + 1):
                for other in begun.get(follows, ()):
                    yield f"near {meaning} {other}", (at, follows)
        for at, name in ((0, "first"), (1, "second")):
            for meaning in begun.get(at, ()):
                yield f"{name} {meaning}", (at,)


def _words(stems: list[str]) -> Iterator[Mark]:
    farther, before = "", "<"
    for at, stem in enumerate((*stems, ">")):
        if stem != ">":
            yield f"word {stem}", (at,)
        yield f"pair {before} {stem}", (at - 1, min(at, len(stems) - 1))
        if farther:
            yield f"over {farther} {stem}", (at - 2, min(at, len(stems) - 1))
        farther, before = before, stem
