"""A line over the columns that suggests one thing to do, with a button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from handout_studio.ui.icons import IconLabel, icon


class HintBar(QFrame):
    """Tells `requested` for its button, `dismissed` for its cross; its owner says when it is to be seen."""

    requested = Signal()
    dismissed = Signal()

    def __init__(self, name: str, text: str, button: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "hint")
        mark = IconLabel("palette", "primary")
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        act = QPushButton(button)
        act.setObjectName(f"{name}Button")
        act.setAccessibleName(button.replace("&", ""))
        act.clicked.connect(self.requested)
        close = QToolButton()
        close.setObjectName(f"{name}Close")
        close.setIcon(icon("x", "muted"))
        close.setAccessibleName(self.tr("Hide this hint"))
        close.setToolTip(self.tr("Hide this hint"))
        close.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(10)
        row.addWidget(mark)
        row.addWidget(label, 1)
        row.addWidget(act)
        row.addWidget(close)
