"""A `.handout` file in and out: read whole and strictly, written whole and safely."""

from __future__ import annotations

from pathlib import Path

from handout_studio.domain.errors import BadFile, ChangedOnDisk, FileTrouble, Problem
from handout_studio.domain.handout import Handout
from handout_studio.domain.picture_bytes import picture_problem
from handout_studio.domain.values import Picture
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.json_files import (
    FILE_LIMIT,
    Fingerprint,
    decode_text,
    encode_value,
    fingerprint_of,
    parse_object,
    read_bytes,
    validated,
)
from handout_studio.storage.migrations import migrated

FORMAT = "handout-studio/handout"


def read_handout(path: Path) -> tuple[Handout, Fingerprint]:
    """The handout in a file, and what tells whether the file changes. Raises BadFile and FileTrouble."""
    data = read_bytes(path)
    raw = migrated(path, parse_object(path, decode_text(path, data)), FORMAT)
    handout = validated(path, Handout, raw)
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
    if expected is not None and _is_there(path) and _fingerprint_on_disk(path) != expected:
        raise ChangedOnDisk(path)
    write_atomically(path, data, disk=disk)
    return fingerprint_of(data)


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
