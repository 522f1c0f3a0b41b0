"""The log, to look at and to copy: codes and times, never a person's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from handout_studio.ui.window_state import fitted_size

if TYPE_CHECKING:
    from handout_studio.application import EventLog


class LogSheet(QDialog):
    """Shows the log as it is when the sheet opens."""

    def __init__(self, log: EventLog, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("logSheet")
        self.setWindowTitle(self.tr("Log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = QLabel(
            self.tr(
                "What the program did, for someone who helps you. It holds times and codes, nothing that you wrote. "
                "It stays on this computer."
            )
        )
        told.setWordWrap(True)
        self._text = QPlainTextEdit(log.text() or self.tr("Nothing has been noted yet."))
        self._text.setObjectName("logText")
        self._text.setAccessibleName(self.windowTitle())
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.moveCursor(QTextCursor.MoveOperation.End)
        place = QLabel(str(log.path))
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setProperty("look", "muted")
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(self.tr("&Copy"))
        copy.setObjectName("copyLog")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeLog")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (told, self._text, place):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.resize(fitted_size(QSize(720, 520), parent.parentWidget() or parent))
