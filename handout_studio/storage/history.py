"""Earlier versions of each file, in the data folder: what was saved when, thinned out as it grows old."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from handout_studio.domain.errors import BadFile, FileTrouble, HandoutStudioError, Problem
from handout_studio.domain.values import Value
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.drafts import utc_now
from handout_studio.storage.migrations import migrated
from handout_studio.storage.open_files import key_of
from handout_studio.storage.picture_store import PictureStore, read_object, remove_folder, remove_quietly
from handout_studio.storage.plain_files import Fingerprint, read_bytes
from handout_studio.storage.preferences import make_private_folder
from handout_studio.storage.thinning import kept_times

_ABOUT, _PICTURES = "file.json", "pictures"
_NAME = re.compile(r"(\d{8}T\d{12})-([0-9a-f]{16})\.json")
_KEY = re.compile(r"[0-9a-f]{32}")
_TIME = "%Y%m%dT%H%M%S%f"

AnyValue = TypeVar("AnyValue", bound=Value)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """One earlier version: when it was saved, and the beginning of its fingerprint."""

    time: datetime.datetime
    mark: str

    @property
    def file_name(self) -> str:
        """Where it is kept."""
        return f"{self.time.astimezone(datetime.UTC).strftime(_TIME)}-{self.mark}.json"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that has earlier versions here, which may itself be gone."""

    path: Path
    versions: int


class History:
    """The earlier versions of all files; `now` tells the time with its zone."""

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime.datetime] = utc_now,
        disk: Disk | None = None,
    ) -> None:
        self._folder = folder
        self._now = now
        self._disk = disk

    def record(
        self, path: Path, value: Value, fingerprint: Fingerprint, *, at: datetime.datetime | None = None
    ) -> None:
        """Keep what is in the file, saved `at` or just now, unless it is the newest version already.

        Raises FileTrouble.
        """
        mark = fingerprint[:16]
        found = self.versions(path)
        if found and found[0].mark == mark:
            return
        folder = self._folder_of(path)
        store = PictureStore(folder / _PICTURES, disk=self._disk)
        text, _ = store.encode(value)
        make_private_folder(folder)
        if not found:
            about = json.dumps({"path": str(path.absolute())}).encode()
            write_atomically(folder / _ABOUT, about, private=True, disk=self._disk)
        now = self._now()
        version = Version(min(at or now, now).astimezone(), mark)  # a network drive's clock may be ahead of ours
        write_atomically(folder / version.file_name, text, private=True, disk=self._disk)
        self._thin_out(folder, (version, *found), store)

    def holds(self, path: Path, fingerprint: Fingerprint) -> bool:
        """Whether the newest version is the one with that fingerprint."""
        found = self.versions(path)
        return bool(found) and found[0].mark == fingerprint[:16]

    def versions(self, path: Path) -> tuple[Version, ...]:
        """The versions of a file, newest first; none where none can be read."""
        return _versions_in(self._folder_of(path))

    def read(self, path: Path, version: Version, kind: type[AnyValue], format_name: str) -> AnyValue:
        """One version, as a value of that kind and format. Raises BadFile and FileTrouble."""
        folder = self._folder_of(path)
        file = folder / version.file_name
        raw = migrated(file, read_object(file), format_name)
        return PictureStore(folder / _PICTURES).decode(file, raw, kind)

    def move(self, old: Path, new: Path) -> None:
        """The file has another name now, and its versions with it, unless the new name has some. Raises FileTrouble."""
        source, target = self._folder_of(old), self._folder_of(new)
        if source == target or target.exists() or not source.exists():
            return
        try:
            source.rename(target)
        except OSError as error:
            raise FileTrouble(target, "write", error.errno) from error
        about = json.dumps({"path": str(new.absolute())}).encode()
        write_atomically(target / _ABOUT, about, private=True, disk=self._disk)

    def files(self) -> tuple[KeptFile, ...]:
        """Every file that has versions here, by name."""
        found = [kept for folder in self._folders() if (kept := _kept_file(folder))]
        return tuple(sorted(found, key=lambda kept: (kept.path.name.casefold(), str(kept.path))))

    def clear(self, path: Path) -> None:
        """Remove the versions of one file. Raises FileTrouble."""
        remove_folder(self._folder_of(path))

    def clear_all(self) -> None:
        """Remove every version of every file. Raises FileTrouble."""
        for folder in self._folders():
            remove_folder(folder)

    def folders_written_to(self) -> tuple[Path, ...]:
        """Every folder in which a version may have been left half written."""
        return tuple(place for folder in self._folders() for place in (folder, folder / _PICTURES))

    def _folder_of(self, path: Path) -> Path:
        return self._folder / key_of(path)

    def _folders(self) -> tuple[Path, ...]:
        try:
            return tuple(folder for folder in self._folder.iterdir() if _KEY.fullmatch(folder.name))
        except OSError:
            return ()

    def _thin_out(self, folder: Path, versions: tuple[Version, ...], store: PictureStore) -> None:
        kept = kept_times(version.time for version in versions)
        stays = [version for version in versions if version.time in kept]
        if len(stays) == len(versions):
            return
        for version in versions:
            if version.time not in kept:
                remove_quietly(folder / version.file_name)
        try:
            store.keep_only(set().union(*(store.names_in(read_bytes(folder / each.file_name)) for each in stays)))
        except HandoutStudioError:
            return  # which pictures are needed can't be told, so all stay


def _versions_in(folder: Path) -> tuple[Version, ...]:
    try:
        names = [_NAME.fullmatch(path.name) for path in folder.iterdir()]
    except OSError:
        return ()
    found = []
    for name in names:
        if name is not None:
            try:
                time = datetime.datetime.strptime(name[1], _TIME).replace(tzinfo=datetime.UTC)
            except ValueError:
                continue
            found.append(Version(time.astimezone(), name[2]))
    return tuple(sorted(found, reverse=True))


def _kept_file(folder: Path) -> KeptFile | None:
    count = len(_versions_in(folder))
    try:
        path = read_object(folder / _ABOUT).get("path")
        if not isinstance(path, str) or not count:
            raise BadFile(folder, (Problem("missing", ("path",)),))
    except HandoutStudioError:
        return None
    return KeptFile(Path(path), count)
