"""What nothing holds any more ends on the window's own thread, whoever made the last object."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from handout_studio.ui.collector import Collector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    gc.enable()  # as in a program that begins
    made = Collector()
    yield made
    made.deleteLater()


def test_a_ring_with_a_part_of_qt_ends_on_the_windows_thread(qtbot: QtBot, collector: Collector) -> None:
    ended: list[str] = []
    made: list[list[int]] = []

    class Ring(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.ring = self

        def __del__(self) -> None:
            ended.append(threading.current_thread().name)

    Ring()
    elsewhere = threading.Thread(target=lambda: made.extend([number] for number in range(200_000)), name="elsewhere")
    elsewhere.start()
    elsewhere.join()
    assert ended == []
    qtbot.waitUntil(lambda: ended != [], timeout=20_000)
    assert ended == [threading.main_thread().name]
