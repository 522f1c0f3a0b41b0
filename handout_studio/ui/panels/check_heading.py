"""The heading of the card of what there is to look at."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from handout_studio.ui.handout_check import count_text
from handout_studio.ui.panels.row_button import GivingLabel, RowButton, Sign
from handout_studio.ui.theme import dress


class CheckHeading(RowButton):
    """What the card is, how much is on it, and a chevron that says which way a click goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("findings-heading", parent)
        self.setObjectName("checkHeading")
        self._title = QLabel(self.tr("Before you hand it out"))
        dress(self._title, weight=QFont.Weight.DemiBold)
        self._count = GivingLabel()
        self._count.setProperty("look", "muted")
        self._chevron = Sign("chevron-down", "muted", 16)
        self.row.setContentsMargins(12, 9, 12, 9)
        self.row.setSpacing(4)
        self.add(self._title)
        self.add(self._count, 1)
        self.add(self._chevron)
        self.show_open(True)

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count.setText(f"· {count_text(count)}")
        self.setAccessibleName(f"{self._title.text()}: {count_text(count)}")

    def show_open(self, is_open: bool) -> None:
        """Say what a click does."""
        self._chevron.show_icon("chevron-down" if is_open else "chevron-up", "muted")
        tip = self.tr("Hide the list") if is_open else self.tr("Show the list")
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
