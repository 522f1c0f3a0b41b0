"""Reads the claims of a sentence: by patterns first, and by the weight of its words where no pattern fits.

The weights have a say in both: what a pattern finds in a sentence that weighs far too little is no claim.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from handout_studio.checks.claim_weights import Advice, ClaimWeights, Weighed, softer_for
from handout_studio.checks.claims import Claim, ClaimFamily, Guards, claims_in
from handout_studio.checks.utterance import Utterance
from handout_studio.domain.phrase import Phrase

ENOUGH = 1.05
"""The weight that makes a claim, odds of three to one; chosen on sentences left out of learning (docs/content.md)."""
_PATTERN = 1.5
"""What a pattern that fits adds to it."""
_NEAR = 24
"""Characters: a clause that began no farther before the strongest words is marked from its beginning."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What a sentence promises and what it says without limits, each in order."""

    promises: tuple[Claim, ...] = ()
    absolutes: tuple[Claim, ...] = ()


class ClaimReader:
    """Finds promises and absolutes together, as one sentence may look like either."""

    def __init__(
        self,
        promises: tuple[ClaimFamily, ...],
        absolutes: tuple[ClaimFamily, ...],
        taken: Guards,
        weights: ClaimWeights,
        advice: tuple[Advice, ...],
    ) -> None:
        self._promises = promises
        self._absolutes = absolutes
        self._taken = taken
        self._weights = weights
        self._advice = advice

    def odds(self, said: Utterance) -> float:
        """How likely a sentence claims something, as the logarithm of odds; what is above `ENOUGH` is found."""
        if said.asks:
            return -math.inf
        weighed = self._weighed(said)
        if any(self._fitting(said)):
            return weighed.odds + _PATTERN
        return weighed.odds if self._is_sayers(said, weighed) else -math.inf

    def read(self, said: Utterance) -> Claims:
        """The claims of a sentence; a question has none."""
        if said.asks or (weighed := self._weighed(said)).odds + _PATTERN <= ENOUGH:
            return Claims()
        promises, absolutes = self._fitting(said)
        if promises or absolutes:
            return Claims(promises, absolutes)
        return self._by_weight(said, weighed) if weighed.odds > ENOUGH else Claims()

    def _weighed(self, said: Utterance) -> Weighed:
        return self._weights.weigh(said.words, self._taken.around(said.words))

    def _fitting(self, said: Utterance) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
        """The promises and the absolutes that patterns find."""
        return tuple(claims_in(said, self._promises)), tuple(claims_in(said, self._absolutes))

    def _is_sayers(self, said: Utterance, weighed: Weighed) -> bool:
        """Whether a claim is neither quoted nor limited by the sentence that follows."""
        limited = weighed.kind > 0 and self._taken.limits_follow(said)
        return not limited and not said.is_quoted(weighed.start)

    def _by_weight(self, said: Utterance, weighed: Weighed) -> Claims:
        if not self._is_sayers(said, weighed):
            return Claims()
        kind = "absolute" if weighed.kind > 0 else "promise"
        start, end = said.clause(weighed.start)[0], said.clause(weighed.end - 1)[1]  # so that no words are cut in two
        start += len(said.words[start:]) - len(said.words[start:].lstrip(" ,\"'-"))
        start = start if weighed.start - start <= _NEAR else weighed.start
        end = max(weighed.end, start + len(said.words[start:end].rstrip(" .,;:!\"')")))
        claim = Claim(start, end, Phrase(softer_for(kind, weighed.means, self._advice)))
        return Claims(absolutes=(claim,)) if kind == "absolute" else Claims(promises=(claim,))
