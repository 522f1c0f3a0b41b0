"""A calm line at the foot of the columns: what came of handing over, with buttons for what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from handout_studio.ui.announcement import announce
from handout_studio.ui.dialogs.parts import push_button
from handout_studio.ui.icons import IconLabel, icon
from handout_studio.ui.outcome import Offer, Outcome


class OutcomeBar(QFrame):
    """Shows the newest outcome until it is closed or another comes. It never takes the keyboard by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomeBar")
        self.setProperty("look", "hint")
        self._buttons: list[QPushButton] = []
        mark = IconLabel("check", "primary")
        self._label = QLabel()
        self._label.setObjectName("outcomeText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        close = QToolButton()
        close.setObjectName("outcomeClose")
        close.setIcon(icon("x", "muted"))
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.clear)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 6, 5)
        self._row.setSpacing(8)
        self._row.addWidget(mark)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(close)
        self.hide()

    def show_outcome(self, outcome: Outcome) -> None:
        """Have this outcome in place of the last one."""
        self._take_away()
        self._label.setText(outcome.text)
        self._label.setToolTip(outcome.detail)
        self.setAccessibleName(outcome.text)
        for offer in outcome.offers:
            self._add(offer)
        self.show()
        announce(self, outcome.text)

    def clear(self) -> None:
        """Take the outcome away, and with it what its buttons hold of a copy for one person."""
        self._take_away()
        self._label.clear()
        self._label.setToolTip("")
        self.hide()

    def _add(self, offer: Offer) -> None:
        button = push_button(f"outcome-{offer.id}", offer.words)
        button.clicked.connect(lambda: self._do(offer))
        self._row.insertWidget(self._row.count() - 1, button)
        self._buttons.append(button)

    def _do(self, offer: Offer) -> None:
        if offer.closes:
            self.clear()
        offer.act()

    def _take_away(self) -> None:
        buttons, self._buttons = self._buttons, []
        for button in buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
