"""F6 and Shift+F6: from one part of the window to the next, for who works without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QWidget

Pane = tuple[QWidget, Callable[[], object]]
"""A part of the window, and what gives it the keyboard."""


class PaneKeys:
    """Goes round the parts in their order; one that can't be seen is passed over."""

    def __init__(self, panes: Sequence[Pane]) -> None:
        self._panes = tuple(panes)

    def go_on(self) -> None:
        """The keyboard to the next part."""
        self._step(1)

    def go_back(self) -> None:
        """The keyboard to the part before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        focused = QApplication.focusWidget()
        seen = [pane for pane in self._panes if pane[0].isVisible()]
        if not seen:
            return
        at = next((row for row, (part, _) in enumerate(seen) if focused and _holds(part, focused)), None)
        start = (-1 if by > 0 else len(seen)) if at is None else at
        seen[(start + by) % len(seen)][1]()


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
