"""The handout's own title and the line under it, always in sight above the section."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QUndoStack
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from handout_studio.domain.values import LINE_LIMIT, TITLE_LIMIT
from handout_studio.ui.editor.line_field import LineField
from handout_studio.ui.theme import dress


class HandoutCard(QFrame):
    """Two fields without frames on one card."""

    title_typed = Signal(str)
    subtitle_typed = Signal(str)

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handoutCard")
        self.setProperty("look", "card")
        self.title = LineField(undo_stack, TITLE_LIMIT, self)
        self.title.setObjectName("handoutTitle")
        self.title.setAccessibleName(self.tr("Handout title"))
        self.title.setPlaceholderText(self.tr("Handout title"))
        self.title.setToolTip(self.tr("The handout's title, at the top of the first page"))
        dress(self.title, weight=QFont.Weight.DemiBold)
        self.subtitle = LineField(undo_stack, LINE_LIMIT, self)
        self.subtitle.setObjectName("handoutSubtitle")
        self.subtitle.setAccessibleName(self.tr("Handout subtitle"))
        self.subtitle.setPlaceholderText(self.tr("Subtitle: a line under the title, if you like"))
        self.subtitle.setToolTip(self.tr("The line under the handout's title"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        for field in (self.title, self.subtitle):
            field.setStyleSheet(
                "QLineEdit { border: 1px solid transparent; background: transparent; padding: 2px 6px }"
                "QLineEdit:focus { border-color: palette(accent); padding: 2px 6px }"
            )
            column.addWidget(field)
        self.title.typed.connect(self.title_typed)
        self.subtitle.typed.connect(self.subtitle_typed)
