"""Pictures of the first page of handouts that aren't in the window, drawn by a render process of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from handout_studio.application import RenderReply, RenderRequest, Workspace, compose
from handout_studio.domain.handout import Handout
from handout_studio.ui.preview.controller import Renderer
from handout_studio.ui.preview.own_process import own_process

if TYPE_CHECKING:
    from handout_studio.application import Composed

_PAGE_WIDTH = {"a4": 595.3, "letter": 612.0}  # points


class PagePictures(QObject):
    """Draws one handout after the other; the process starts with the first and ends with `close`."""

    drawn = Signal(str, QImage)  # the name it was asked under, and its first page; null where it can't be laid out
    _replied = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        width: int,
        parent: QObject | None = None,
        *,
        make_renderer: Callable[[Callable[[RenderReply], None]], Renderer] = own_process,
    ) -> None:
        """`width`: device pixels that a page is wide."""
        super().__init__(parent)
        self._workspace = workspace
        self._width = width
        self._make_renderer = make_renderer
        self._renderer: Renderer | None = None
        self._closed = False
        self._waiting: list[tuple[str, Handout]] = []
        self._asked: str | None = None
        self._revision = 0
        self._replied.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(self, name: str, handout: Handout) -> None:
        """Draw this handout, after those asked for before; `drawn` tells."""
        self._waiting = [each for each in self._waiting if each[0] != name] + [(name, handout)]
        self._go_on()

    def close(self) -> None:
        """End the process."""
        renderer, self._renderer = self._renderer, None
        self._closed = True
        self._waiting.clear()
        if renderer is not None:
            renderer.close()

    def _go_on(self) -> None:
        if self._asked is not None or not self._waiting or self._closed:
            return
        if self._renderer is None:
            self._renderer = self._make_renderer(self._hand_over)
        self._asked, handout = self._waiting.pop(0)
        self._revision += 1
        content = self._composed(handout)
        scale = self._width / _PAGE_WIDTH[content.paper]
        views = ((0, scale),)
        self._renderer.submit(
            RenderRequest(self._revision, content.handout, content.brand, content.paper, content.fields, views)
        )

    def _composed(self, handout: Handout) -> Composed:
        workspace = self._workspace
        return compose(handout, default_brand=workspace.default_brand(), default_paper=workspace.preferences.paper)

    def _hand_over(self, reply: RenderReply) -> None:
        """Runs in the reader's thread."""
        if not self._closed:
            self._replied.emit(reply)

    def _take(self, reply: RenderReply) -> None:
        if self._closed or self._asked is None or reply.revision != self._revision:
            return
        name, self._asked = self._asked, None
        image = QImage()
        if reply.images:
            page = reply.images[0]
            image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()
        self.drawn.emit(name, image)
        self._go_on()
