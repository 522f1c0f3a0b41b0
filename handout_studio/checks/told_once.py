"""Leaves one claim where two rules find one in the same words, as in “I can never fail” and “never fail”."""

from __future__ import annotations

from collections.abc import Iterable

from handout_studio.checks.finding import Finding

_CLAIMS = frozenset(("wording.promise", "wording.absolute"))


def told_once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One section's findings -> the same, of claims in words that overlap only the longest; of equal ones the first."""
    told = tuple(findings)
    claims = sorted((each for each in told if each.rule in _CLAIMS), key=_length, reverse=True)
    kept: list[Finding] = []
    for claim in claims:
        if not any(_overlap(claim, other) for other in kept):
            kept.append(claim)
    return tuple(each for each in told if each.rule not in _CLAIMS or each in kept)


def _length(finding: Finding) -> int:
    return (finding.end or 0) - (finding.start or 0)


def _overlap(one: Finding, other: Finding) -> bool:
    """Whether both have a place, and the two share a character."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end
