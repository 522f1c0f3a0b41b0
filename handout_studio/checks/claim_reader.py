"""Reads the claims of a sentence: by patterns first, and by the weight of its words where no pattern fits.

The weights have a say in both: what a pattern finds in a sentence that weighs far too little is no claim.
"""

from __future__ import annotations

from dataclasses import dataclass

from handout_studio.checks.claim_weights import Advice, ClaimWeights, Weighed, softer_for
from handout_studio.checks.claims import Claim, ClaimFamily, Guards, claims_in
from handout_studio.checks.utterance import Utterance
from handout_studio.domain.phrase import Phrase

_ENOUGH = 0.25
"""The weight that makes a claim, odds of about four to three; chosen on sentences left out of learning."""
_PATTERN = 1.5
"""What a pattern that fits adds to it."""


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

    def read(self, said: Utterance) -> Claims:
        """The claims of a sentence; a question has none."""
        if said.asks:
            return Claims()
        weighed = self._weights.weigh(said.words, self._taken.around(said.words))
        fitting = Claims(tuple(claims_in(said, self._promises)), tuple(claims_in(said, self._absolutes)))
        if fitting.promises or fitting.absolutes:
            return fitting if weighed.odds + _PATTERN > _ENOUGH else Claims()
        return self._by_weight(said, weighed) if weighed.odds > _ENOUGH else Claims()

    def _by_weight(self, said: Utterance, weighed: Weighed) -> Claims:
        if said.is_quoted(weighed.start):
            return Claims()
        kind = "absolute" if weighed.kind > 0 else "promise"
        if kind == "absolute" and self._taken.limits_follow(said):
            return Claims()
        clause = said.words[weighed.start : said.clause(weighed.end - 1)[1]]  # to its end: no words are cut in two
        end = max(weighed.end, weighed.start + len(clause.rstrip(" .,;:!\"')")))
        claim = Claim(weighed.start, end, Phrase(softer_for(kind, weighed.means, self._advice)))
        return Claims(absolutes=(claim,)) if kind == "absolute" else Claims(promises=(claim,))
