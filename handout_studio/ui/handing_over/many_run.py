"""A batch under way beside the window: hears of each row that is done, and how long the rest will take."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from handout_studio.domain.errors import HandoutStudioError

if TYPE_CHECKING:
    from handout_studio.application import Batch, Made

SHOWN_EVERY = 100  # milliseconds


class ManyRun(QObject):
    """`progressed` has the rows done and the seconds left; `ended` comes once, after all that was made is known."""

    progressed = Signal(int, object)
    ended = Signal()
    _came = Signal(object)

    def __init__(
        self, batch: Batch, count: int, parent: QObject, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.made: list[Made] = []
        self.refused: HandoutStudioError | None = None
        """Why it could not even begin."""
        self._batch = batch
        self._count = count
        self._clock = clock
        self._began = clock()
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._shown = QTimer(self, interval=SHOWN_EVERY)
        self._shown.timeout.connect(self._show)
        self._shown.start()
        threading.Thread(target=self._run, name="many at once", daemon=True).start()

    @property
    def is_stopped(self) -> bool:
        """Whether the person gave up."""
        return self._batch.is_cancelled

    @property
    def hopeless(self) -> HandoutStudioError | None:
        """Why no further file could be written, where that was so."""
        return self.refused or self._batch.hopeless

    def stop(self) -> None:
        """Begin nothing more; `ended` follows."""
        self._batch.cancel()

    def _run(self) -> None:
        with suppress(RuntimeError):  # the window is gone
            try:
                self._batch.start()
                while (made := self._batch.next_made()) is not None:
                    self._came.emit(made)
            except HandoutStudioError as error:
                self.refused = error
            self._came.emit(None)

    def _take(self, made: Made | None) -> None:
        if made is not None:
            self.made.append(made)
            return
        self._shown.stop()
        self.ended.emit()

    def _show(self) -> None:
        done = len(self.made)
        passed = self._clock() - self._began
        left = passed / done * (self._count - done) if done and passed > 1 else None
        self.progressed.emit(done, left)
