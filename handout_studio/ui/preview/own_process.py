"""A render process beside that of the window's own preview, so that the window keeps its pages."""

from __future__ import annotations

from collections.abc import Callable

from handout_studio.application import RenderProcess, RenderReply


def own_process(on_reply: Callable[[RenderReply], None]) -> RenderProcess:
    """A render process that has been started."""
    process = RenderProcess(on_reply)
    process.start()
    return process
