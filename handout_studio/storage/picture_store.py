"""Keeps the pictures of drafts and earlier versions apart from their text, so that each is written only once."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.domain.values import Value
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.json_files import parse_object, validated
from handout_studio.storage.plain_files import decode_text, read_bytes
from handout_studio.storage.preferences import make_private_folder

_SUFFIX = ".picture"
_MARK = "picture:"
_MARKED = re.compile(_MARK + "[0-9a-f]{64}")

AnyValue = TypeVar("AnyValue", bound=Value)


class PictureStore:
    """A folder of pictures, each under the hash of its bytes."""

    def __init__(self, folder: Path, *, disk: Disk | None = None) -> None:
        self.folder = folder
        self._disk = disk
        self._kept: set[str] = set()

    def encode(self, value: Value) -> tuple[bytes, tuple[str, ...]]:
        """The value as one line of JSON with the names of its pictures, which are kept here. Raises FileTrouble."""
        names: list[str] = []

        def without_bytes(part: Any) -> Any:
            if not isinstance(part, bytes):
                return str(part)  # a date
            name = hashlib.sha256(part).hexdigest()
            names.append(name)
            self._keep(name, part)
            return _MARK + name

        text = json.dumps(value.model_dump(), ensure_ascii=False, allow_nan=False, default=without_bytes)
        return text.encode("utf-8", "replace"), tuple(dict.fromkeys(names))

    def decode(self, path: Path, raw: dict[str, Any], kind: type[AnyValue]) -> AnyValue:
        """The value that a raw object stands for; a picture that is gone is left out. Raises BadFile."""
        return validated(path, kind, self._filled(raw))

    def names_in(self, data: bytes) -> set[str]:
        """The pictures that an encoded value names."""
        return {found.decode()[len(_MARK) :] for found in re.findall(_MARKED.pattern.encode(), data)}

    def keep_only(self, names: Iterable[str]) -> None:
        """Remove every other picture; what can't be removed stays."""
        wanted = set(names)
        self._kept &= wanted
        for path in _listed(self.folder):
            if path.suffix == _SUFFIX and path.stem not in wanted:
                remove_quietly(path)

    def _keep(self, name: str, data: bytes) -> None:
        if name in self._kept:
            return
        path = self._path(name)
        if not os.path.exists(path):  # noqa: PTH110 - says no, where Path.exists raises what the disk says
            make_private_folder(self.folder)
            write_atomically(path, data, private=True, disk=self._disk)
        self._kept.add(name)

    def _filled(self, raw: dict[str, Any]) -> dict[str, Any]:
        """The raw object with the bytes of its pictures in place of their names."""
        filled: dict[str, Any] = {}
        for key, part in raw.items():
            if isinstance(part, dict):
                filled[key] = self._whole(part)
            elif isinstance(part, tuple):
                members = (self._whole(member) if isinstance(member, dict) else member for member in part)
                filled[key] = tuple(member for member in members if member is not None)
            else:
                filled[key] = part
        return filled

    def _whole(self, raw: dict[str, Any]) -> dict[str, Any] | None:
        data = raw.get("data")
        if not (isinstance(data, str) and _MARKED.fullmatch(data)):
            return self._filled(raw)
        try:
            found = read_bytes(self._path(data[len(_MARK) :]))
        except HandoutStudioError:
            return None
        return {**raw, "data": base64.b64encode(found).decode("ascii")}

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_SUFFIX}"


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object in a file of ours. Raises BadFile and FileTrouble."""
    return parse_object(path, decode_text(path, read_bytes(path)))


def remove_quietly(path: Path) -> None:
    """The file is gone afterwards, where the system lets it go."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def remove_folder(folder: Path) -> None:
    """A folder of ours with the plain files in it is gone afterwards. Raises FileTrouble."""
    try:
        if folder.is_dir():
            for path in folder.iterdir():
                if path.is_dir() and not path.is_symlink():
                    remove_folder(path)
                else:
                    path.unlink(missing_ok=True)
            folder.rmdir()
    except OSError as error:
        raise FileTrouble(folder, "write", error.errno) from error


def _listed(folder: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()
