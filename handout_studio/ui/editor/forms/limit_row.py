"""One limit of privacy in the form: its tick, its words and, where it is left out, why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QCheckBox, QGridLayout, QToolButton, QWidget

from handout_studio.domain.confidentiality import OWN, Limit
from handout_studio.domain.values import LINE_LIMIT
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.icons import icon


class LimitRow(QWidget):
    """Tells what a person does to the limit `id`."""

    ticked = Signal(str, bool)
    worded = Signal(str, str)
    reasoned = Signal(str, str)
    removed = Signal(str)

    def __init__(self, limit: Limit, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = limit.id
        self._tick = QCheckBox(self)
        self._tick.setObjectName(f"limit-{name}")
        self._tick.clicked.connect(lambda on: self.ticked.emit(name, on))
        self.words = WordsField(undo_stack, LINE_LIMIT, parent=self).name(
            f"limitWords-{name}", self.tr("Words of this limit"), self.tr("A limit in your own words")
        )
        self.words.typed.connect(lambda text: self.worded.emit(name, text))
        self._reason = WordsField(undo_stack, LINE_LIMIT, parent=self).name(
            f"limitReason-{name}",
            self.tr("Why this limit is left out"),
            self.tr("Why is it left out? For yourself, not on the page"),
        )
        self._reason.typed.connect(lambda text: self.reasoned.emit(name, text))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._tick, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self._reason, 1, 1)
        if name.startswith(OWN):
            remove = QToolButton(self)
            remove.setObjectName(f"removeLimit-{name}")
            remove.setIcon(icon("trash-2", "muted"))
            remove.setAccessibleName(self.tr("Remove this limit"))
            remove.setToolTip(self.tr("Remove this limit"))
            remove.clicked.connect(lambda: self.removed.emit(name))
            grid.addWidget(remove, 0, 2, Qt.AlignmentFlag.AlignTop)
        self.show_limit(limit)

    def show_limit(self, limit: Limit) -> None:
        """Show the limit as it is now."""
        self._tick.setChecked(limit.included)
        self._tick.setAccessibleName(limit.words or self.tr("A limit in your own words"))
        self._tick.setToolTip(self.tr("On the page") if limit.included else self.tr("Left out"))
        self._tick.setMinimumHeight(self.words.minimumSizeHint().height())
        self.words.show_text(limit.words)
        self._reason.show_text(limit.reason)
        self._reason.setVisible(not limit.included)

    def write(self) -> None:
        """Take the keyboard to the words."""
        self.words.setFocus()
