"""What the window's tests share: a whole studio on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.studio import Studio, open_studio


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path) -> Iterator[Studio]:
    """The window with the starter handout in it, active on the screen."""
    with open_studio(tmp_path / "data") as opened:
        with qtbot.waitActive(opened.window, timeout=10_000):
            pass
        yield opened
