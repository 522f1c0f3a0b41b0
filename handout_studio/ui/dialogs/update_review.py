"""Shows the text that the program brings anew beside one's own, and lets each be chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from handout_studio.application import SectionUpdate
from handout_studio.domain.section import Section
from handout_studio.text.written_section import written_body
from handout_studio.ui.dialogs.parts import button_row, plain_label, push_button
from handout_studio.ui.window_state import fitted_size


class UpdateReview(QDialog):
    """One's own text is kept wherever nothing else is chosen."""

    def __init__(self, title: str, updates: tuple[SectionUpdate, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updateReview")
        self.setWindowTitle(self.tr("Newer text for “{title}”").format(title=title))
        self._choices: dict[str, QRadioButton] = {}
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setSpacing(18)
        for update in updates:
            rows.addLayout(self._row(update), 1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        done = push_button("settleUpdate", self.tr("&Done"), self.accept)
        done.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        about = self.tr("Handout Studio has newer text for these sections. Nothing changes unless you choose it.")
        column.addWidget(plain_label(about))
        column.addWidget(scroll, 1)
        column.addLayout(button_row(push_button("cancelUpdate", self.tr("Decide later"), self.reject), done))
        self.resize(fitted_size(QSize(820, 560), parent))

    @property
    def taken(self) -> frozenset[str]:
        """The ids of the sections that shall have the newer text."""
        return frozenset(name for name, choice in self._choices.items() if choice.isChecked())

    def _row(self, update: SectionUpdate) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        mine = QRadioButton(self.tr("Keep mine"))
        theirs = QRadioButton(self.tr("Take the newer text"))
        mine.setChecked(True)
        group = QButtonGroup(self)
        for column, (choice, section, name) in enumerate(
            ((mine, update.mine, "keep"), (theirs, update.theirs, "take"))
        ):
            choice.setObjectName(f"{name}-{update.mine.id}")
            choice.setAccessibleName(f"{choice.text()}: {section.title}")
            group.addButton(choice)
            grid.addWidget(choice, 0, column)
            grid.addWidget(_text(section), 1, column)
        self._choices[update.mine.id] = theirs
        return grid


def _text(section: Section) -> QPlainTextEdit:
    """The section's words, to read and to copy."""
    text = QPlainTextEdit(f"{section.title}\n\n{written_body(section)}")
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(section.title)
    text.setMinimumHeight(170)
    return text
