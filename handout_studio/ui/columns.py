"""The three columns of the window: sections over the library, the text, and the pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

LEFT_AT_LEAST = 168  # window pixels


class Columns(QSplitter):
    """`sections` and `library` share the left column; each border can be moved, and is kept under its name."""

    def __init__(self, sections: QWidget, library: QWidget, writing: QWidget, preview: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("columns")
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._left.setObjectName("leftColumn")
        self._left.addWidget(sections)
        self._left.addWidget(library)
        self._left.setSizes([560, 220])
        self._left.setMinimumWidth(LEFT_AT_LEAST)
        for column, stretch in ((self._left, 1), (writing, 3), (preview, 4)):
            self.addWidget(column)
            self.setStretchFactor(self.count() - 1, stretch)
        self.setSizes([292, 486, 610])
        for splitter in (self._left, self):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(14)

    @property
    def kept(self) -> dict[str, QSplitter]:
        """What has borders to remember, by name."""
        return {"left": self._left, "columns": self}
