"""Words that are in no dictionary."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from handout_studio.checks.dictionary import Dictionary
from handout_studio.checks.finding import Finding
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.slips import is_slip
from handout_studio.domain.handout import Handout
from handout_studio.domain.phrase import Phrase, phrase
from handout_studio.text.sentences import prose_of

_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"
_WORD = re.compile(rf"(?<![^\W_])[{_LETTERS}]+(?:['’][{_LETTERS}]+)*(?![^\W_])")
_NO_PROSE = re.compile(
    r"<[^<>\s]{1,2000}>|https?://\S+|\bwww\.\S+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|example"
    r"|uk|ie|ca|au|edu|gov|info|co)\b\S*|[@#]\w+|`[^`\n]*`|\b\w*\d\w*\b|!\[[^\]\n]*\]\([^)\n]*\)|^\[qr:[^\]\n]*\]",
    re.MULTILINE | re.IGNORECASE,
)
_BEFORE, _AFTER = re.compile(rf"([{_LETTERS}]+)\.?[ -]+$"), re.compile(rf"[ -]+([{_LETTERS}]+)")
_ADDRESSED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|St)\.\s+$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:…][\"'”’)*_]*\s+|\n\s*|[“\"(*_|]\s*)$")


class Spelling:
    """`spelling`: a word that is in no dictionary; names (those of crisis contacts too), fields, addresses and
    all capitals are left alone.
    """

    rule = "spelling"
    source = "SCOWL word lists, American and British English"

    def __init__(self, dictionary: Callable[[str], Dictionary], known: Iterable[str]) -> None:
        """`dictionary`: that of a language; `known`: words to leave alone, in small letters."""
        self._dictionary = dictionary
        self._known = frozenset(known)

    def look(self, view: SectionView) -> Iterator[Finding]:
        """Each such word with its place; one of the title has none. Other words for it: `suggestions`."""
        contacts = view.section.contacts
        named = words_of_names(one.name for one in contacts.contacts) if contacts else frozenset()
        for word, span in self._misspelt(view.prose, view.language, named):
            yield view.finding(self.rule, "note", _message(word), self.source, span=span)
        for word, _ in self._misspelt(prose_of(view.section.title), view.language, named):
            yield view.finding(self.rule, "note", _message(word), self.source)

    def look_at_titles(self, handout: Handout) -> Iterator[Finding]:
        """Each such word of the handout's title and subtitle."""
        for line in (handout.title, handout.subtitle):
            for word, _ in self._misspelt(prose_of(line), handout.language, frozenset()):
                yield Finding(self.rule, "note", None, None, None, _message(word), self.source)

    def _misspelt(self, text: str, language: str, named: frozenset[str]) -> Iterator[tuple[str, tuple[int, int]]]:
        dictionary = self._dictionary(language)
        prose = _NO_PROSE.sub(lambda found: " " * len(found[0]), text)
        for found in _WORD.finditer(prose):
            word = found[0].replace("’", "'")
            if len(word) < 2 or word.isupper() or word.lower() in self._known or dictionary.knows(word):
                continue
            name = word.lower().removesuffix("'s")
            if name in self._known or name in named:
                continue
            if _is_name(word, prose, found.start()) and not (_stands_alone(found) and is_slip(word, dictionary)):
                continue
            yield found[0], found.span()


def _message(word: str) -> Phrase:
    return phrase("“{word}” may be misspelt", word=word)


def _is_name(word: str, prose: str, at: int) -> bool:
    """Whether a word is written as names are: with a capital inside, or with one in the middle of a sentence."""
    if not word[:1].isupper():
        return any(letter.isupper() for letter in word)
    begins = _SENTENCE_START.search(prose, max(0, at - 12), at) and not _ADDRESSED.search(prose, max(0, at - 12), at)
    return word[1:] != word[1:].lower() or not begins


def _stands_alone(found: re.Match[str]) -> bool:
    """Whether a word has a capital and neither of its neighbours has one: first and last names come together."""
    word, text, (start, end) = found[0], found.string, found.span()
    beside = (_BEFORE.search(text, max(0, start - 80), start), _AFTER.match(text, end, end + 80))
    return word[1:].islower() and not any(each and each[1][:1].isupper() for each in beside)


def words_of_names(names: Iterable[str]) -> frozenset[str]:
    """The words of names that are never marked, in small letters."""
    return frozenset(word.lower().replace("’", "'") for name in names for word in _WORD.findall(name))


def suggestions(word: str, language: str) -> tuple[str, ...]:
    """Words that a misspelt one may have been meant for, likeliest first."""
    return Dictionary.bundled(language).suggestions(word.replace("’", "'"))
