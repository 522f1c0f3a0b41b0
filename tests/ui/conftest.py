"""What the window's tests share: a whole studio on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import tests.studio
from tests.lent_renderers import LentRenderers
from tests.studio import OpenStudio, Studio


@pytest.fixture(scope="session")
def renderers() -> Iterator[LentRenderers]:
    """Render processes for the windows of all tests."""
    lent = LentRenderers()
    yield lent
    lent.close()


@pytest.fixture
def open_studio(renderers: LentRenderers) -> OpenStudio:
    """`tests.studio.open_studio`, with such a render process."""
    return partial(tests.studio.open_studio, make_renderer=renderers.lend)


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> Iterator[Studio]:
    """The window with the starter handout in it, active on the screen."""
    with open_studio(tmp_path / "data") as opened:
        with qtbot.waitActive(opened.window, timeout=10_000):
            pass
        yield opened
