"""The log holds codes and numbers, never grows large, and has no way to hold a person's words."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from handout_studio.storage.event_log import SIZE_LIMIT, EventLog

TIME = datetime.datetime(2026, 11, 23, 9, 0, tzinfo=datetime.UTC)


def test_a_line_is_time_version_process_and_code(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log" / "a.log", now=lambda: TIME)
    log.note("start")
    log.note("save-refused", 28, fact="FileTrouble")
    lines = log.text().splitlines()
    assert re.fullmatch(r"2026-11-23T09:00:00Z [0-9.a-z]+ \d+ start", lines[0])
    assert lines[1].endswith(" save-refused 28 FileTrouble")


@pytest.mark.parametrize(
    ("code", "fact"), [("Anna", None), ("saved", "Anna Müller"), ("saved", "a/b"), ("saved", "x" * 41)]
)
def test_words_of_a_person_are_refused(tmp_path: Path, code: str, fact: str | None) -> None:
    log = EventLog(tmp_path / "a.log")
    with pytest.raises(ValueError, match="may be logged"):
        log.note(code, fact=fact)
    assert log.text() == ""


def test_the_log_rotates_and_stays_small(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "log" / "a.log", now=lambda: TIME)
    for number in range(12_000):
        log.note("saved", number)
    files = sorted(path.name for path in (tmp_path / "log").iterdir())
    assert files == ["a.log", "a.log.1", "a.log.2"]
    assert all(path.stat().st_size <= SIZE_LIMIT for path in (tmp_path / "log").iterdir())
    assert log.text().splitlines()[-1].endswith("saved 11999")


def test_a_disk_that_refuses_the_log_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way", encoding="ascii")
    log = EventLog(tmp_path / "log" / "a.log")
    log.note("start")
    assert log.text() == ""
