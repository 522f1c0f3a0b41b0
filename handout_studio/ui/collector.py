"""Frees rings of objects that nothing holds any more, on the window's own thread and no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks."""


class Collector(QObject):
    """Takes Python's collector over.

    Left to itself that runs on whatever thread makes the next object, such as one that keeps a draft or sweeps a
    folder. What belongs to Qt may end on the window's thread alone: ended elsewhere, it can take the program with it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        look = QTimer(self, interval=EVERY)
        look.timeout.connect(self._look)
        look.start()

    def _look(self) -> None:
        """Collect as Python would have by now: the oldest generation that is due, with the younger ones."""
        due = [
            age
            for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(due[-1])
