"""One of a few values to choose: a button that says which, with a menu of the others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from handout_studio.ui.chooser_button import ChooserButton

Offers = tuple[tuple[str | None, str], ...]  # each value with the words for it


class ChoiceField(ChooserButton):
    """Tells `chosen` with the value that a person takes."""

    chosen = Signal(object)

    def __init__(self, name: str, purpose: str, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(name, purpose, parent)
        self._offers = dict(offers)
        self._chosen: QAction | None = None
        self.menu().aboutToShow.connect(self._begin_with_chosen)
        self._actions: dict[str | None, QAction] = {}
        for value, words in offers:
            action = self._actions[value] = self.menu().addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, value=value: self._take(value))

    def show_value(self, value: str | None) -> None:
        """Show a value, without telling of it."""
        self.show_choice(self._offers.get(value, str(value)))
        for each, action in self._actions.items():
            action.setChecked(each == value)
        self._chosen = self._actions.get(value)

    def _begin_with_chosen(self) -> None:
        if self._chosen is not None:
            self.menu().setActiveAction(self._chosen)

    def _take(self, value: str | None) -> None:
        self.show_value(value)
        self.chosen.emit(value)
