"""Pictures of first pages, drawn one after the other by a render process of their own, kept by what they show."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from handout_studio.application import Composed, RenderReply, RenderRequest
from handout_studio.ui.preview.controller import Renderer, RendererFactory
from handout_studio.ui.preview.own_process import own_process

KEPT = 300


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The first page, and how many there are; no image where it could not be laid out."""

    image: QImage | None
    pages: int


Key = tuple[Composed, float]


class PagePictures(QObject):
    """Asks for each picture once; equal contents have one picture. The process runs only while there is work."""

    came = Signal()
    _replied = Signal(object)

    def __init__(self, make_renderer: RendererFactory | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make_renderer or own_process
        self._renderer: Renderer | None = None
        self._closed = False
        self._kept: OrderedDict[Key, PagePicture] = OrderedDict()
        self._queue: OrderedDict[Key, None] = OrderedDict()
        self._revision = 0
        self._asked: dict[int, Key] = {}
        self._replied.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def picture(self, content: Composed, scale: float) -> PagePicture | None:
        """The first page at `scale` device pixels a point, if it has come; else it is asked for."""
        key = content, scale
        kept = self._kept.get(key)
        if kept is None and key not in self._queue and key not in self._asked.values():
            self._queue[key] = None
            self._ask()
        return kept

    def rest(self) -> None:
        """Forget what is still to be drawn, and end the process; it comes back when it is needed."""
        renderer, self._renderer = self._renderer, None
        self._queue.clear()
        self._asked.clear()
        if renderer is not None:
            renderer.close()

    def close(self) -> None:
        """As `rest`, and nothing is drawn any more: a gallery that is still open may ask."""
        self._closed = True
        self.rest()

    def _ask(self) -> None:
        if self._asked or not self._queue or self._closed:
            return
        if self._renderer is None:
            self._renderer = self._make(self._hand_over)
        key, _ = self._queue.popitem(last=False)
        content, scale = key
        self._revision += 1
        self._asked[self._revision] = key
        self._renderer.submit(
            RenderRequest(self._revision, content.handout, content.brand, content.paper, content.fields, ((0, scale),))
        )

    def _hand_over(self, reply: RenderReply) -> None:
        """Runs in the reader's thread."""
        if self._renderer is not None:
            self._replied.emit(reply)

    def _take(self, reply: RenderReply) -> None:
        key = self._asked.pop(reply.revision, None)
        if key is None:
            return
        image = None
        for drawn in reply.images[:1]:
            form = QImage.Format.Format_RGB32
            image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, form).copy()
        self._kept[key] = PagePicture(image, len(reply.document.pages) if reply.document else 0)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.came.emit()
        self._ask()
