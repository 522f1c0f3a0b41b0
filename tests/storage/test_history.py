"""Earlier versions come back whole, are thinned out with their pictures, and can be cleared."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.domain.errors import BadFile, FileTrouble
from handout_studio.domain.handout import Handout
from handout_studio.storage import handout_files
from handout_studio.storage.history import History
from handout_studio.storage.plain_files import Fingerprint
from tests.storage.test_atomic import failing_disk
from tests.storage.test_drafts import HANDOUT

START = datetime.datetime(2026, 1, 1, 9, 0, tzinfo=datetime.UTC)


def marked(number: int) -> Fingerprint:
    return Fingerprint(f"{number:064x}"[::-1])


def read(history: History, path: Path, row: int = 0) -> Handout:
    return history.read(path, history.versions(path)[row], Handout, handout_files.FORMAT)


def test_versions_come_back_whole_newest_first(tmp_path: Path) -> None:
    history, path = History(tmp_path / "history"), tmp_path / "a.handout"
    history.record(path, HANDOUT, marked(1), at=START)
    later = edits.set_title(HANDOUT, "later")
    history.record(path, later, marked(2), at=START + datetime.timedelta(hours=1))
    history.record(path, later, marked(2), at=START + datetime.timedelta(hours=2))
    assert [version.time for version in history.versions(path)] == [START + datetime.timedelta(hours=1), START]
    assert read(history, path, 0) == later
    assert read(history, path, 1) == HANDOUT
    assert [(kept.path, kept.versions) for kept in history.files()] == [(path, 2)]
    assert len(list((tmp_path / "history").rglob("*.picture"))) == 1


def test_a_file_is_the_same_by_any_of_its_names(tmp_path: Path) -> None:
    history, path = History(tmp_path / "history"), tmp_path / "a.handout"
    history.record(path, HANDOUT, marked(1))
    (tmp_path / "link").symlink_to(tmp_path)
    assert len(history.versions(tmp_path / "link" / "a.handout")) == 1
    assert history.versions(tmp_path / "b.handout") == ()


def test_pictures_go_with_the_last_version_that_names_them(tmp_path: Path) -> None:
    history, path = History(tmp_path / "history"), tmp_path / "a.handout"
    history.record(path, HANDOUT, marked(1), at=START)
    plain = HANDOUT.model_copy(update={"brand": None, "images": ()})
    for number in range(2, 30):
        history.record(path, plain, marked(number), at=START + datetime.timedelta(minutes=number))
    assert len(history.versions(path)) < 14
    assert list((tmp_path / "history").rglob("*.picture")) == []


def test_clearing_leaves_nothing_of_one_file_or_of_all(tmp_path: Path) -> None:
    history = History(tmp_path / "history")
    first, second = tmp_path / "a.handout", tmp_path / "b.handout"
    for path in (first, second):
        history.record(path, HANDOUT, marked(1))
    history.clear(first)
    assert [kept.path for kept in history.files()] == [second]
    history.clear_all()
    assert list((tmp_path / "history").iterdir()) == []


def test_versions_move_with_their_file(tmp_path: Path) -> None:
    history = History(tmp_path / "history")
    history.record(tmp_path / "a.handout", HANDOUT, marked(1))
    history.move(tmp_path / "a.handout", tmp_path / "b.handout")
    assert history.versions(tmp_path / "a.handout") == ()
    assert read(history, tmp_path / "b.handout") == HANDOUT
    assert [kept.path.name for kept in history.files()] == ["b.handout"]


def test_a_damaged_version_is_refused_and_the_others_stay(tmp_path: Path) -> None:
    history, path = History(tmp_path / "history"), tmp_path / "a.handout"
    for number in (1, 2):
        history.record(path, HANDOUT, marked(number), at=START + datetime.timedelta(minutes=number))
    newest = next((tmp_path / "history").rglob(history.versions(path)[0].file_name))
    newest.write_bytes(b"{")
    with pytest.raises(BadFile):
        read(history, path, 0)
    assert read(history, path, 1) == HANDOUT


def test_saving_keeps_what_was_there_and_what_is_there_now(tmp_path: Path) -> None:
    path = tmp_path / "a.handout"
    workspace = Workspace(tmp_path / "data")
    safekeeping = workspace.safekeeping
    workspace.save_handout(HANDOUT, path)
    after = edits.set_title(HANDOUT, "after")
    fingerprint = safekeeping.save(after, path, expected=workspace.read_handout(path).fingerprint)
    found = [safekeeping.version(path, version) for version in safekeeping.history.versions(path)]
    assert [handout.title for handout in found] == ["after", HANDOUT.title]
    safekeeping.save(edits.set_title(HANDOUT, "third"), path, expected=fingerprint)
    assert len(safekeeping.history.versions(path)) == 3


def test_a_version_that_cannot_be_kept_is_told_by_the_store(tmp_path: Path) -> None:
    history = History(tmp_path / "history", disk=failing_disk("sync", 28))
    with pytest.raises(FileTrouble):
        history.record(tmp_path / "a.handout", HANDOUT, marked(1))
    assert history.versions(tmp_path / "a.handout") == ()


def test_a_history_that_cannot_be_written_does_not_stop_a_save(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "history").write_text("a file in the way", encoding="ascii")
    workspace = Workspace(tmp_path / "data")
    workspace.safekeeping.save(HANDOUT, tmp_path / "a.handout")
    assert workspace.read_handout(tmp_path / "a.handout").handout == HANDOUT
    assert "history-trouble" in workspace.safekeeping.log.text()
