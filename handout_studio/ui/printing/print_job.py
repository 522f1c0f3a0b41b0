"""What goes to a printer: finished pages, and how to lay them out again for another paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from handout_studio.application import Composed, calibration_pdf, render_handout
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
    return Pages(pdf, composed.paper, lambda paper: render_handout(replace(composed, paper=paper)).pdf)


def calibration_pages(paper: Paper) -> Pages:
    """The page that measures a printer."""
    return Pages(calibration_pdf(paper), paper, calibration_pdf, is_test=True)
