"""Words with a capital in mid-sentence that are no names: a slip of the fingers in a common word, or in a day's name.

Names are within a letter of common words as often as not (Clarke, Forrest, Munday). What no name is, is a common word
of seven letters or more with two neighbours swapped, or a day or month with that or a letter less.
"""

from __future__ import annotations

from handout_studio.checks.dictionary import Dictionary

LEAST = 7
"""Letters: shorter names are made of the letters of common words too often (Brian, Neil, Spiers)."""

_DAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February August September October November "
    "December"
)
_PLACES = tuple((day, at) for day in _DAYS.split() for at in range(1, len(day) - 1))
_SHORTENED = frozenset(day[:at] + day[at + 1 :] for day, at in _PLACES)
# Not the last two: Novembre and Septembre are French, and names.
_SWAPPED = frozenset(day[:at] + day[at + 1] + day[at] + day[at + 2 :] for day, at in _PLACES if at < len(day) - 2)


def is_slip(word: str, dictionary: Dictionary) -> bool:
    """Whether a word that is in no dictionary, with a capital in the middle of a sentence, is misspelt and no name."""
    if word in _SHORTENED or word in _SWAPPED:
        return True
    return len(word) >= LEAST and word.isalpha() and any(dictionary.is_common(meant) for meant in _unswapped(word))


def _unswapped(word: str) -> set[str]:
    """The word in small letters, each two neighbours swapped."""
    low = word.lower()
    return {low[:at] + low[at + 1] + low[at] + low[at + 2 :] for at in range(len(low) - 1)} - {low}
