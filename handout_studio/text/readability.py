"""How hard a text is to read: words, sentences, syllables and the Flesch-Kincaid grade of a piece of text.

The grade is that of Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for Navy
Enlisted Personnel", Research Branch Report 8-75, Naval Technical Training Command, 1975:

    0.39 x words / sentences  +  11.8 x syllables / words  -  15.59

The SMOG grade is that of McLaughlin, "SMOG Grading: a New Readability Formula", Journal of Reading 12 (8), 1969, with
words of three and more syllables as hard words; it asks for thirty sentences, and is rougher with fewer:

    1.0430 x square root of (hard words x 30 / sentences)  +  3.1291

Both were made for English, and are a rough guide: they know nothing of how clear or how kind a sentence is.

Syllables come from rules (`estimate`), and from a list of the words for which the rules are wrong, made from the
CMU Pronouncing Dictionary. The list is handed in: this module opens no file. `docs/content.md` has the figures.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from handout_studio.text.sentences import plain_text as plain_text
from handout_studio.text.sentences import prose_of, sentence_spans
from handout_studio.text.sentences import sentence_list as sentence_list
from handout_studio.text.sentences import word_list as word_list

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


SMOG_SENTENCES = 30
"""So many sentences the SMOG grade was made for; with fewer it is rougher still."""

_REMEMBERED = 4  # texts

_SHORT_SENTENCE = 6
"""Words: a sentence of fewer has no grade worth telling."""


@dataclass(frozen=True, slots=True)
class HardSentence:
    """A sentence by its first character and the one after its last in a Markdown body, and its Flesch-Kincaid grade."""

    start: int
    end: int
    grade: float

    @property
    def span(self) -> tuple[int, int]:
        """Both ends."""
        return self.start, self.end


class Readability:
    """Measures whole texts. Takes Markdown bodies and plain text alike; quick enough for each key press."""

    def __init__(self, counter: SyllableCounter) -> None:
        """`counter`: how syllables are counted."""
        self._counter = counter
        self._counts = lru_cache(maxsize=_REMEMBERED)(self._counted)  # a row and a footer ask for one text's in turn

    def words(self, text: str) -> int:
        """How many words the text has, fields and marks left out."""
        return self._counts(text)[0]

    def sentences(self, text: str) -> int:
        """How many sentences the text has; a heading or a list item is one."""
        return len(sentence_list(plain_text(text)))

    def syllables(self, text: str) -> int:
        """How many syllables the words of the text have."""
        return sum(map(self._counter.count, word_list(plain_text(text))))

    def grade(self, text: str) -> float:
        """The Flesch-Kincaid grade (US school years), not rounded; below 0 for very easy text, 0.0 for no words."""
        words, sentences, syllables = self._counts(text)
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59 if words else 0.0

    def _counted(self, text: str) -> tuple[int, int, int]:
        """Words, sentences and syllables."""
        plain = plain_text(text)
        words = word_list(plain)
        return len(words), len(sentence_list(plain)), sum(map(self._counter.count, words))

    def smog(self, text: str) -> float:
        """The SMOG grade (US school years), not rounded; 0.0 for no words. Rough below `SMOG_SENTENCES` sentences."""
        plain = plain_text(text)
        sentences = len(sentence_list(plain))
        if not sentences:
            return 0.0
        hard = sum(self._counter.count(word) >= 3 for word in word_list(plain))
        return 1.0430 * math.sqrt(hard * 30 / sentences) + 3.1291

    def hardest_sentences(self, body: str) -> tuple[HardSentence, ...]:
        """The sentences of a Markdown body, hardest first; those of a few words are left out."""
        prose = prose_of(body)
        graded = []
        for start, end in sentence_spans(prose):
            words = word_list(prose[start:end])
            if len(words) >= _SHORT_SENTENCE:
                syllables = sum(map(self._counter.count, words))
                grade = 0.39 * len(words) + 11.8 * syllables / len(words) - 15.59
                graded.append(HardSentence(start, end, grade))
        return tuple(sorted(graded, key=lambda sentence: -sentence.grade))
