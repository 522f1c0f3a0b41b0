"""What goes to a printer: finished pages, and how to lay them out again for another paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from handout_studio.application import Composed
from handout_studio.domain.values import Paper


@dataclass(frozen=True, slots=True)
class Pages:
    """The PDF and its paper. `for_paper` lays it out for another one and may take seconds; raises LayoutFailure."""

    pdf: bytes
    paper: Paper
    for_paper: Callable[[Paper], bytes]
    is_test: bool = False


def pages_of(pdf: bytes, composed: Composed) -> Pages:
    """The pages of a handout."""
    from handout_studio.application import render_handout  # no window begins with it

    return Pages(pdf, composed.paper, lambda paper: render_handout(replace(composed, paper=paper)).pdf)


def calibration_pages(paper: Paper) -> Pages:
    """The page that measures a printer."""
    from handout_studio.application import calibration_pdf  # it loads the engines

    return Pages(calibration_pdf(paper), paper, calibration_pdf, is_test=True)
