"""How much the words of a sentence weigh as a claim: what finds promises and absolutes that no pattern foresaw.

A weight for each mark of a sentence (`checks.claim_meanings`), learned by logistic regression from some eleven thousand
sentences (`tools/claim_weights.py`), and what a small net makes of its words (`checks.claim_net`); their sum is the
logarithm of the odds that a sentence claims something.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from handout_studio.checks.claim_meanings import Meanings, Token, tokens_of
from handout_studio.checks.claim_net import ClaimNet

_LONGEST = 60
"""Tokens: what is longer is a list or a run of clauses, whose sums say little."""
_LEAST = 0.1
"""What a word has to add to be named as part of a claim."""
_LOOSE = frozenset(
    {",", ";", ":", ".", "!", '"', "(", ")", "and", "the", "a", "an", "of", "to", "in", "but", "or", "at"}
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """`odds`: above 0, more likely a claim than none. `kind`: below 0 a promise, above 0 an absolute. `start` and `end`
    are the strongest words in the utterance's words; `means` is what its words mean.
    """

    odds: float
    kind: float
    start: int
    end: int
    means: frozenset[str]


class ClaimWeights:
    """Weighs sentences. Each is weighed once while it is among the last few hundred."""

    def __init__(self, meanings: Meanings, table: str, net: ClaimNet) -> None:
        """`table`: a line for each mark: its name, its weight as a claim and as an absolute, tabs between them.

        Raises ValueError for a line that is none.
        """
        self._meanings = meanings
        self._net = net
        self._weights: dict[str, tuple[float, float]] = {}
        pairs: dict[str, tuple[float, float]] = {}  # most marks share theirs with others: a third of the memory
        for line in table.splitlines():
            if not line.startswith("#"):
                name, claim, absolute = line.split("\t")
                pair = f"{claim} {absolute}"
                if pair not in pairs:
                    pairs[pair] = float(claim), float(absolute)
                self._weights[name] = pairs[pair]
        self._base = self._weights.pop("", (0.0, 0.0))
        self.weigh = lru_cache(maxsize=2000)(self._weigh)

    def _weigh(self, words: str, more: tuple[str, ...] = ()) -> Weighed:
        """What an utterance's words weigh; `more`: names of marks that others have found in them."""
        tokens = tokens_of(words)
        if not tokens or len(tokens) > _LONGEST:
            return Weighed(0.0, 0.0, 0, len(words), frozenset())
        odds, kind = self._base
        seen_by_net = self._net.look([token.word for token in tokens])
        odds += seen_by_net.odds
        shares = list(seen_by_net.shares)
        means: set[str] = set()
        seen: set[str] = set()
        for name, carriers in self._meanings.marks(tokens):
            if name in seen:
                continue
            seen.add(name)
            if name.startswith("means "):
                means.add(name[6:])
            if weights := self._weights.get(name):
                odds += weights[0]
                kind += weights[1]
                for at in carriers:
                    shares[max(at, 0)] += weights[0] / len(carriers)
        for name in more:
            weights = self._weights.get(name, (0.0, 0.0))
            odds += weights[0]
            kind += weights[1]
        start, end = _strongest(tokens, shares)
        return Weighed(odds, kind, start, end, frozenset(means))


def _strongest(tokens: list[Token], shares: list[float]) -> tuple[int, int]:
    """The run of words that adds most, without loose words at its ends."""
    best, here, since = (0.0, 0, len(tokens)), 0.0, 0
    for at, share in enumerate(shares):
        if here <= 0:
            here, since = 0.0, at
        here += share - _LEAST
        if here > best[0]:
            best = here, since, at + 1
    _, first, after = best
    while after - first > 2 and tokens[first].stem in _LOOSE:
        first += 1
    while after - first > 2 and tokens[after - 1].stem in _LOOSE:
        after -= 1
    return tokens[first].start, tokens[after - 1].end


@dataclass(frozen=True, slots=True)
class Advice:
    """What might be said instead of a claim that means one of these things; none is for any."""

    kind: str
    means: frozenset[str]
    softer: str


def advice_of(text: str) -> tuple[Advice, ...]:
    """The advice in a TOML text of tables `claims`. Raises TOMLDecodeError and KeyError."""
    return tuple(
        Advice(one["kind"], frozenset(one.get("means", ())), one["softer"]) for one in tomllib.loads(text)["claims"]
    )


def softer_for(kind: str, means: frozenset[str], advice: Iterable[Advice]) -> str:
    """What to say instead: the first advice of that kind that fits. Raises StopIteration where there is none."""
    return next(one.softer for one in advice if one.kind == kind and (not one.means or one.means & means))
