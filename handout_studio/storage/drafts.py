"""Drafts: what each window is writing, in a folder of its own until the person has saved it or given it up."""

from __future__ import annotations

import datetime
import json
import os
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handout_studio.domain.errors import BadFile, FileTrouble, HandoutStudioError, Problem
from handout_studio.domain.handout import Handout
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.locks import FileLock, is_held, take
from handout_studio.storage.migrations import migrated
from handout_studio.storage.picture_store import PictureStore, read_object, remove_folder, remove_quietly
from handout_studio.storage.plain_files import Fingerprint
from handout_studio.storage.preferences import make_private_folder

FORMAT = "handout-studio/draft"
_DRAFT, _LOCK, _PICTURES = "draft.json", "lock", "pictures"
_ID = re.compile(r"[0-9a-f]{16}")

Now = Callable[[], datetime.datetime]


def utc_now() -> datetime.datetime:
    """The time, with its zone."""
    return datetime.datetime.now(datetime.UTC)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a window was writing: the handout, and the file that it belongs to, as that was when it was opened.

    `began`: the first change since the file was last saved; `written`: the last one kept.
    """

    id: str
    handout: Handout
    path: Path | None
    fingerprint: Fingerprint | None
    began: datetime.datetime
    written: datetime.datetime


class DraftFolder:
    """One window's own draft, under a lock that dies with the process. `open_draft` makes one."""

    def __init__(self, folder: Path, lock: FileLock, now: Now, disk: Disk | None) -> None:
        self.id = folder.name
        self._folder = folder
        self._lock = lock
        self._now = now
        self._disk = disk
        self._pictures = PictureStore(folder / _PICTURES, disk=disk)
        self._began: datetime.datetime | None = None

    def write(self, handout: Handout, path: Path | None, fingerprint: Fingerprint | None) -> None:
        """Keep the handout as it is now. Raises FileTrouble; what was kept before is still there then."""
        now = self._now()
        began = self._began or now
        text, _ = self._pictures.encode(handout)
        head = {
            "format": FORMAT,
            "version": 1,
            "path": str(path.absolute()) if path else None,
            "fingerprint": fingerprint,
            "began": began.isoformat(),
            "written": now.isoformat(),
        }
        data = json.dumps(head).encode()[:-1] + b', "handout": ' + text + b"}\n"
        write_atomically(self._folder / _DRAFT, data, private=True, disk=self._disk)
        self._began = began

    def clear(self) -> None:
        """There is nothing to keep any more: all is saved, or given up. What can't be removed stays."""
        self._began = None
        remove_quietly(self._folder / _DRAFT)
        self._pictures.keep_only(())

    def close(self) -> None:
        """Let go of the draft; one that was not cleared stays for the next start."""
        self._lock.release()
        if not os.path.lexists(self._folder / _DRAFT):
            _remove_where_possible(self._folder)


def open_draft(drafts: Path, *, now: Now = utc_now, disk: Disk | None = None) -> DraftFolder:
    """A new draft of one window, empty yet. Raises FileTrouble."""
    try:
        folder = drafts / secrets.token_hex(8)
    except OSError as error:
        raise FileTrouble(drafts, "write", error.errno) from error
    make_private_folder(folder)
    lock = take(folder / _LOCK)
    if lock is None:
        raise FileTrouble(folder, "write", None)
    return DraftFolder(folder, lock, now, disk)


def lost_drafts(drafts: Path) -> tuple[str, ...]:
    """The ids of the drafts whose window has died, latest first; empty folders of dead windows are removed."""
    found: list[tuple[float, str]] = []
    for folder in _folders(drafts):
        try:
            if is_held(folder / _LOCK):
                continue
            found.append(((folder / _DRAFT).stat().st_mtime, folder.name))
        except FileNotFoundError:
            _remove_where_possible(folder)
        except (OSError, FileTrouble):
            continue
    return tuple(name for _, name in sorted(found, reverse=True))


def read_draft(drafts: Path, draft: str) -> Draft:
    """The draft with that id. Raises BadFile and FileTrouble."""
    folder = _folder_of(drafts, draft)
    path = folder / _DRAFT
    raw = migrated(path, read_object(path), FORMAT)
    handout = raw.get("handout")
    if not isinstance(handout, dict):
        raise BadFile(path, (Problem("missing", ("handout",)),))
    target, fingerprint = _text(raw, "path"), _text(raw, "fingerprint")
    return Draft(
        draft,
        PictureStore(folder / _PICTURES).decode(path, handout, Handout),
        Path(target) if target else None,
        Fingerprint(fingerprint) if fingerprint else None,
        _time(path, raw, "began"),
        _time(path, raw, "written"),
    )


def delete_draft(drafts: Path, draft: str) -> None:
    """The draft is gone, unless its window is alive. Raises FileTrouble."""
    folder = _folder_of(drafts, draft)
    if os.path.lexists(folder) and not is_held(folder / _LOCK):
        remove_folder(folder)


def folders_written_to(drafts: Path) -> tuple[Path, ...]:
    """Every folder in which a draft may have left something half written."""
    return tuple(place for folder in _folders(drafts) for place in (folder, folder / _PICTURES))


def _folders(drafts: Path) -> tuple[Path, ...]:
    try:
        return tuple(folder for folder in drafts.iterdir() if _ID.fullmatch(folder.name) and folder.is_dir())
    except OSError:
        return ()


def _folder_of(drafts: Path, draft: str) -> Path:
    if not _ID.fullmatch(draft):
        raise BadFile(drafts / "draft", (Problem("missing"),))
    return drafts / draft


def _text(raw: dict[str, Any], key: str) -> str | None:
    value = raw.get(key)
    return value if isinstance(value, str) else None


def _time(path: Path, raw: dict[str, Any], key: str) -> datetime.datetime:
    try:
        time = datetime.datetime.fromisoformat(_text(raw, key) or "")
    except ValueError:
        raise BadFile(path, (Problem("not_a_date", (key,)),)) from None
    return time if time.tzinfo else time.replace(tzinfo=datetime.UTC)


def _remove_where_possible(folder: Path) -> None:
    try:
        remove_folder(folder)
    except (FileTrouble, HandoutStudioError):
        return
