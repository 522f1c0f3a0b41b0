"""The small parts that dialogs are made of, each with a name for tests and one for a screen reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from handout_studio.domain.values import clean_name
from handout_studio.ui.icons import IconLabel


def push_button(name: str, text: str, act: Callable[[], object] | None = None, *, look: str = "") -> QPushButton:
    """A button that does `act`; `look` as in `ui/theme`. It is no dialog's default by itself."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    if look:
        button.setProperty("look", look)
    if act is not None:
        button.clicked.connect(lambda checked=False: act())
    return button


def plain_label(text: str = "", look: str = "", name: str = "") -> QLabel:
    """Words that may be somebody's own, shown letter for letter and wrapped."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(look != "heading")
    if look:
        label.setProperty("look", look)
    if name:
        label.setObjectName(name)
    return label


def line_edit(name: str, spoken: str, text: str = "", *, limit: int = 300, hint: str = "") -> QLineEdit:
    """A field for one line of at most `limit` characters."""
    field = QLineEdit(text)
    field.setObjectName(name)
    field.setAccessibleName(spoken)
    field.setMaxLength(limit)
    field.setPlaceholderText(hint)
    field.setCursorPosition(0)
    return field


def labels_in(text: str) -> tuple[str, ...]:
    """The words between commas, each once: what is typed into a field for tags or categories."""
    found = (clean_name(part).strip()[:300] for part in text.split(","))
    return tuple(dict.fromkeys(part for part in found if part))[:20]


def warning_card(name: str, *texts: str) -> QFrame:
    """A card that wants attention: its first text plain, the others quieter."""
    card = QFrame()
    card.setObjectName(name)
    card.setProperty("look", "warning")
    mark = IconLabel("triangle-alert", "warning")
    words = QVBoxLayout()
    words.setSpacing(3)
    for number, text in enumerate(texts):
        words.addWidget(plain_label(text, "muted" if number else ""))
    row = QHBoxLayout(card)
    row.setContentsMargins(12, 9, 12, 9)
    row.setSpacing(10)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return card


def button_row(*buttons: QWidget) -> QHBoxLayout:
    """The buttons at the foot of a dialog, the last one the main one."""
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
