"""How hard a text is to read: words, sentences, syllables and the Flesch-Kincaid grade of a piece of text.

The grade is that of Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for Navy
Enlisted Personnel", Research Branch Report 8-75, Naval Technical Training Command, 1975:

    0.39 x words / sentences  +  11.8 x syllables / words  -  15.59

It was made for English, and is a rough guide: it knows nothing of how clear or how kind a sentence is.

Syllables come from rules (`estimate`), and from a list of the words for which the rules are wrong, made from the
CMU Pronouncing Dictionary. The list is handed in: this module opens no file. `docs/content.md` has the figures.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Self

# A field, a directive on a line of its own, the marks a line begins with, a link's target.
_FIELD = re.compile(r"\{\{[^{}\n]*\}\}")
_DIRECTIVE = re.compile(r"^[ \t>]*\[(?:lines|page|qr|scale)\b[^\]\n]*\][ \t]*$", re.IGNORECASE | re.MULTILINE)
_MARKS = re.compile(
    r"^[ \t]*((?:>[ \t]*|[-*+][ \t]+|\d{1,3}[.)][ \t]+|#{1,6}[ \t]+|\[[ xX]\][ \t]+|\[![A-Za-z]+\][ \t]*)+)"
)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")

_WORD = re.compile(r"[^\W_]+(?:['’‑-][^\W_]+)*")
# After a bare mark any word begins a sentence; after a quoted one ('"Not yet?" and we wait') only a capital does.
_SENTENCE_END = re.compile(r"(?<=[.!?])[ \t]+|(?<=[.!?…])[\"'”’)\]*_]*[ \t]+(?=[\"'“‘(\[*_]*[A-Z0-9À-Þ])")
_ABBREVIATION = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|No)|\b[A-Za-z](?:\.[A-Za-z])+)\.$")


def plain_text(body: str) -> str:
    """The words of a Markdown body, a line for each of its lines: no fields, directives, link targets or marks that a
    line begins with. Stars inside a line stay: they are part of no word. Plain text comes back as it was.
    """
    text = _DIRECTIVE.sub("", _FIELD.sub("", body))
    text = _LINK.sub(r"\1", text) if "](" in text else text
    return "\n".join(_MARKS.sub("", line) for line in text.split("\n"))


def word_list(plain: str) -> list[str]:
    """The words of plain text. "don't" and "follow-up" are one word each; a figure is a word."""
    return _WORD.findall(plain)


def sentence_list(plain: str) -> list[str]:
    """The sentences of plain text that hold a word, as written.

    A line ends a sentence with or without a full stop (headings and list items often have none), unless the next
    line goes on in lower case: that is a sentence wrapped by hand.
    """
    found: list[str] = []
    for line in _whole_lines(plain):
        start = 0
        for end in _SENTENCE_END.finditer(line):
            if not _ABBREVIATION.search(line, start, end.start()):
                found.append(line[start : end.end()].strip())
                start = end.end()
        found.append(line[start:].strip())
    return [sentence for sentence in found if _WORD.search(sentence)]


def _whole_lines(plain: str) -> list[str]:
    """The lines of the text, with a line that goes on in lower case joined to the one before it."""
    lines: list[str] = []
    for line in (raw.strip() for raw in plain.split("\n")):
        if lines and line[:1].islower() and lines[-1] and lines[-1][-1] not in ".!?…:;":
            lines[-1] += " " + line
        else:
            lines.append(line)
    return lines


# --- syllables ---------------------------------------------------------------------------------------------

_VOWELS = re.compile(r"[aeiouyà-öø-ÿ]+")
# An e that is written and not said: "hope", "whole", "hopes", "hoped", "hopeful". At most one is taken off.
_SILENT = re.compile(
    r"[^aeioul]e$|[^aeioulscgxz]es$|[^aeiouytdl]ed$|[aeiouyl]le[sd]?$"
    r"|[^aeiou]e(?:ly|ments?|ful(?:ly)?|less|ness|some|ty)$"
)
# Vowels side by side that are said apart ("diary", "idea", "going"), and an ending that has a vowel only when said
# ("prism"). Each place found adds one.
_APART = re.compile(
    r"(?=(?<![tscgx])ia(?!ge)|(?<![tscgx])io|iu|(?<![qg])ua(?!ge)|eo(?!u|n$|p)|[aeiouy]ing|ie(?:t|r$|st$|n)|uou|[aeo][ïë]|[st]m$)"
)
_SAID_AFTER_CONSONANT = ("d", "ll", "ve", "re")


def estimate(word: str) -> int:
    """The syllables of one English word in lower case by rules alone, at least 1. Right for nine words in ten."""
    count = len(_VOWELS.findall(word)) + len(_APART.findall(word))
    return max(1, count - bool(_SILENT.search(word)))


class SyllableCounter:
    """Counts the syllables of English words: first from a list of exceptions, else by rules."""

    def __init__(self, exceptions: Mapping[str, int]) -> None:
        """`exceptions`: words in lower case, with a straight apostrophe, and their syllables."""
        self._exceptions = exceptions
        self._known = lru_cache(maxsize=20_000)(self._look_up)

    @classmethod
    def from_lines(cls, text: str) -> Self:
        """A counter whose exceptions are lines `3 idea area`, a count and its words; `#` begins a remark.

        Raises ValueError for a line whose first word is no number.
        """
        exceptions: dict[str, int] = {}
        for line in text.splitlines():
            if line and not line.startswith("#"):
                count, *words = line.split()
                exceptions.update(dict.fromkeys(words, int(count)))
        return cls(exceptions)

    def count(self, word: str) -> int:
        """The syllables of one word of `word_list`, at least 1. A figure counts as one: "2026" is no hard word."""
        return self._known(word.lower().replace("’", "'"))

    def _look_up(self, word: str) -> int:
        if word in self._exceptions:
            return self._exceptions[word]
        if "-" in word or "‑" in word:
            return sum(self.count(part) for part in re.split("[-‑]", word))
        stem, apostrophe, ending = word.partition("'")
        return self._with_ending(stem, ending) if apostrophe else estimate(word)

    def _with_ending(self, stem: str, ending: str) -> int:
        """The syllables of a word with an apostrophe: "James's", "could've", "they'll"."""
        said = ending == "s" and stem.endswith(("s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"))
        said = said or (ending in _SAID_AFTER_CONSONANT and stem[-1:] not in "aeiouyw")
        return self.count(stem) + said


class Readability:
    """Measures whole texts. Takes Markdown bodies and plain text alike; quick enough for each key press."""

    def __init__(self, counter: SyllableCounter) -> None:
        """`counter`: how syllables are counted."""
        self._counter = counter

    def words(self, text: str) -> int:
        """How many words the text has, fields and marks left out."""
        return len(word_list(plain_text(text)))

    def sentences(self, text: str) -> int:
        """How many sentences the text has; a heading or a list item is one."""
        return len(sentence_list(plain_text(text)))

    def syllables(self, text: str) -> int:
        """How many syllables the words of the text have."""
        return sum(map(self._counter.count, word_list(plain_text(text))))

    def grade(self, text: str) -> float:
        """The Flesch-Kincaid grade (US school years), not rounded; below 0 for very easy text, 0.0 for no words."""
        plain = plain_text(text)
        words = word_list(plain)
        if not words:
            return 0.0
        syllables = sum(map(self._counter.count, words))
        return 0.39 * len(words) / len(sentence_list(plain)) + 11.8 * syllables / len(words) - 15.59
