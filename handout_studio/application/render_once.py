"""One handout rendered for the command line, within the same bounds as in the window."""

from __future__ import annotations

from functools import partial

from handout_studio.application.composition import Composed
from handout_studio.application.render_child import RenderChild
from handout_studio.application.render_launch import Launch, can_fork, fork, spawn, worker_command
from handout_studio.application.render_process import DEADLINE
from handout_studio.domain.errors import LayoutFailure
from handout_studio.rendering.result import RenderedDocument


def render_handout(composed: Composed, *, deadline: float = DEADLINE, launch: Launch | None = None) -> RenderedDocument:
    """The PDF of a handout and its map. Raises LayoutFailure with the section at fault.

    The work is done in a process of its own, as only that can be ended at any point of it; where the system can,
    it is a copy of this one, which saves the fresh start.
    """
    try:
        child = RenderChild(launch or _launch(), deadline)
    except OSError as error:
        raise LayoutFailure(None, "crashed") from error
    try:
        answer = child.ask(composed, ())
    finally:
        child.close()
    if answer.document is None:
        failure = answer.failure
        raise LayoutFailure(failure.section if failure else None, failure.code if failure else "layout")
    return answer.document


def _launch() -> Launch:
    if not can_fork():
        return partial(spawn, worker_command())
    from handout_studio.application.render_worker import answer_requests

    return partial(fork, answer_requests)
