"""What stands in the middle while no section is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from handout_studio.ui.icons import icon


class EmptyPage(QWidget):
    """A calm sentence, and the two ways to a section."""

    own_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self._words = QLabel(self)
        self._words.setObjectName("emptyWords")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("look", "muted")
        self.library = QPushButton(icon("search"), self.tr("Choose from the library"), self)
        self.library.setObjectName("emptyLibrary")
        self.own = QPushButton(icon("plus"), self.tr("Write a section of my own"), self)
        self.own.setObjectName("emptyOwn")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._words)
        for button in (self.library, self.own):
            button.setAccessibleName(button.text())
            button.setText(f" {button.text()}")  # a little room after the icon
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.own.clicked.connect(self.own_wanted)
        self.library.clicked.connect(self.library_wanted)

    def show_count(self, sections: int) -> None:
        """Say what there is to do, for a handout of so many sections."""
        self._words.setText(
            self.tr("Choose a section on the left to write in it.")
            if sections
            else self.tr("This handout has no section yet.")
        )
