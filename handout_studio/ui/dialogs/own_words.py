"""The words that a person has said are right, each with a way to forget it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout, QWidget

from handout_studio.ui.dialogs.parts import button_row, plain_label, push_button
from handout_studio.ui.window_state import fitted_size


class OwnWords(QDialog):
    """`forget` takes a word that is no longer right, and says whether it could be forgotten."""

    def __init__(self, words: Sequence[str], forget: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownWords")
        self.setWindowTitle(self.tr("My words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._forget = forget
        self._about = plain_label("", "muted")
        self._list = _Words()
        self._list.setObjectName("ownWordList")
        self._list.setAccessibleName(self.windowTitle())
        self._list.setProperty("look", "card")
        self._list.ensurePolished()  # or rows are measured without their padding
        self._list.addItems(list(words))
        self._list.setCurrentRow(0 if words else -1)
        self._remove = push_button("forgetWord", self.tr("&Forget"), self._forget_chosen)
        close = push_button("closeOwnWords", self.tr("Close"), self.accept)
        close.setDefault(True)
        self._list.forgetting_wished.connect(self._forget_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addWidget(self._list, 1)
        column.addLayout(button_row(self._remove, close))
        self._list.currentRowChanged.connect(self._show_state)
        self._show_state()
        self.resize(fitted_size(QSize(380, 420), parent))
        self._list.setFocus()

    def _forget_chosen(self) -> None:
        item = self._list.currentItem()
        if item is not None and self._forget(item.text()):
            self._list.takeItem(self._list.row(item))
            self._show_state()

    def _show_state(self) -> None:
        count = self._list.count()
        some = self.tr("These are never marked as misspelt, in any handout.")
        none = self.tr("A right click on a misspelt word in the text adds it here.")
        self._about.setText(some if count else none)
        self._remove.setEnabled(self._list.currentRow() >= 0)


class _Words(QListWidget):
    """Delete forgets the word that is chosen."""

    forgetting_wished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.forgetting_wished.emit()
        else:
            super().keyPressEvent(event)
