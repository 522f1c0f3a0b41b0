"""Where a deleted file goes: the system's trash, or a folder of our own where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from handout_studio.domain.errors import FileTrouble
from handout_studio.storage.atomic import write_atomically
from handout_studio.storage.plain_files import read_bytes
from handout_studio.storage.preferences import make_private_folder

ThrowAway = Callable[[Path], None]


def throw_away(path: Path, own_trash: Path, *, system: ThrowAway | None = None) -> None:
    """The file is no longer where it was, and can still be found. Raises FileTrouble.

    `system` puts a file into the system's trash and raises OSError where it can't, as on many network shares; then
    it is in the folder `own_trash`.
    """
    try:
        (system or _system_trash)(path)
    except OSError:
        if path.exists():
            _move(path, own_trash)


def _system_trash(path: Path) -> None:
    from send2trash import send2trash  # type: ignore[import-untyped]

    send2trash(str(path))


def _move(path: Path, folder: Path) -> None:
    data = read_bytes(path)
    make_private_folder(folder)
    target, number = folder / path.name, 2
    while target.exists():
        target, number = folder / f"{path.stem} {number}{path.suffix}", number + 1
    write_atomically(target, data, private=True)
    try:
        path.unlink()
    except OSError as error:
        raise FileTrouble(path, "write", error.errno) from error
