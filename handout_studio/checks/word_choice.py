"""Words of the trade with plainer ones, and words that may leave someone out with others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.word_lists import WordList, instead_of, list_pattern
from handout_studio.domain.phrase import Phrase, phrase

_EXPLAINED = re.compile(
    r"^[\"')]* ?(?:\(|:|- |,? (?:means?|is (?:when|a|an|the|what|how)|are (?:the|when|ways)"
    r"|or|that is|which (?:is|means)|called)\b)|^[\"')]*$"
)
_DEFINED = re.compile(r"\b(?:called|known as|means?|word|words|term|say)\b[ \"':(]*(?:a |an |the )?$|[(\"]$")


class Jargon:
    """`wording.jargon`: a word of the trade that isn't explained where it stands."""

    rule = "wording.jargon"
    source = "NIH and NHS plain-language guides: everyday words"

    def __init__(self, words: WordList) -> None:
        self._words = words
        self._pattern = list_pattern(words)

    def look(self, view: SectionView) -> Iterator[Finding]:
        """Each such word, with a plainer one."""
        for said in view.utterances:
            for found in self._pattern.finditer(said.words):
                if (
                    _EXPLAINED.search(said.words[found.end() :])
                    and found.start() < 3
                    and found.end() == len(said.words)
                ):
                    continue  # a term by itself, as in a heading or a glossary
                if _is_explained(said.words, found):
                    continue
                yield view.finding(
                    self.rule,
                    "note",
                    phrase("“{words}” is a word of the trade", words=found[0]),
                    self.source,
                    span=said.span(*found.span()),
                    suggestion=phrase("Say “{instead}”, or explain it", instead=instead_of(found, self._words)),
                )


class Inclusive:
    """`wording.inclusive`: not the person first, or a gender, a family, an ability taken for granted."""

    rule = "wording.inclusive"
    source = "APA Inclusive Language Guide, second edition (2023)"

    def __init__(self, words: WordList) -> None:
        self._words = words
        self._pattern = list_pattern(words)

    def look(self, view: SectionView) -> Iterator[Finding]:
        """Each such word, with others to take over."""
        for said in view.utterances:
            for found in self._pattern.finditer(said.words):
                if said.is_quoted(found.start()):
                    continue
                if (
                    found[0].startswith("the ")
                    and re.match(r" [a-z]+", said.words[found.end() :])
                    and not _ENDS.match(said.words[found.end() :])
                ):
                    continue  # "the blind spot", "the poor sleep that follows"
                instead = instead_of(found, self._words)
                start, end = said.span(*found.span())
                yield view.finding(
                    self.rule,
                    "note",
                    phrase("“{words}” may hurt or leave someone out", words=found[0]),
                    self.source,
                    span=(start, end),
                    suggestion=_say(instead),
                    fix=(start, end, _cased(view.text[start:end], instead)) if found[2] is None else None,
                )


_ENDS = re.compile(
    r" (?:and|or|are|is|in|who|to|have|can|may|need|often|at|with|with|for|from|will|as|of|on|by|do|get|must|should)\b"
)


def _say(instead: str) -> Phrase:
    return phrase("Say “{instead}”", instead=instead)


def _cased(words: str, instead: str) -> str:
    return instead[:1].upper() + instead[1:] if words[:1].isupper() else instead


def _is_explained(words: str, found: re.Match[str]) -> bool:
    before, after = words[: found.start()], words[found.end() :]
    return (_EXPLAINED.match(after) is not None and after.strip("\"') ") != "") or _DEFINED.search(before) is not None
