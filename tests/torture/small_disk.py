"""Saves, drafts and versions on a disk that is full after 64 KiB: writes come up short, and nothing is torn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.storage.drafts import open_draft, read_draft
from tests.full_disk import small_disk
from tests.torture.saver import handout
from tests.torture.verdict import Verdict, none

STEP = 300  # characters by which the text grows
EACH = 16 * 1024  # bytes, where there is no such disk but a limit for a file: what sixty texts outgrow


def measure(folder: Path, saves: int) -> Iterator[Verdict]:
    """Save, and keep drafts, of texts that grow until well after the disk is full."""
    torn = lost = stale = refused = 0
    folder.mkdir(parents=True, exist_ok=True)
    with small_disk(folder / "disk", each=EACH) as disk:
        path, data = disk / "file.handout", disk / "data"
        workspace = Workspace(data)
        draft = open_draft(data / "drafts")
        acknowledged: Handout | None = None
        drafted: Handout | None = None
        for number in range(saves):
            words = edits.write_body(handout("small"), "one", "word " * (STEP * number // 5))
            try:
                workspace.safekeeping.save(words, path)
                acknowledged = words
            except HandoutStudioError:
                refused += 1
            try:
                draft.write(words, path, None)
                drafted = words
            except FileTrouble:
                refused += 1
            kept = _read(lambda: workspace.read_handout(path).handout)
            torn += kept is None and acknowledged is not None
            lost += kept is not None and _words(kept) != _words(acknowledged)
            kept = _read(lambda: read_draft(data / "drafts", draft.id).handout)
            torn += kept is None and drafted is not None
            lost += kept is not None and _words(kept) != _words(drafted)
            stale += len(list(disk.rglob(".handout-studio-*")))
        draft.close()
    yield Verdict("small disk: saves and drafts refused", f"{refused} of {2 * saves}", "more than 0", refused > 0)
    yield none("small disk: torn files or drafts", torn, f"of {2 * saves}")
    yield none("small disk: acknowledged and lost", lost, f"of {2 * saves}")
    yield none("small disk: stale temporaries", stale, f"of {2 * saves}")


def _words(found: Handout | None) -> object:
    return found.sections if found is not None else None


def _read(read: Callable[[], Handout]) -> Handout | None:
    try:
        return read()
    except HandoutStudioError:
        return None
