"""How long and how hard the texts of a list's rows are, each measured once, a long one only when typing rests."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

_LONG = 3_000  # characters from which on measuring waits until the keys rest
_REST = 150  # milliseconds

Measured = tuple[int, int | None]
"""Words, and the grade if there is one, from 1 up."""


class Measures(Protocol):
    """What measures a text (`workspace.readability`)."""

    def words(self, text: str) -> int:
        """How many words it has."""

    def grade(self, text: str) -> float:
        """The school grade it reads at."""


class RowMeasures(QObject):
    """Measures texts by the name of their row; `rested` says that rows whose text is long may be asked again."""

    rested = Signal(object)  # the names of those rows, a frozenset

    def __init__(self, measures: Measures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self._known: dict[str, tuple[str, Measured]] = {}
        self._behind: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._rest)

    def of(self, row: str, text: str, *, graded: bool) -> Measured:
        """The measures of a row's text; of a long one that is being typed, those that it had before."""
        known = self._known.get(row)
        if known is not None and known[0] == text:
            return known[1]
        if known is not None and len(text) > _LONG:
            self._behind.add(row)
            self._timer.start()
            return known[1]
        words = self._measures.words(text)
        grade = max(1, round(self._measures.grade(text))) if words and graded else None
        self._known[row] = (text, (words, grade))
        return words, grade

    def forget(self, row: str) -> None:
        """The row is gone."""
        self._known.pop(row, None)

    def forget_all(self) -> None:
        """What was measured no longer holds: the language is another."""
        self._known.clear()

    def _rest(self) -> None:
        behind, self._behind = frozenset(self._behind), set()
        for row in behind:
            self.forget(row)
        self.rested.emit(behind)
