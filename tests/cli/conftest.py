"""What the tests of the command line share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.studio import Studio
from tests.full_disk import small_disk


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    """The program of a fresh person, called in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    return Studio(folder, tmp_path / "data")


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder that takes 64 KiB."""
    if os.name != "posix":
        pytest.skip("Windows has neither a tmpfs nor limits; a failing port shows the same in tests/storage")
    with small_disk(tmp_path / "disk") as folder:
        yield folder
