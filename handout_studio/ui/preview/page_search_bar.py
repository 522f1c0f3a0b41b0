"""The bar above the pages in which words are looked for on them, as they are printed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from handout_studio.ui.announcement import announce
from handout_studio.ui.icons import icon

_BUTTON, _ICON = 28, 16
_LONGEST = 200  # characters


class PageSearchBar(QFrame):
    """Tells what is typed; its owner looks, and says how many there are."""

    asked = Signal(str)
    next_wished = Signal()
    previous_wished = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageSearchBar")
        self.words = QLineEdit()
        self.words.setObjectName("pageSearch")
        self.words.setAccessibleName(self.tr("Find in the pages"))
        self.words.setPlaceholderText(self.tr("Find in the pages"))
        self.words.setMaxLength(_LONGEST)
        self.words.textChanged.connect(self.asked)
        self.words.installEventFilter(self)
        self.count = QLabel()
        self.count.setObjectName("pageSearchCount")
        self.count.setProperty("look", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        for name, picture, words, signal in (
            ("pageSearchPrevious", "chevron-up", self.tr("Previous place (Shift+Enter)"), self.previous_wished),
            ("pageSearchNext", "chevron-down", self.tr("Next place (Enter)"), self.next_wished),
            ("pageSearchClose", "x", self.tr("Close (Escape)"), self.left),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setIcon(icon(picture, "muted"))
            button.setIconSize(QSize(_ICON, _ICON))
            button.setFixedSize(_BUTTON, _BUTTON)
            button.setProperty("look", "muted")
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def open(self) -> None:
        """Show the bar, the keyboard in it."""
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.asked.emit(self.words.text())

    def show_count(self, number: int, count: int) -> None:
        """Say which place of how many is looked at, from 1; a count of 0: none was found."""
        if not self.words.text().strip():
            told = ""
        elif not count:
            told = self.tr("Not on the pages")
        else:
            told = self.tr("{number} of {count}").format(number=number, count=count)
        if told != self.count.text():
            self.count.setText(told)
            announce(self.words, told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_wished if back else self.next_wished).emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
