"""From the command to a painted window, ours and novelWriter's, seen from outside in the same run."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from handout_studio.application import Workspace
from tests.bench.figures import Figure, figure
from tests.bench.material import two_pages
from tests.bench.scratch_place import installed
from tests.bench.screen_watch import ScreenWatch, SeenWindow
from tests.screen import own_screen

PEER = "novelWriter"
SHARE = 0.4
PATIENCE = 60.0
_LOOK_AGAIN = 0.004
_SIGNAL_COLOUR = bytes((0x01, 0xF0, 0xC1))  # BGR of the brand's colour: stands on the page and nowhere else
_BRAND = "#C1F001"


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there. Installs the peer into a folder of its own first, once."""
    with tempfile.TemporaryDirectory() as name, own_screen() as display:
        folder = Path(name)
        ours = [
            sys.executable,
            "-m",
            "handout_studio",
            "--data-dir",
            str(folder / "data"),
            str(handout_to_start_with(folder)),
        ]
        welcome = ours[:-1]
        Workspace(folder / "data").change_preferences(introduced=True)
        peer = _peer(folder)
        times: dict[str, list[float]] = {"ours": [], "page": [], "welcome": [], "peer": []}
        for number in range(rounds + 1):  # the first is for the disk
            window, page = start(ours, display, folder, with_page=True)
            templates, _ = start(welcome, display, folder, with_page=False)
            other, _ = start(peer, display, folder, with_page=False) if peer else (None, None)
            if number:
                times["ours"].append(window * 1e3)
                times["page"].append(page * 1e3 if page is not None else float("nan"))
                times["welcome"].append(templates * 1e3)
                times["peer"] += [other * 1e3] if other is not None else []
        yield figure("start to painted window", times["ours"], goal=_goal(times["peer"]))
        yield figure("  the page painted after that", times["page"], goal="1000")
        yield figure("start to painted welcome page", times["welcome"])
        if times["peer"]:
            yield figure(f"  {PEER}, start to painted window", times["peer"])


def _goal(peer: list[float]) -> str:
    return f"{sorted(peer)[len(peer) // 2] * SHARE:.0f} ({SHARE} of {PEER})" if peer else ""


def handout_to_start_with(folder: Path) -> Path:
    """A file in the folder, of two pages, in the brand colour that is looked for."""
    workspace = Workspace(folder / "data")
    workspace.save_handout(two_pages(workspace, _BRAND), folder / "calm.handout")
    return folder / "calm.handout"


def _peer(folder: Path) -> list[str] | None:
    """The command of the peer, installed beside nothing else; None where it can't be had."""
    python = installed("window", PEER)
    if python is None:
        print(f"{PEER} could not be installed: nothing to compare the start with", file=sys.stderr)
        return None
    return [str(python.with_name("novelwriter")), "--config", str(folder / "peer"), "--data", str(folder / "peer")]


def start(command: list[str], display: str, folder: Path, *, with_page: bool) -> tuple[float, float | None]:
    """Seconds to a painted window and, if asked for, from there to a painted page."""
    watch = ScreenWatch(display)
    began = time.perf_counter()
    with _running(command, {"DISPLAY": display, "HOME": str(folder), "QT_QPA_PLATFORM": "xcb"}):
        try:
            window = _painted_window(watch, began)
            painted = time.perf_counter()
            if not with_page:
                return painted - began, None
            _wait_for_colour(watch, window, painted)
            return painted - began, time.perf_counter() - painted
        finally:
            watch.close()


def _painted_window(watch: ScreenWatch, began: float) -> SeenWindow:
    while time.perf_counter() < began + PATIENCE:
        for window in watch.windows():
            if watch.is_painted(window):
                return window
        time.sleep(_LOOK_AGAIN)
    raise TimeoutError("no window was painted")


def _wait_for_colour(watch: ScreenWatch, window: SeenWindow, began: float) -> None:
    """Wait until the page's own colour stands in the right half of the window."""
    left = window.width // 2
    while time.perf_counter() < began + PATIENCE:
        pixels = watch.pixels(window, left, window.height // 6, window.width - left, window.height // 2)
        if _SIGNAL_COLOUR in pixels:
            return
        time.sleep(_LOOK_AGAIN)
    raise TimeoutError("no page was painted")


@contextmanager
def _running(command: list[str], settings: Mapping[str, str]) -> Iterator[None]:
    """The program in a group of its own, all of which is ended afterwards."""
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    process = subprocess.Popen(
        command,
        env={**environment, **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
