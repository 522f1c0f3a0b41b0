"""Claims that a sentence makes: patterns over whole sentences, and what takes a claim back.

A word alone is never a claim. Who speaks, what about, and what stands around it decide: a question, a quotation, a
negation (“I can't guarantee”), a hedge (“may”, “I try to”), a condition (“whether …”) or limits named beside it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from handout_studio.checks.claim_words import WordFamilies
from handout_studio.checks.utterance import Utterance
from handout_studio.domain.phrase import Phrase

GUARDS = ("negation", "denial", "hedge", "limits", "condition", "denied", "instruction", "practice")
"""What takes a claim back: see `Guards`."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed where in an utterance; `weaken`: the words that one right word may replace, and that word."""

    start: int
    end: int
    softer: Phrase
    weaken: tuple[int, int, str] | None = None


class ClaimFamily:
    """Ways to claim one kind of thing, with what takes such a claim back and what might be said instead.

    A group `weaken` of a pattern is the one word that “may” can stand for. Patterns are made ready when a sentence has
    first held a word that any of them needs, which few sentences do: all of them take a fifth of a second.
    """

    def __init__(
        self,
        softer: str,
        guards: Iterable[str],
        trigger: str,
        patterns: Iterable[str],
        words: WordFamilies,
        taken: Guards,
    ) -> None:
        """`trigger`: what a sentence must hold, in the notation of `WordFamilies.pattern`, as are `patterns`.

        Raises ValueError for a guard that there is none of.
        """
        self._softer = Phrase(softer)
        self._guards = frozenset(guards)
        if unknown := self._guards - set(GUARDS):
            raise ValueError(unknown)
        self._words = words
        self._taken = taken
        self._trigger = words.pattern(trigger)
        self._texts = tuple(patterns)

    def claims(self, said: Utterance) -> Iterator[Claim]:
        """Each claim of this kind in a sentence, of two that overlap too."""
        if not self._trigger.search(said.words):
            return
        for pattern in self._patterns:
            for found in pattern.finditer(said.words):
                if not self._taken.take_back(said, found, self._guards):
                    yield Claim(found.start(), found.start() + len(found[0].rstrip()), self._softer, _weakened(found))

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(map(self._words.pattern, self._texts))


def _weakened(found: re.Match[str]) -> tuple[int, int, str] | None:
    if "weaken" not in found.re.groupindex or found["weaken"] is None:
        return None
    start, end = found.span("weaken")
    text = found["weaken"]
    before = " " if text[0] in "' " else ""
    return start, end, f"{before}may"


def claim_families(text: str, words: WordFamilies, taken: Guards) -> tuple[ClaimFamily, ...]:
    """The families in a TOML text of tables `claims`. Raises TOMLDecodeError, KeyError and ValueError."""
    return tuple(
        ClaimFamily(one["softer"], one["guards"], one["trigger"], one["patterns"], words, taken)
        for one in tomllib.loads(text)["claims"]
    )


def claims_in(said: Utterance, families: Iterable[ClaimFamily]) -> list[Claim]:
    """The claims of a sentence that is no question, in order; of two that overlap, the first family's."""
    if said.asks:
        return []
    found: list[Claim] = []
    for family in families:
        for claim in family.claims(said):
            if all(claim.end <= other.start or claim.start >= other.end for other in found):
                found.append(claim)
    return sorted(found, key=lambda claim: claim.start)


class Guards:
    """What stands around a claim and makes it none."""

    def __init__(self, text: str) -> None:
        """`text`: TOML, a list of pieces of patterns for each guard. Raises TOMLDecodeError."""
        self._patterns = {name: re.compile("|".join(pieces)) for name, pieces in tomllib.loads(text).items()}

    def take_back(self, said: Utterance, found: re.Match[str], names: frozenset[str]) -> bool:
        """Whether a claim is none: someone else's words, or taken back by one of the guards named."""
        if said.is_quoted(found.start()):
            return True
        words, at = said.words, found.start()
        since_turn = words[said.turn(at) : at]
        if self._has("governed", since_turn + found[0][:1]) or self._has("reported", since_turn):
            return True
        start, end = said.clause(at)
        before, after = words[start:at], words[found.end() : max(end, found.end())]
        places = {
            "negation": before,
            "denial": found[0],
            "hedge": before,
            "condition": words[start : found.end()],
            "denied": after,
            "instruction": words,
            "practice": words,
        }
        return (
            any(self._has(name, places[name]) for name in names if name in places)
            or ("hedge" in names and self._has("hedge_after", words[found.end() :]))
            or ("limits" in names and self._has_limits(said))
        )

    def around(self, words: str) -> tuple[str, ...]:
        """Marks (`checks.claim_weights`) of what takes claims back anywhere in an utterance's words."""
        return tuple(f"guard {name}" for name in _WEIGHED if self._has(name, words))

    def limits_follow(self, said: Utterance) -> bool:
        """Whether the sentence that follows goes on to name limits."""
        return (
            bool(_GOES_ON.match(said.after))
            and self._has("limits", said.after)
            and not self._has("no_limits", said.after)
        )

    def _has(self, name: str, words: str) -> bool:
        return self._patterns[name].search(words) is not None

    def _has_limits(self, said: Utterance) -> bool:
        if self._has("no_limits", said.words):
            return False
        nearby = said.after if _GOES_ON.match(said.after) else ""
        return self._has("limits", said.words) or (not self._has("no_limits", nearby) and self._has("limits", nearby))


_WEIGHED = ("governed", "reported", "limits")
_GOES_ON = re.compile(r"(?:there|the|but|however|some|only|one|these|this|i|limits|exceptions?)\b")
