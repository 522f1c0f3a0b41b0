"""The harness in short: a sample of what `make torture` tries in full."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.torture import canary, fuzz, kills, render_trouble, save_faults, small_disk, soak, trace
from tests.torture.verdict import Verdict

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="looks into the system as only Linux lets one"),
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is missing: make test names it"),
]


def broken(verdicts: Iterator[Verdict]) -> list[str]:
    """The promises that don't hold; there must be some to look at."""
    found = list(verdicts)
    assert len(found) > 1
    return [verdict.line for verdict in found if not verdict.holds]


@pytest.mark.parametrize(("kind", "step"), [("plain", 5), ("draft", 17), ("window", 37)])
def test_a_fault_at_any_system_call_tears_nothing(tmp_path: Path, kind: str, step: int) -> None:
    assert broken(save_faults.measure(tmp_path, step=step, kinds=(kind,))) == []


def test_a_full_disk_tears_nothing(tmp_path: Path) -> None:
    assert broken(small_disk.measure(tmp_path, 60)) == []


def test_damaged_files_are_accepted_or_refused() -> None:
    assert broken(fuzz.measure(300)) == []


def test_kills_cost_a_second_at_most(tmp_path: Path, qapp: Any) -> None:
    assert broken(kills.measure(tmp_path, os.environ["DISPLAY"], 2)) == []


def test_nothing_leaves_the_computer(tmp_path: Path) -> None:
    assert broken(trace.measure(tmp_path, os.environ["DISPLAY"], words=6)) == []


def test_nothing_stays_behind(tmp_path: Path) -> None:
    assert broken(canary.measure(tmp_path, os.environ["DISPLAY"], calls=("rename",))) == []


def test_trouble_of_the_render_process_costs_no_key(tmp_path: Path, qapp: Any) -> None:
    found = broken(render_trouble.measure(tmp_path, os.environ["DISPLAY"], 3))
    # How long the window waits is a figure for `make torture`: beside other tests it tells of those.
    assert [line for line in found if "longest wait" not in line] == []


def test_work_does_not_pile_up(tmp_path: Path, qapp: Any) -> None:
    assert broken(soak.measure(tmp_path, os.environ["DISPLAY"], 0.04)) == []
