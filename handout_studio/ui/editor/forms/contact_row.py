"""One crisis contact in the form: its tick, what it says, when it was checked and, opened, all its words."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from handout_studio.domain.contact_edits import ContactLine
from handout_studio.domain.crisis import CrisisContact, is_stale
from handout_studio.domain.values import LINE_LIMIT
from handout_studio.ui.dates import long_date
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.editor.forms.section_form import set_look
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.icons import icon


class ContactRow(QFrame):
    """Tells what a person does to the contact `id`."""

    ticked = Signal(str, bool)
    written = Signal(str, str, str)  # contact, line, words
    checked = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, contact: CrisisContact, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = contact.id
        self.setObjectName(f"contact-{self.id}")
        self.setProperty("look", "card")
        self._tick = QCheckBox(self)
        self._tick.setObjectName(f"contactTick-{self.id}")
        self._tick.clicked.connect(lambda on: self.ticked.emit(self.id, on))
        self._summary = plain_label("", "muted", f"contactSummary-{self.id}")
        self._state = plain_label("", "muted", f"contactState-{self.id}")
        self._check = push_button(
            f"checkContact-{self.id}", self.tr("I checked this today"), lambda: self.checked.emit(self.id)
        )
        self._fields: dict[ContactLine, WordsField] = {}
        self._details = self._detail_grid(undo_stack)
        self._details.setVisible(not contact.name)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._tick, 1)
        for button in self._buttons():
            top.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self._state, 1)
        foot.addWidget(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._summary)
        column.addWidget(self._details)
        column.addLayout(foot)

    def show_contact(self, contact: CrisisContact, today: datetime.date) -> None:
        """Show the contact as it is now."""
        shown = contact.name or contact.number or self.tr("A line of your own")
        self._tick.setText(shown.replace("&", "&&"))
        self._tick.setChecked(contact.included)
        parts = (" ".join(filter(None, (contact.use, contact.number, contact.note))), contact.hours, contact.languages)
        self._summary.setText(". ".join(part for part in (*parts, contact.website) if part))
        self._summary.setVisible(bool(self._summary.text()))
        for line, field in self._fields.items():
            field.show_text(getattr(contact, line))
        self._check.setAccessibleName(f"{self._check.text()}: {shown}")
        self._show_state(contact, today)

    def open_line(self, line: str) -> WordsField | None:
        """The field of that line, with all words shown."""
        self._edit.setChecked(True)
        return next((field for name, field in self._fields.items() if name == line), None)

    def open_details(self) -> None:
        """Show all words, the keyboard in the name."""
        self._edit.setChecked(True)
        self._fields["name"].setFocus()

    def _show_state(self, contact: CrisisContact, today: datetime.date) -> None:
        if contact.checked is None:
            told = self.tr("To be confirmed by you: look it up, then tick it here")
        else:
            day = long_date(contact.checked)
            told = self.tr("Checked on {date}").format(date=day)
            if is_stale(contact, today):
                told = self.tr("Checked on {date}, more than six months ago").format(date=day)
        self._state.setText(told)
        self._state.setToolTip(self.tr("Read at {source}").format(source=contact.source) if contact.source else "")
        fresh = contact.checked is not None and not is_stale(contact, today)
        set_look(self._state, "muted" if fresh or not contact.included else "warning")

    def _buttons(self) -> list[QToolButton]:
        self._edit = self._button("pencil", self.tr("Change the words"), f"editContact-{self.id}")
        self._edit.setCheckable(True)
        self._edit.setChecked(not self._details.isHidden())
        self._edit.toggled.connect(self._details.setVisible)
        up = self._button("arrow-up", self.tr("Move up"), f"contactUp-{self.id}")
        up.clicked.connect(lambda: self.moved.emit(self.id, -1))
        down = self._button("arrow-down", self.tr("Move down"), f"contactDown-{self.id}")
        down.clicked.connect(lambda: self.moved.emit(self.id, 1))
        remove = self._button("trash-2", self.tr("Remove"), f"removeContact-{self.id}")
        remove.clicked.connect(lambda: self.removed.emit(self.id))
        return [self._edit, up, down, remove]

    def _button(self, sign: str, spoken: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(sign, "muted"))
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.setAutoRaise(True)
        return button

    def _detail_grid(self, undo_stack: QUndoStack) -> QWidget:
        labels: dict[ContactLine, str] = {
            "name": self.tr("Name"),
            "use": self.tr("How to use it, before the number"),
            "number": self.tr("Number"),
            "note": self.tr("After the number"),
            "hours": self.tr("When"),
            "languages": self.tr("Languages"),
            "website": self.tr("Web page"),
        }
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 2, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for number, (line, label) in enumerate(labels.items()):
            field = WordsField(undo_stack, LINE_LIMIT, parent=holder).name(f"contact-{self.id}-{line}", label)
            field.typed.connect(lambda words, line=line: self.written.emit(self.id, line, words))
            self._fields[line] = field
            row, column = divmod(number + (number > 0), 2)
            span = 2 if number == 0 else 1
            grid.addWidget(plain_label(label, "muted"), 2 * row, column, 1, span)
            grid.addWidget(field, 2 * row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
        return holder
