"""A finished PDF drawn page by page in a process of its own, for printers that take pixels and for picture files."""

from __future__ import annotations

from functools import partial
from types import TracebackType
from typing import Self

from handout_studio.application.render_child import BadPages, RenderChild
from handout_studio.application.render_launch import Launch, spawn, worker_command
from handout_studio.domain.errors import LayoutFailure
from handout_studio.rendering.result import PageImage

DEADLINE = 20.0
"""Seconds that one page may take: a printer's sharpness is nine times that of a screen."""

POINTS_AN_INCH = 72.0


class PageDrawing:
    """Draws the pages of one PDF. A thread of its own uses it; `stop` may be called by any."""

    def __init__(self, pdf: bytes, launch: Launch | None = None) -> None:
        """Start the process and open `pdf`. Raises LayoutFailure."""
        try:
            self._child = RenderChild(launch or partial(spawn, worker_command()), DEADLINE)
        except OSError as error:
            raise LayoutFailure(None, "crashed") from error
        try:
            self.count = self._child.open_pdf(pdf)
        except BadPages as error:
            self._child.close()
            raise LayoutFailure(None, error.code) from error

    def page(self, number: int, dots: float) -> PageImage:
        """A page, the first being 0, at so many dots an inch. Raises LayoutFailure."""
        try:
            return self._child.draw(number, dots / POINTS_AN_INCH)
        except BadPages as error:
            raise LayoutFailure(None, error.code) from error

    def stop(self) -> None:
        """End the process; a page that is being drawn comes back as a LayoutFailure."""
        self._child.kill()

    def close(self) -> None:
        """End the process and let go of it."""
        self._child.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
