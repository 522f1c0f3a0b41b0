"""Work that takes its time, done beside the window, which goes on painting meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QThread
from PySide6.QtGui import QGuiApplication

Result = TypeVar("Result")


def wait_for(work: Callable[[], Result]) -> Result:
    """What `work` returns, which is done on a thread of its own. Raises what it raises.

    The window is drawn and answers the system; keys and clicks wait until it is done, so that what follows meets
    the handout as it was. For work that has a deadline.
    """
    thread = _Work(work)
    loop = QEventLoop()
    thread.finished.connect(loop.quit)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        thread.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        thread.wait()
        QGuiApplication.restoreOverrideCursor()
    return thread.result()


class _Work(QThread, Generic[Result]):
    def __init__(self, work: Callable[[], Result]) -> None:
        super().__init__()
        self._work = work
        self._outcome: list[Result] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._outcome.append(self._work())
        except BaseException as error:
            self._error = error

    def result(self) -> Result:
        if self._error is not None:
            raise self._error
        return self._outcome[0]
