"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.studio import Studio


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    """The program of a fresh person, called in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    return Studio(folder, tmp_path / "data")
