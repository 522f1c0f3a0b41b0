"""Work that takes its time, done beside the window, which goes on painting meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

Result = TypeVar("Result")
Show = Callable[[str, Callable[[], None]], Callable[[], None]]
"""Shows words for a while, calls what it is given where the person gives up, and returns what ends it."""

SOON = 500  # milliseconds; what is done by then needs no dialog, which would be there after 400


class GivenUp(Exception):
    """The person would not wait any longer."""


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


def wait_or_give_up(work: Callable[[], Result], show: Show, words: str) -> Result:
    """What `work` returns, for work without a deadline: a folder on a network may never answer. Raises what it raises.

    `show` has to say `words`, soon, and to offer a way out, which raises GivenUp here. The work itself can't be broken
    off: it goes on unheard, and doesn't hold the program at its end.
    """
    came: list[Result] = []
    failed: list[Exception] = []
    given_up: list[bool] = []
    loop = QEventLoop()

    def give_up() -> None:
        given_up.append(True)
        loop.quit()

    def take(result: Result) -> None:
        came.append(result)
        loop.quit()

    def fail(error: Exception) -> None:
        failed.append(error)
        loop.quit()

    program = QGuiApplication.instance()
    assert program is not None
    SideWork(work, take, fail, program)
    end = show(words, give_up)
    try:
        _turn_quietly(loop)
        if not came and not failed and not given_up:
            loop.exec()
    finally:
        end()
    if failed:
        raise failed[0]
    if not came:
        raise GivenUp
    return came[0]


def _turn_quietly(loop: QEventLoop) -> None:
    """Until the loop is told to quit, or what is shown meanwhile keeps keys and clicks from the window by itself."""
    soon = QTimer(loop, singleShot=True, interval=SOON)
    soon.timeout.connect(loop.quit)
    soon.start()
    QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        QGuiApplication.restoreOverrideCursor()
        soon.stop()


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


class SideWork(QObject, Generic[Result]):
    """Work begun at once on a thread of its own, while the window goes on; its outcome comes on the window's thread.

    `then` gets what `work` returned, `failed` what it raised; neither is called once `owner` is gone. The thread
    doesn't hold the program at its end.
    """

    _ended = Signal(object, object)

    def __init__(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
        owner: QObject,
    ) -> None:
        super().__init__(QCoreApplication.instance())  # an owner may end while the thread is telling
        self._owner = owner
        self._work = work
        self._then = then
        self._failed = failed
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._run, name="side work", daemon=True).start()

    def _run(self) -> None:
        result: Result | None = None
        trouble: Exception | None = None
        try:
            result = self._work()
        except Exception as error:  # told where it can be dealt with
            trouble = error
        with suppress(RuntimeError):  # the program has ended, and this with it
            self._ended.emit(result, trouble)

    def _tell(self, result: Result, trouble: Exception | None) -> None:
        self.deleteLater()
        if not isValid(self._owner):
            return
        if trouble is not None:
            self._failed(trouble)
        else:
            self._then(result)
