"""What the tests of the command line share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.copies import Copies, open_copies
from tests.cli.studio import Studio


@pytest.fixture(scope="session")
def copies() -> Iterator[Copies | None]:
    """The program loaded, to be copied for each call; None where the system can't."""
    if not hasattr(os, "fork"):
        yield None
        return
    with open_copies() as opened:
        yield opened


@pytest.fixture
def studio(tmp_path: Path, copies: Copies | None) -> Studio:
    """The program of a fresh person, called in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    return Studio(folder, tmp_path / "data", copies)
