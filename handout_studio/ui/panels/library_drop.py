"""A section of the library held over the list of sections: the gap it would fall in, and what is let go there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter
from PySide6.QtWidgets import QListView

from handout_studio.ui.models.library_model import LIBRARY_SECTION
from handout_studio.ui.panels.row_drag import gap_at, paint_gap, scroll_step

_TURN = 16  # milliseconds between two steps of scrolling


class LibraryDrop(QObject):
    """Hears what is dragged over `view`; other things, such as files, are left to the window."""

    dropped = Signal(str, int)  # the section's id in the library, and the gap: above the row of that number

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._height: int | None = None  # where in the viewport the pointer is
        self._scrolling = QTimer(self, interval=_TURN)
        self._scrolling.timeout.connect(self._scroll_on)
        view.setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    @property
    def gap(self) -> int | None:
        """The gap that the section would fall in; None while there is none."""
        return None if self._height is None else gap_at(self._view, self._height)

    def paint(self, painter: QPainter) -> None:
        """The line in that gap."""
        if self.gap is not None and self._view.model().rowCount():
            paint_gap(self._view, painter, self.gap)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._end()
            return True
        if not isinstance(event, QDropEvent):  # what enters and moves is of this class too
            return False
        if not event.mimeData().hasFormat(LIBRARY_SECTION):
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._height = event.position().toPoint().y()
        if isinstance(event, QDragMoveEvent):
            self._scrolling.start()
            self._view.viewport().update()
        else:
            self._let_go(event)
        return True

    def _let_go(self, event: QDropEvent) -> None:
        gap = self.gap
        self._end()
        section = bytes(event.mimeData().data(LIBRARY_SECTION).data()).decode("utf-8", "replace")
        if gap is not None:
            self.dropped.emit(section, gap)

    def _end(self) -> None:
        self._height = None
        self._scrolling.stop()
        self._view.viewport().update()

    def _scroll_on(self) -> None:
        if self._height is not None:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + scroll_step(self._view, self._height))
            self._view.viewport().update()
