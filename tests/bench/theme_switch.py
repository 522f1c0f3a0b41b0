"""From the choice of a theme or of a size of words to a window that is painted in it."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from handout_studio.app import RendererAhead
from handout_studio.application import Workspace
from handout_studio.ui.main_window import MainWindow
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.theme import SystemTheme
from tests.bench.figures import Figure, figure
from tests.bench.material import two_pages
from tests.screen import own_screen

_REST = 250  # milliseconds between two switches


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there: by the clock, and in processor time, which a busy machine doesn't change."""
    with tempfile.TemporaryDirectory() as name, own_screen() as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        os.environ.pop("WAYLAND_DISPLAY", None)
        application = make_application()
        workspace = Workspace(Path(name) / "data")
        workspace.save_handout(two_pages(workspace), Path(name) / "calm.handout")
        theme = SystemTheme(application)
        theme.choose("light")
        window = open_window(workspace, theme, Path(name) / "calm.handout", RendererAhead().hand_over)
        window.resize(1440, 900)
        _rest(3_000)
        try:
            themes, sizes = cycle(("dark", "light")), cycle((125, 100))
            wall, processor = _switch(window, lambda: theme.choose(next(themes)), rounds)
            yield figure("theme to painted window", wall, goal="100")
            yield figure("  processor time", processor)
            wall, processor = _switch(window, lambda: theme.choose_text_size(next(sizes)), rounds)
            yield figure("size of words to painted window", wall)
            yield figure("  processor time", processor)
        finally:
            window.preview.shutdown()
            window.deleteLater()
            _rest(100)


def _switch(window: MainWindow, act: Callable[[], object], rounds: int) -> tuple[list[float], list[float]]:
    wall, processor = [], []
    for _ in range(rounds):
        began, used = time.perf_counter(), time.process_time()
        act()
        window.repaint()
        _rest(0)
        wall.append((time.perf_counter() - began) * 1e3)
        processor.append((time.process_time() - used) * 1e3)
        _rest(_REST)
    return wall, processor


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
