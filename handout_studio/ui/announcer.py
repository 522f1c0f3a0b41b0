"""Says aloud, to whoever uses a screen reader, what others see: saved, so many things to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.ui.announcement import announce
from handout_studio.ui.handout_check import count_text
from handout_studio.ui.session import HandoutChange, HandoutSession

if TYPE_CHECKING:
    from handout_studio.application import Finding

REST = 600  # milliseconds that the number of findings has to stand before it is said


class Announcer(QObject):
    """Follows the session of `window`. Each sentence is politely put after what is being said."""

    announced = Signal(str)

    def __init__(self, session: HandoutSession, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._count = self._said = 0
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._say_count)
        session.handout_changed.connect(self._follow)

    def say(self, words: str) -> None:
        """Have it said, and told in `announced`."""
        announce(self._window, words)
        self.announced.emit(words)

    def note_saved(self) -> None:
        """The handout has been saved just now."""
        self.say(self.tr("Saved"))

    def note_findings(self, findings: tuple[Finding, ...]) -> None:
        """There are these things to look at now; their number is said once it stays, and differs from the last."""
        self._count = len(findings)
        self._rest.start()

    def _say_count(self) -> None:
        if self._count != self._said:
            self._said = self._count
            self.say(count_text(self._count) if self._count else self.tr("Nothing to look at"))

    def _follow(self, change: HandoutChange) -> None:
        if change.loaded:
            self._said = 0
