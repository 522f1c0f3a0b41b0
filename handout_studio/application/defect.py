"""What a self-test finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing that is not as it should be: its kind, and its name or what is known of it."""

    kind: str
    name: str = ""
