"""What a person has looked at and left as it is: a finding is dismissed for as long as its words are the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from handout_studio.checks.finding import Finding
from handout_studio.domain.handout import Dismissal, Handout


def dismissal_of(finding: Finding, handout: Handout, *, everywhere: bool = False) -> Dismissal:
    """How to dismiss a finding: in its section, or with the same words `everywhere` in the handout."""
    return Dismissal(rule=finding.rule, section=None if everywhere else finding.section, mark=mark_of(finding, handout))


def mark_of(finding: Finding, handout: Handout) -> str:
    """A digest of the words that were found, in small letters; of what is said of them where they have no place."""
    words = str(finding.message)
    if finding.section is not None and finding.start is not None and finding.end is not None:
        words = handout.section(finding.section).body[finding.start : finding.end]
    return hashlib.sha256(words.casefold().encode()).hexdigest()[:16]


def dismissals_of(finding: Finding, handout: Handout) -> tuple[Dismissal, ...]:
    """All that dismiss a finding in this handout; none for one that is to be looked at."""
    keys = _keys(finding, handout)
    return tuple(one for one in handout.dismissed if (one.rule, one.section, one.mark) in keys)


def not_dismissed(findings: Iterable[Finding], handout: Handout) -> tuple[Finding, ...]:
    """The findings that nobody has dismissed in this handout."""
    kept = {(one.rule, one.section, one.mark) for one in handout.dismissed}
    if not kept:
        return tuple(findings)
    return tuple(finding for finding in findings if not _keys(finding, handout) & kept)


def _keys(finding: Finding, handout: Handout) -> set[tuple[str, str | None, str]]:
    mark = mark_of(finding, handout)
    return {(finding.rule, finding.section, mark), (finding.rule, None, mark)}
