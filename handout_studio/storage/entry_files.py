"""A folder of files with one value each, such as one's own templates; a bad one spoils its own entry and no other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from handout_studio.domain.errors import BadFile, FileTrouble, HandoutStudioError, Problem
from handout_studio.domain.picture_bytes import picture_problem
from handout_studio.domain.values import Value
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.json_files import encode_value, parse_object, validated
from handout_studio.storage.migrations import migrated
from handout_studio.storage.plain_files import FILE_LIMIT, Fingerprint, decode_text, fingerprint_of, read_bytes

NAME_LIMIT = 58
ENTRY_LIMIT = 2_000
"""Files of one folder that are looked at; a shared folder may hold anything."""

AnyEntry = TypeVar("AnyEntry", bound=Value)


@dataclass(frozen=True, slots=True)
class EntryKind(Generic[AnyEntry]):
    """What one folder holds: the value, its format's whole name, and the end of its files' names."""

    value: type[AnyEntry]
    format: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Entry(Generic[AnyEntry]):
    """One file: its id, the value in it or what is wrong, and when (seconds since 1970) it was changed."""

    id: str
    path: Path
    value: AnyEntry | None
    fingerprint: Fingerprint | None
    changed: float
    trouble: HandoutStudioError | None = None


def read_entry(path: Path, kind: EntryKind[AnyEntry]) -> tuple[AnyEntry, Fingerprint]:
    """The value in a file, and what tells whether the file changes. Raises BadFile and FileTrouble."""
    data = read_bytes(path)
    raw = migrated(path, parse_object(path, decode_text(path, data)), kind.format)
    value = _validated(path, kind.value, raw)
    if problems := tuple(_picture_problems(value)):
        raise BadFile(path, problems)
    return value, fingerprint_of(data)


def write_entry(value: Value, path: Path, *, private: bool = False, disk: Disk | None = None) -> Fingerprint:
    """Write the value's file, whole or not at all. Raises BadFile for what could not be read again, and FileTrouble."""
    data = encode_value(_validated(path, type(value), value.model_dump()))
    if len(data) > FILE_LIMIT:
        raise BadFile(path, (Problem("too_large_to_save", values={"limit": FILE_LIMIT}),))
    write_atomically(path, data, private=private, disk=disk)
    return fingerprint_of(data)


def entry_paths(folder: Path, kind: EntryKind[AnyEntry]) -> tuple[Path, ...]:
    """The files of that kind in the folder, by name; none where there is no folder yet. Raises FileTrouble."""
    try:
        found = sorted(
            path for path in folder.iterdir() if path.suffix == kind.suffix and not path.name.startswith(".")
        )
    except FileNotFoundError:
        return ()
    except (OSError, ValueError) as error:
        raise FileTrouble(folder, "read", getattr(error, "errno", None)) from error
    return tuple(found[:ENTRY_LIMIT])


def id_of(path: Path) -> str:
    """The id that a file's name stands for: that of `Ana (conflict, 2026-11-23)` is `ana-conflict-2026-11-23`."""
    return plain_id(path.stem) or "unnamed"


def plain_id(name: str) -> str:
    """A name as an id: small Latin letters, digits and hyphens, at most 58; empty where nothing of it is left."""
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", letters).strip("-")[:NAME_LIMIT].strip("-")


def unused(base: str, taken: Callable[[str], bool]) -> str:
    """`base`, or `base-2`, `base-3`, ...: the first that isn't taken."""
    name, number = base, 2
    while taken(name):
        name, number = f"{base}-{number}", number + 1
    return name


def _validated(path: Path, kind: type[AnyEntry], raw: dict[str, Any]) -> AnyEntry:
    """As `validated`, telling of every two equal ids, whatever else is wrong beside them."""
    try:
        return validated(path, kind, raw)
    except BadFile as error:
        others = (problem for problem in error.problems if problem.code != "equal_ids")
        twice = [problem for key in ("sections", "images") for problem in _equal_ids(raw, key)]
        raise BadFile(path, (*others, *twice)) from None


def _equal_ids(raw: dict[str, Any], key: str) -> Iterable[Problem]:
    members = raw.get(key)
    seen: dict[str, int] = {}
    for index, member in enumerate(members if isinstance(members, tuple) else ()):
        if isinstance(member, dict) and isinstance(found := member.get("id"), str):
            first = seen.setdefault(found, index)
            if first != index:
                yield Problem("equal_ids", (key,), {"id": found, "first": first, "second": index})


def _picture_problems(value: object) -> Iterable[Problem]:
    for index, picture in enumerate(getattr(value, "images", ())):
        if code := picture_problem(picture):
            yield Problem(code, ("images", index))
