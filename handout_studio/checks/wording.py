"""Promises and absolute claims in a section's sentences, with softer words to take over."""

from __future__ import annotations

from collections.abc import Iterator

from handout_studio.checks.claim_reader import ClaimReader
from handout_studio.checks.claims import Claim
from handout_studio.checks.finding import Finding
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.utterance import Utterance
from handout_studio.domain.phrase import phrase


class Promises:
    """`wording.promise`: an outcome promised. Alliance and outcome go together at about r = .28, no more than that."""

    rule = "wording.promise"
    source = "Flückiger and others 2018 (295 studies): an outcome can't be promised"

    def __init__(self, reader: ClaimReader) -> None:
        self._reader = reader

    def look(self, view: SectionView) -> Iterator[Finding]:
        """Each promise with its place, and “may” where that one word mends it."""
        for said in view.utterances:
            for claim in self._reader.read(said).promises:
                words = claimed(view, said, claim)
                yield view.finding(
                    self.rule,
                    "warning",
                    phrase("“{words}” promises what nobody can promise", words=words),
                    self.source,
                    span=said.span(claim.start, claim.end),
                    suggestion=claim.softer,
                    fix=_mending(said, claim),
                )


class Absolutes:
    """`wording.absolute`: a claim without limits, such as “strictly confidential” (ACA 2014 B.1.d: limits are told)."""

    rule = "wording.absolute"
    source = "ACA Code of Ethics 2014, B.1.d; BACP Ethical Framework: privacy is told with its limits"

    def __init__(self, reader: ClaimReader) -> None:
        self._reader = reader

    def look(self, view: SectionView) -> Iterator[Finding]:
        """Each absolute claim with its place."""
        for said in view.utterances:
            for claim in self._reader.read(said).absolutes:
                words = claimed(view, said, claim)
                yield view.finding(
                    self.rule,
                    "warning",
                    phrase("“{words}” claims more than anyone can keep", words=words),
                    self.source,
                    span=said.span(claim.start, claim.end),
                    suggestion=claim.softer,
                    fix=_limited(said, claim),
                )


def claimed(view: SectionView, said: Utterance, claim: Claim) -> str:
    """The words of a claim as they are written, on one line, without stars; long ones shortened."""
    start, end = said.span(claim.start, claim.end)
    words = " ".join(view.prose[start:end].replace("*", "").split())
    return words if len(words) <= 80 else f"{words[:79]}…"


def _mending(said: Utterance, claim: Claim) -> tuple[int, int, str] | None:
    if claim.weaken is None:
        return None
    start, end, text = claim.weaken
    return (*said.span(start, end), text)


_PLAIN_PRIVATE = frozenset(
    f"{how} {what}"
    for how in (
        "strictly",
        "completely",
        "totally",
        "absolutely",
        "entirely",
        "fully",
        "wholly",
        "100%",
        "100 %",
        "always",
    )
    for what in ("confidential", "private")
)


def _limited(said: Utterance, claim: Claim) -> tuple[int, int, str] | None:
    """“strictly confidential” at the end of its clause can stand as “private, with some limits”."""
    ends = said.words[claim.end : claim.end + 1] in ("", ".", "!", ";", ")")
    if ends and said.words[claim.start : claim.end] in _PLAIN_PRIVATE:
        return (*said.span(claim.start, claim.end), "private, with some limits")
    return None
