"""Brings the raw object of an older file up to date, and refuses what is of another kind or from a newer program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from handout_studio.domain.errors import BadFile, Problem

CURRENT = 1


def migrated(path: Path, raw: dict[str, Any], kind: str) -> dict[str, Any]:
    """The raw object in the current version of the format `kind`. Raises BadFile.

    `kind` is the whole name, such as `handout-studio/handout`. Version 1 is the first, so nothing is changed yet.
    """
    if raw.get("format") != kind:
        raise BadFile(path, (Problem("other_format", ("format",), {"expected": kind}),))
    version = raw.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise BadFile(path, (Problem("bad_version", ("version",)),))
    if version > CURRENT:
        raise BadFile(path, (Problem("newer", ("version",), {"version": version, "known": CURRENT}),))
    return raw
