"""A `.handout` file in and out: read whole and strictly, written whole and safely."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from handout_studio.domain.errors import BadFile, ChangedOnDisk, FileTrouble, Problem
from handout_studio.domain.handout import Handout
from handout_studio.domain.picture_bytes import picture_problem
from handout_studio.domain.values import Picture
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.json_files import encode_value, parse_object, validated
from handout_studio.storage.migrations import migrated
from handout_studio.storage.plain_files import FILE_LIMIT, Fingerprint, decode_text, fingerprint_of, read_bytes

FORMAT = "handout-studio/handout"


def read_handout(path: Path) -> tuple[Handout, Fingerprint]:
    """The handout in a file, and what tells whether the file changes. Raises BadFile and FileTrouble."""
    data = read_bytes(path)
    raw = migrated(path, parse_object(path, decode_text(path, data)), FORMAT)
    handout = _validated(path, raw)
    if problems := _picture_problems(handout):
        raise BadFile(path, problems)
    return handout, fingerprint_of(data)


def write_handout(
    handout: Handout, path: Path, *, expected: Fingerprint | None = None, disk: Disk | None = None
) -> Fingerprint:
    """Save the handout; `expected` is what the file was when it was read or last written.

    Raises BadFile for a handout that could not be opened again, ChangedOnDisk if the file is not what was expected
    (a file that is gone is simply written again), and FileTrouble.
    """
    whole = validated(path, Handout, handout.model_dump())
    data = encode_value(whole)
    if len(data) > FILE_LIMIT:
        raise BadFile(path, (Problem("too_large_to_save", values={"limit": FILE_LIMIT}),))
    fingerprint = fingerprint_of(data)
    # A save that was told to have failed may have come through all the same: its own bytes are no one else's change.
    if expected is not None and _is_there(path) and _fingerprint_on_disk(path) not in (expected, fingerprint):
        raise ChangedOnDisk(path)
    write_atomically(path, data, disk=disk)
    return fingerprint


def _validated(path: Path, raw: dict[str, Any]) -> Handout:
    """As `validated`, telling of every two equal ids, whatever else is wrong beside them."""
    try:
        return validated(path, Handout, raw)
    except BadFile as error:
        others = (problem for problem in error.problems if problem.code != "equal_ids")
        raise BadFile(path, (*others, *_equal_ids(raw, "sections"), *_equal_ids(raw, "images"))) from None


def _equal_ids(raw: dict[str, Any], key: str) -> Iterator[Problem]:
    members = raw.get(key)
    seen: dict[object, int] = {}
    for index, member in enumerate(members if isinstance(members, tuple) else ()):
        if isinstance(member, dict) and isinstance(found := member.get("id"), str):
            first = seen.setdefault(found, index)
            if first != index:
                yield Problem("equal_ids", (key,), {"id": found, "first": first, "second": index})


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise FileTrouble(path, "write", error.errno) from error


def _fingerprint_on_disk(path: Path) -> Fingerprint | None:
    try:
        return fingerprint_of(read_bytes(path))
    except BadFile:  # larger than any handout may be: surely another file
        return None


def _picture_problems(handout: Handout) -> tuple[Problem, ...]:
    pictures: list[tuple[tuple[str | int, ...], Picture]] = [
        (("images", index), picture) for index, picture in enumerate(handout.images)
    ]
    if handout.brand and handout.brand.logo:
        pictures.insert(0, (("brand", "logo"), handout.brand.logo))
    found = ((place, picture_problem(picture)) for place, picture in pictures)
    return tuple(Problem(code, place) for place, code in found if code)
