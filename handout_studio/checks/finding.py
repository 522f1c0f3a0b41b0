"""One thing to look at before a handout is handed out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["note", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's finding: the section it is about (None: the whole handout), the characters of its body, and why.

    `source` names the standard or the guidance that the rule follows.
    """

    rule: str
    severity: Severity
    section: str | None
    start: int | None
    end: int | None
    message: str
    source: str
