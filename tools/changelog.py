"""Reads CHANGELOG.md: which versions there are, and what is noted for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_HEADING = re.compile(r"^## \[?(?P<version>[^\]\s]+)\]?(?: - (?P<date>\d{4}-\d{2}-\d{2}))?$", re.MULTILINE)
UNRELEASED = "Unreleased"


@dataclass(frozen=True)
class Release:
    """One version with its day (YYYY-MM-DD) and what is noted for it."""

    version: str
    date: str
    notes: str


def parts(project: Path) -> dict[str, Release]:
    """Every part of the changelog by its version, what is unreleased among them, newest first."""
    text = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    found = list(_HEADING.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    return {
        match["version"]: Release(match["version"], match["date"] or "", text[match.end() : end].strip())
        for match, end in zip(found, ends, strict=True)
    }


def releases(project: Path) -> list[Release]:
    """The versions that have been given out, newest first."""
    return [release for release in parts(project).values() if release.version != UNRELEASED and release.date]
