"""One handout rendered for the command line, within the same bounds as in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial

from handout_studio.application.composition import Composed
from handout_studio.application.render_child import RenderChild
from handout_studio.application.render_launch import Launch, can_fork, fork, spawn, worker_command
from handout_studio.application.render_process import DEADLINE
from handout_studio.checks.finding import Finding
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.errors import LayoutFailure
from handout_studio.rendering.result import RenderedDocument

Render = Callable[[Composed], RenderedDocument]
"""Makes a handout's PDF and its map; raises LayoutFailure."""


def render_handout(composed: Composed, *, deadline: float = DEADLINE, launch: Launch | None = None) -> RenderedDocument:
    """The PDF of a handout and its map. Raises LayoutFailure with the section at fault.

    The work is done in a process of its own, as only that can be ended at any point of it; where the system can,
    it is a copy of this one, which saves the fresh start.
    """
    with _child(deadline, launch) as child:
        return _rendered(child, composed)


def check_handout(
    composed: Composed, settings: CheckSettings, *, deadline: float = DEADLINE, launch: Launch | None = None
) -> tuple[Finding, ...]:
    """What to look at before the handout goes out, found in such a process too. Raises LayoutFailure."""
    with _child(deadline, launch) as child:
        _rendered(child, composed)
        findings = child.check(composed, settings)
        if findings is None:
            raise LayoutFailure(None, "crashed" if child.has_ended() else "layout")
        return findings


@contextmanager
def renderer(*, deadline: float = DEADLINE, launch: Launch | None = None) -> Iterator[Render]:
    """Renders as `render_handout` does, but all in one process, or in the next where one has come to grief."""
    with ExitStack() as children:
        living: list[RenderChild] = []

        def render(composed: Composed) -> RenderedDocument:
            if not living or living[-1].has_ended():
                living.append(children.enter_context(_child(deadline, launch)))
            return _rendered(living[-1], composed)

        yield render


@contextmanager
def _child(deadline: float, launch: Launch | None) -> Iterator[RenderChild]:
    try:
        child = RenderChild(launch or _launch(), deadline)
    except OSError as error:
        raise LayoutFailure(None, "crashed") from error
    try:
        yield child
    finally:
        child.close()


def _rendered(child: RenderChild, composed: Composed) -> RenderedDocument:
    answer = child.ask(composed, ())
    if answer.document is None:
        failure = answer.failure
        raise LayoutFailure(failure.section if failure else None, failure.code if failure else "layout")
    return answer.document


def _launch() -> Launch:
    if not can_fork():
        return partial(spawn, worker_command())
    from handout_studio.application.render_worker import answer_requests

    return partial(fork, answer_requests)
