"""What the tests of storage share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.full_disk import small_disk


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder that takes 64 KiB."""
    if os.name != "posix":
        pytest.skip("Windows has neither a tmpfs nor limits; a failing port shows the same")
    with small_disk(tmp_path / "disk") as folder:
        yield folder
