"""The bar above the editor in which words are looked for and replaced."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from handout_studio.text.search import Query
from handout_studio.ui.icons import icon

_LONGEST = 300  # characters of what is looked for, and of what takes its place
_ICON, _BUTTON = 16, 28
_MARGIN, _APART, _NARROWEST = 8, 14, 260  # pixels


class FindBar(QFrame):
    """What to look for, how many there are, the way from one to the next, and what takes their place."""

    asked = Signal()  # other words, or another way to look for them
    next_wanted = Signal()
    previous_wanted = Signal()
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setProperty("look", "card")
        self.words = self._field("findWords", self.tr("Find"), self.tr("Find in the whole handout"))
        self.count = QLabel(self)
        self.count.setObjectName("findCount")
        self.count.setProperty("look", "muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous = self._button("findPrevious", "chevron-up", self.tr("Previous one (Shift+F3)"))
        self.next = self._button("findNext", "chevron-down", self.tr("Next one (F3)"))
        self.close_button = self._button("findClose", "x", self.tr("Close (Escape)"))
        self.by = self._field("replaceWords", self.tr("Replace with"), self.tr("Replace with"))
        self.replace = self._press("replaceOne", self.tr("Replace"))
        self.replace_all = self._press("replaceAll", self.tr("All"))
        self.replace_all.setToolTip(self.tr("Replace all of them, as one step that undo takes back"))
        self.replace_all.setAccessibleName(self.tr("Replace all"))
        self.match_case = self._box("findMatchCase", self.tr("Match case"))
        self.whole_word = self._box("findWholeWord", self.tr("Whole words"))
        self._lay_out()
        self._connect()
        self.hide()

    def query(self) -> Query:
        """What is looked for now."""
        return Query(self.words.text(), self.match_case.isChecked(), self.whole_word.isChecked())

    def open(self, words: str, *, replacing: bool) -> None:
        """Show the bar, the keyboard in it; `words`: what to look for, empty for what was looked for last."""
        self._replacing.setVisible(replacing)
        self.show()
        if words and words != self.words.text():
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self.asked.emit()

    def show_count(self, number: int, count: int) -> None:
        """Say which of how many is looked at; number 0: none of them."""
        told = ""
        if self.words.text():
            told = self.tr("{number} of {count}").format(number=number, count=count) if count else self.tr("None")
            if count and not number:
                told = self.tr("{count} found").format(count=count)
        if told != self.count.text():
            self.count.setText(told)
            self.announce(told)
        for button in (self.previous, self.next, self.replace, self.replace_all):
            button.setEnabled(count > 0)

    def announce(self, told: str) -> None:
        """Have a screen reader say it."""
        if told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words.hasFocus():
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.by.hasFocus():
            self.replace_wanted.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the bar is narrow, or the words are long, the two boxes stand one below the other."""
        super().resizeEvent(event)
        boxes = (self.match_case, self.whole_word)
        wide = sum(box.sizeHint().width() for box in boxes) + _APART + 2 * _MARGIN <= self.width()
        self._ways.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._ways.setSpacing(_APART if wide else 2)

    def leave(self) -> None:
        """Close the bar."""
        self.hide()
        self.left.emit()

    def _lay_out(self) -> None:
        finding = QHBoxLayout()
        finding.setSpacing(4)
        finding.addWidget(self.words, 1)
        finding.addWidget(self.count)
        for button in (self.previous, self.next, self.close_button):
            finding.addWidget(button)
        self._replacing = QWidget(self)
        replacing = QHBoxLayout(self._replacing)
        replacing.setContentsMargins(0, 0, 0, 0)
        replacing.setSpacing(4)
        replacing.addWidget(self.by, 1)
        replacing.addWidget(self.replace)
        replacing.addWidget(self.replace_all)
        self._ways = ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        ways.setSpacing(_APART)
        ways.addWidget(self.match_case)
        ways.addWidget(self.whole_word)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(6)
        column.addLayout(finding)
        column.addWidget(self._replacing)
        column.addLayout(ways)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.asked)
        self.match_case.toggled.connect(self.asked)
        self.whole_word.toggled.connect(self.asked)
        self.next.clicked.connect(self.next_wanted)
        self.previous.clicked.connect(self.previous_wanted)
        self.close_button.clicked.connect(self.leave)
        self.replace.clicked.connect(self.replace_wanted)
        self.replace_all.clicked.connect(self.replace_all_wanted)

    def _field(self, name: str, spoken: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setPlaceholderText(hint)
        field.setMaxLength(_LONGEST)
        field.setMinimumWidth(60)
        return field

    def _button(self, name: str, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setStyleSheet("padding: 0")
        button.setAccessibleName(tip.partition(" (")[0])
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _press(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(True)  # Enter presses it too
        return button

    def _box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setAccessibleName(text)
        return box
