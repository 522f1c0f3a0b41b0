"""The licences of all that is inside, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from handout_studio.ui.dialogs.parts import button_row, push_button
from handout_studio.ui.window_state import fitted_size

if TYPE_CHECKING:
    from handout_studio.application import Licence


class LicenceSheet(QDialog):
    """A list of what is inside, and the licence of the one chosen."""

    def __init__(self, licences: tuple[Licence, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("licenceSheet")
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._licences = licences
        self._list = QListWidget()
        self._list.setObjectName("licenceList")
        self._list.setAccessibleName(self.tr("What is inside"))
        self._list.setProperty("look", "card")
        self._list.setFixedWidth(270)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.addItems([one.holds_for for one in licences])
        self._text = QPlainTextEdit()
        self._text.setObjectName("licenceText")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        close = push_button("closeLicences", self.tr("Close"), self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addLayout(button_row(close))
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)
        self.resize(fitted_size(QSize(1000, 640), parent.parentWidget() or parent))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list.doItemsLayout()  # the rows were measured before the style came that gives them room

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            self._text.setAccessibleName(self._licences[row].holds_for)
            self._text.setPlainText(self._licences[row].text)
