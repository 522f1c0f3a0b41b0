"""How well a brand's colour reads on white paper, and a darker shade of it that does where it doesn't."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from handout_studio.ui.chooser_button import colour_dot
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.numbers import decimal

WHITE = "#FFFFFF"


class ContrastNote(QWidget):
    """What stands below a colour. `least`: the contrast that what is set in it needs (WCAG 2.2, 1.4.3)."""

    taken = Signal(str)  # the darker shade, `#RRGGBB`

    def __init__(self, name: str, least: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._shade = ""
        self._told = plain_label("", "muted", f"{name}Contrast")
        self._take = push_button(f"{name}Darker", "", lambda: self.taken.emit(self._shade), look="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(5)
        column.addWidget(self._told)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def told(self) -> QLabel:
        """The line itself."""
        return self._told

    def show_colour(self, colour: str) -> None:
        """Measure this colour, `#RRGGBB`."""
        from handout_studio.application import contrast, readable  # not before the first paint

        ratio = contrast(colour, WHITE)
        shown = decimal(ratio)
        reads = ratio >= self._least
        if reads:
            self._told.setText(self.tr("Contrast on white {ratio} to 1: reads well").format(ratio=shown))
        else:
            words = self.tr("Contrast on white {ratio} to 1: too pale for words. The page darkens it for them.")
            self._told.setText(words.format(ratio=shown))
            self._shade = readable(colour, WHITE, self._least)
            self._take.setText(self.tr("Use {colour}").format(colour=self._shade))
            self._take.setAccessibleName(self.tr("Use the darker shade {colour}").format(colour=self._shade))
            self._take.setIcon(colour_dot(self._shade))
        self._take.setVisible(not reads)
        self._told.setProperty("look", "muted" if reads else "amber")
        self._told.style().polish(self._told)
