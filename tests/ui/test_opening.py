"""Starting: the window comes whatever the file is like, and an unexpected error leaves the words where they are."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.ui.opening import last_resort
from tests.studio import OpenStudio, Studio


def test_without_a_file_the_starter_is_there(studio: Studio) -> None:
    assert studio.handout.title == "Feeling safe in therapy"
    assert studio.session.is_clean
    assert studio.prompts.told == []


def test_a_file_is_opened_and_noted(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    workspace = Workspace(tmp_path / "data", locale_country="GB")
    path = tmp_path / "mine.handout"
    workspace.save_handout(workspace.new_handout("one-page-welcome"), path)

    with open_studio(tmp_path / "data", path) as studio:
        assert studio.session.path == path
        assert studio.session.is_clean
        assert studio.workspace.preferences.recent == (str(path),)


def test_a_file_that_another_window_has_comes_as_a_copy(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    workspace = Workspace(tmp_path / "data", locale_country="GB")
    path = tmp_path / "mine.handout"
    workspace.save_handout(workspace.new_handout("one-page-welcome"), path)

    with open_studio(tmp_path / "data", path) as first, open_studio(tmp_path / "data", path) as second:
        qtbot.waitUntil(lambda: bool(second.prompts.told))
        assert "mine.handout" in second.prompts.told[0].what
        assert "copy" in second.prompts.told[0].what
        assert (first.session.path, second.session.path) == (path, None)
        assert second.handout == first.handout


def test_remains_of_a_save_that_was_cut_short_are_swept(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    workspace = Workspace(tmp_path / "data", locale_country="GB")
    path = tmp_path / "files" / "mine.handout"
    path.parent.mkdir()
    workspace.save_handout(workspace.new_handout("one-page-welcome"), path)
    workspace.note_recent(path)
    remains = path.with_name(f".handout-studio-{'0' * 16}.tmp")
    remains.write_bytes(b"half a handout")
    os.utime(remains, (0, 0))

    with open_studio(tmp_path / "data"):
        qtbot.waitUntil(lambda: not remains.exists(), timeout=10_000)
    assert path.exists()


@pytest.mark.parametrize(
    ("content", "word"), [(b'{"format"', "ends in the middle"), (b"", "empty"), (b"\xff\xfe", "not UTF-8")]
)
def test_a_bad_file_is_told_in_a_window_with_the_starter(
    qtbot: QtBot, tmp_path: Path, content: bytes, word: str, open_studio: OpenStudio
) -> None:
    path = tmp_path / "bad.handout"
    path.write_bytes(content)

    with open_studio(tmp_path / "data", path) as studio:
        qtbot.waitUntil(lambda: bool(studio.prompts.told))
        assert studio.prompts.told[0].what.startswith("bad.handout: ")
        assert word in studio.prompts.told[0].what
        assert studio.session.path is None
        assert studio.handout.title == "Feeling safe in therapy"
    assert path.read_bytes() == content


def test_damaged_preferences_are_told_once_and_kept_aside(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "preferences.json").write_text("{", encoding="utf-8")

    with open_studio(tmp_path / "data") as studio:
        qtbot.waitUntil(lambda: bool(studio.prompts.told))
        assert "preferences" in studio.prompts.told[0].what.lower()
    assert [path.name for path in (tmp_path / "data").glob("*damaged*")] == ["preferences.json.damaged-1"]


def test_an_unexpected_error_is_told_without_the_persons_words(
    studio: Studio, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        raise ValueError("Anna's secret")
    except ValueError as error:
        last_resort(studio.window)(type(error), error, sys.exc_info()[2])

    (told,) = studio.prompts.told
    said = capsys.readouterr().err
    assert "ValueError in test_opening.py" in told.what
    assert "ValueError in test_opening.py" in said
    assert "secret" not in told.what + told.remedy + said
    assert "Traceback" not in said
    assert studio.window.isVisible()


def test_a_window_that_was_worked_in_is_collected_safely(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    """What is left of it are rings that only the collector takes apart; it died of the steps in them."""
    for number in range(2):
        with open_studio(tmp_path / str(number)) as studio:
            studio.trigger("move-down")
            history = studio.session.undo_stack
        assert history.count() == 0
        del studio, history
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
