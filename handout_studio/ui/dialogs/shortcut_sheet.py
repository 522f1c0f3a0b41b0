"""The sheet of keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from handout_studio.ui.actions import shortcut_rows
from handout_studio.ui.window_state import fitted_size


class ShortcutSheet(QDialog):
    """Lists the actions that a key does, with their keys."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        for row, (name, keys) in enumerate(shortcut_rows(actions)):
            pressed = QLabel(keys)
            pressed.setProperty("look", "muted")
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(pressed, row, 1)
        page = QWidget()
        page.setProperty("look", "page")
        page.setLayout(grid)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        area.setProperty("look", "reading")
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeShortcuts")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        # In some languages names and keys are longer: room for them, and for the bar that scrolls.
        wide = page.sizeHint().width() + area.verticalScrollBar().sizeHint().width() + 40
        self.resize(fitted_size(QSize(max(460, wide), 680), parent))
