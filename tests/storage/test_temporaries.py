"""Remains of a save that was cut short are swept; what someone is still writing, and what isn't ours, stays."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from handout_studio.storage.processes import is_running, this_computer
from handout_studio.storage.temporaries import DAY, sweep, temporary_beside


def dead_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def made(folder: Path, name: str, age: float = 0.0) -> Path:
    path = folder / name
    path.write_bytes(b"x")
    then = time.time() - age
    os.utime(path, (then, then))
    return path


def test_only_what_dead_processes_left_goes_at_once(tmp_path: Path) -> None:
    ours = temporary_beside(tmp_path / "a.handout")
    ours.write_bytes(b"x")
    dead = made(tmp_path, f".handout-studio-{this_computer()}-{dead_process()}-{'0' * 16}.tmp")
    elsewhere = made(tmp_path, f".handout-studio-{'f' * 8}-{dead_process()}-{'1' * 16}.tmp")
    assert sweep([tmp_path, tmp_path]) == 1
    assert ours.exists()
    assert not dead.exists()
    assert elsewhere.exists()


@pytest.mark.parametrize("name", [f".handout-studio-{'f' * 8}-4-{'1' * 16}.tmp", f".handout-studio-{'2' * 16}.tmp"])
def test_what_others_left_goes_after_a_day(tmp_path: Path, name: str) -> None:
    young, old = made(tmp_path, name, DAY - 60), None
    assert sweep([tmp_path]) == 0
    old = made(tmp_path, young.name, DAY + 60)
    assert sweep([tmp_path]) == 1
    assert not old.exists()


@pytest.mark.parametrize("name", ["a.tmp", ".handout-studio-x.tmp", ".handout-studio-.handout", "b.handout"])
def test_what_is_not_ours_stays_for_ever(tmp_path: Path, name: str) -> None:
    made(tmp_path, name, 400 * DAY)
    assert sweep([tmp_path, tmp_path / "missing"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_of_that_name_stays(tmp_path: Path) -> None:
    (tmp_path / f".handout-studio-{'2' * 16}.tmp").mkdir()
    assert sweep([tmp_path], clock=lambda: time.time() + 3 * DAY) == 0


def test_the_living_are_told_from_the_dead() -> None:
    assert is_running(os.getpid())
    assert not is_running(dead_process())
    assert not is_running(0)
