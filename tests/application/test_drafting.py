"""The thread of drafts: never more than a second behind, never waited for, and it goes on after trouble."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from handout_studio.application.drafting import DraftState, DraftWriter
from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.storage.drafts import DraftFolder, lost_drafts, open_draft, read_draft


def titled(title: str) -> DraftState:
    return DraftState(Handout(title=title, date=datetime.date(2026, 1, 1)))


def kept_title(folder: Path) -> str:
    (draft,) = [path.name for path in folder.iterdir()]
    return read_draft(folder, draft).handout.title


@pytest.fixture
def troubles() -> list[HandoutStudioError | None]:
    return []


@pytest.fixture
def writer(tmp_path: Path, troubles: list[HandoutStudioError | None]) -> Iterator[DraftWriter]:
    made = DraftWriter(tmp_path, troubles.append, rest=0.01)
    yield made
    made.close(settled=True)


def test_the_latest_state_is_kept(writer: DraftWriter, tmp_path: Path) -> None:
    for number in range(200):
        writer.keep(titled(f"Title {number}"))
    assert writer.wait_until_kept()
    assert kept_title(tmp_path) == "Title 199"


def test_nothing_is_made_before_there_is_something_to_keep(writer: DraftWriter, tmp_path: Path) -> None:
    writer.settle()
    assert list(tmp_path.iterdir()) == []


def test_a_draft_catches_up_before_a_save_without_its_rest(tmp_path: Path) -> None:
    writer = DraftWriter(tmp_path, lambda trouble: None, rest=60)
    writer.catch_up()
    assert list(tmp_path.iterdir()) == []
    writer.keep(titled("first"))
    assert writer.wait_until_kept()
    writer.keep(titled("second"))
    writer.catch_up(10)
    assert kept_title(tmp_path) == "second"
    writer.close(settled=True)


def test_a_save_waits_for_a_draft_that_is_on_its_way(tmp_path: Path) -> None:
    on_its_way, go_on = threading.Event(), threading.Event()

    def slow_folder(drafts: Path) -> DraftFolder:
        on_its_way.set()
        go_on.wait(10)
        return open_draft(drafts)

    writer = DraftWriter(tmp_path, lambda trouble: None, rest=60, open_folder=slow_folder)
    writer.keep(titled("first"))
    assert on_its_way.wait(10)
    writer.keep(titled("second"))
    saving = threading.Thread(target=writer.catch_up, args=(10,))
    saving.start()
    go_on.set()
    saving.join(10)
    assert kept_title(tmp_path) == "second"
    writer.close(settled=True)


def test_the_end_without_settling_leaves_the_last_word(tmp_path: Path) -> None:
    writer = DraftWriter(tmp_path, lambda trouble: None, rest=60)
    writer.keep(titled("first"))
    assert writer.wait_until_kept()
    writer.keep(titled("last"))
    writer.close(settled=False)
    (draft,) = lost_drafts(tmp_path)
    assert read_draft(tmp_path, draft).handout.title == "last"


def test_settling_waits_for_no_rest(tmp_path: Path) -> None:
    writer = DraftWriter(tmp_path, lambda trouble: None, rest=60)
    writer.keep(titled("first"))
    assert writer.wait_until_kept()
    writer.settle()
    assert writer.wait_until_kept()
    writer.close(settled=True)
    assert list(tmp_path.iterdir()) == []


def test_the_caller_never_waits_for_the_disk(tmp_path: Path) -> None:
    held, reached = threading.Event(), threading.Event()

    def slow(folder: Path) -> DraftFolder:
        reached.set()
        held.wait(10)
        return open_draft(folder)

    writer = DraftWriter(tmp_path, lambda trouble: None, open_folder=slow, rest=0)
    writer.keep(titled("one"))
    assert reached.wait(10)
    writer.keep(titled("two"))
    assert not writer.wait_until_kept(0)
    held.set()
    assert writer.wait_until_kept()
    assert kept_title(tmp_path) == "two"
    writer.close(settled=True)


@pytest.mark.parametrize("error", [FileTrouble(Path("x"), "write", 28), RuntimeError("a fault of ours")])
def test_trouble_is_told_once_and_the_next_words_are_tried_again(tmp_path: Path, error: Exception) -> None:
    told: list[HandoutStudioError | None] = []
    tried = threading.Event()
    works = threading.Event()

    def open_folder(folder: Path) -> DraftFolder:
        tried.set()
        if not works.is_set():
            raise error
        return open_draft(folder)

    writer = DraftWriter(tmp_path, told.append, open_folder=open_folder, rest=0, retry=0.01)
    writer.keep(titled("one"))
    assert tried.wait(10)
    works.set()
    assert writer.wait_until_kept()
    assert kept_title(tmp_path) == "one"
    assert isinstance(told[0], FileTrouble)
    assert told[-1] is None
    writer.close(settled=True)
