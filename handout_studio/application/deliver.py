"""Hands a handout over as a PDF: a safe name for it, and the bytes to where they shall go."""

from __future__ import annotations

import re
from pathlib import Path

from handout_studio.domain.values import clean_name
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.temporaries import sweep
from handout_studio.text.placeholders import without_fields

NAME_LIMIT = 80

_FORBIDDEN = re.compile(r'[\\/:*?"<>|]')
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)", re.IGNORECASE)


def suggested_name(title: str, suffix: str) -> str:
    """A file name that every system takes, made of a title and a suffix with its dot (`.pdf`); fields are left out.

    At most 80 characters and 240 bytes with the suffix; "Handout" where nothing of the title is left.
    """
    name = _INVISIBLE.sub("", _FORBIDDEN.sub(" ", clean_name(without_fields(title))))
    name = " ".join(name.split()).lstrip(".- ")
    name = _shortened(name, NAME_LIMIT - len(suffix) - 1, 240 - len(suffix.encode())).rstrip(". ")
    if not name:
        name = "Handout"
    return f"_{name}{suffix}" if _RESERVED.match(name) else name + suffix


def export_file(content: bytes, path: Path, *, disk: Disk | None = None) -> None:
    """The PDF is at `path` afterwards, whole, or what was there before still is. Raises FileTrouble.

    What an export that was cut short left in that folder, with a client's page in it perhaps, goes first.
    """
    sweep([path.parent])
    write_atomically(path, content, disk=disk)


def _shortened(name: str, characters: int, size: int) -> str:
    """The beginning of the name that has at most that many characters and UTF-8 bytes."""
    return name[:characters].encode()[:size].decode(errors="ignore")
