"""One thing to look at before a handout is handed out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handout_studio.domain.phrase import Phrase

Severity = Literal["note", "warning"]


@dataclass(frozen=True, slots=True)
class Fix:
    """The one right mending: these characters of the section's body become `text`."""

    section: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's finding: the section it is about (None: the whole handout), the characters of its body, and why.

    `start` and `end` are None where it is about a title, the whole section or words made from its data. `source` names
    the standard or the guidance that the rule follows; `suggestion` says what might stand there instead.
    """

    rule: str
    severity: Severity
    section: str | None
    start: int | None
    end: int | None
    message: Phrase
    source: str
    suggestion: Phrase | None = None
    fix: Fix | None = None

    def as_row(self) -> dict[str, str | int | None]:
        """The finding as `check --json` writes it."""
        return {
            "rule": self.rule,
            "severity": self.severity,
            "section": self.section,
            "start": self.start,
            "end": self.end,
            "message": str(self.message),
            "source": self.source,
        }
