"""Opens the window: the render process first, which starts beside it, then workspace in and window out."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

from handout_studio.application import Defect, RenderProcess, RenderReply


def run(file: Path | None, data_dir: Path | None, draft: str | None = None) -> int:
    """Show the window, with the handout of `file`, a lost `draft` or else the starter in it, until it is closed.

    Returns 0. A file that can't be opened is told about in the window.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would keep Ctrl+C in a terminal waiting
    renderer = RendererAhead()
    try:
        # These take longer to load than the process takes to start.
        from handout_studio.application import Workspace
        from handout_studio.ui.opening import show_window

        return show_window(Workspace(data_dir), file, renderer.hand_over, draft)
    finally:
        renderer.close()


def try_window(data_dir: Path) -> Iterator[Defect]:
    """Open the window over an empty data folder and close it again; gives what is amiss with it as it is found."""
    renderer = RendererAhead()
    try:
        from handout_studio.application import Workspace
        from handout_studio.ui.window_check import window_defects

        yield from window_defects(Workspace(data_dir), renderer.hand_over)
    finally:
        renderer.close()


class RendererAhead:
    """A render process that starts before there is anyone to answer."""

    def __init__(self) -> None:
        self._listener: Callable[[RenderReply], None] | None = None
        self._process = RenderProcess(self._answer)
        self._process.start()

    def hand_over(self, on_reply: Callable[[RenderReply], None]) -> RenderProcess:
        """The process, whose replies go to `on_reply` from now on."""
        self._listener = on_reply
        return self._process

    def close(self) -> None:
        """End the process; that it has ended already does no harm."""
        self._process.close()

    def _answer(self, reply: RenderReply) -> None:
        if self._listener is not None:
            self._listener(reply)
