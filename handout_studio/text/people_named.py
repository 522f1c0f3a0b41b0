"""Finds words in a text that may be a person's name. It guesses: it shows where to look, and misses some."""

from __future__ import annotations

import re
from collections.abc import Iterable

_GREETING = re.compile(
    r"\b(?:Dear|Hello|Hi|Hey|Welcome,|Prepared for|Made for|Written for|For|From|Client:|Name:)[ \t]+"
    r"((?:[A-Z][\w'’-]+\.?[ \t]*){1,3})"
)
_CAPITALISED = re.compile(r"(?<![\w@/.:-])[A-Z][a-zà-öø-ÿ'’-]+(?:[ \t]+[A-Z][a-zà-öø-ÿ'’-]+){0,2}")
_BEGINS = re.compile(r"(?:(?:\A|\n)[\s>*+#\d.\[\]xX-]*|[.!?:…\"“”‘’|\]()]\s*)\Z")
_BEFORE = 40  # characters before a word in which the beginning of a sentence is looked for
_FIELD_OR_LINK = re.compile(r"\{\{[^{}\n]*\}\}|\]\([^)\n]*\)|\[![A-Za-z]+\]|https?://\S+")
_NO_NAMES = frozenset(
    re.findall(
        r"\S+",
        """
        i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday january february
        march april may june july august september october november december english spanish french
        german american british christmas easter zoom google cbt emdr dbt act you me us all parents
        clients client everyone friend friends teens couples families new today your my our the this what
        how when where who why if it we
        """,
    )
)


def possible_names(texts: Iterable[str], known: Iterable[str] = ()) -> tuple[str, ...]:
    """What may be names in these texts, in order, each once; none that holds only words of `known` texts."""
    familiar = {word for text in known for word in _words(text)} | _NO_NAMES
    found: dict[str, None] = {}
    for text in texts:
        plain = _FIELD_OR_LINK.sub(" . ", text)
        for name in (*_greeted(plain), *_inside_sentences(plain)):
            parts = [part for part in name.split() if _bare(part) not in familiar]
            if parts:
                found.setdefault(" ".join(part.strip("'’") for part in parts))
    return tuple(found)


def _greeted(text: str) -> Iterable[str]:
    return (match[1].strip(" .\t") for match in _GREETING.finditer(text))


def _inside_sentences(text: str) -> Iterable[str]:
    """Capitalised words where no sentence begins, as English writes names."""
    return (match[0] for match in _CAPITALISED.finditer(text) if not _sentence_begins(text, match.start()))


def _sentence_begins(text: str, place: int) -> bool:
    return _BEGINS.search(text, max(0, place - _BEFORE), place) is not None


def _words(text: str) -> Iterable[str]:
    return (_bare(word) for word in re.findall(r"[^\W\d_][\w'’-]*", text))


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word).strip(".").casefold()
