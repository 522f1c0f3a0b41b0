"""What a person settles about a mail: to whom, its words, the edition, and whether the PDF has a password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from handout_studio.application import mail_draft, usual_subject, usual_text
from handout_studio.domain.delivery_errors import BadMail
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Edition
from handout_studio.ui.dialogs.parts import line_edit, plain_label
from handout_studio.ui.handing_over.address_rows import AddressRows
from handout_studio.ui.handing_over.edition_field import EditionField
from handout_studio.ui.phrases import explained


class EmailForm(QWidget):
    """Keeps what was typed until the dialog goes."""

    def __init__(self, handout: Handout) -> None:
        super().__init__()
        self.setObjectName("emailForm")
        self._handout = handout
        self.to = AddressRows(lambda address: self._try(to=address))
        self.subject = line_edit("mailSubject", self.tr("Subject"), usual_subject(handout.language))
        self.text = QPlainTextEdit(usual_text(handout.language))
        self.text.setObjectName("mailText")
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self._edition = EditionField("mailEdition", handout.edition)
        self.lock = QCheckBox(self.tr("Lock the PDF with a &password"))
        self.lock.setObjectName("mailLock")
        self._hint = plain_label("", "muted", "mailSeen")
        self._problem = plain_label("", "danger", "mailProblem")
        self._lay_out()
        self.lock.toggled.connect(self.speak_of_lock)
        self.to.changed.connect(self._follow_addresses)
        self._follow_addresses()

    @property
    def edition(self) -> Edition:
        """The edition that goes out."""
        return self._edition.edition

    def is_good(self) -> bool:
        """Whether a draft can be written of this; else what is wrong is told."""
        if not self.to.is_good():
            return False
        try:
            self._try()
        except BadMail as error:
            told = explained(error)
            self._problem.setText(f"{told.what[:1].upper()}{told.what[1:]}: {told.remedy}.")
            (self.subject if error.part == "subject" else self.text).setFocus()
            return False
        self._problem.clear()
        return True

    def speak_of_lock(self, locked: bool) -> None:
        """Have the usual text, where it is still that, say whether the PDF has a password."""
        language = self._handout.language
        if self.text.toPlainText().strip() == usual_text(language, locked=not locked).strip():
            self.text.setPlainText(usual_text(language, locked=locked))

    def begin(self) -> None:
        """Have the keyboard in the first line."""
        self.to.begin()

    def _try(self, to: str | None = None) -> None:
        """Raises BadMail for an address, or else for the whole."""
        if to is not None:
            mail_draft(self._handout, b"", to=[to])
        else:
            subject, text = self.subject.text(), self.text.toPlainText()
            mail_draft(self._handout, b"", to=self.to.addresses, subject=subject, text=text)

    def _follow_addresses(self) -> None:
        several = len(self.to.addresses) > 1
        seen = self.tr("They all see each other's addresses. To write to each alone, use File > Many at once.")
        self._hint.setText(seen if several else self.tr("You can leave this empty, and choose in your mail program."))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("To"), self.to, self._hint),
            (self.tr("Subject"), self.subject, None),
            (self.tr("Text"), self.text, None),
            (self.tr("Edition"), self._edition, None),
        )
        line = 0
        for words, field, below in rows:
            label = QLabel(words)
            label.setBuddy(field)
            top = Qt.AlignmentFlag.AlignTop if field in (self.to, self.text) else Qt.AlignmentFlag.AlignVCenter
            label.setContentsMargins(0, 7 if field in (self.to, self.text) else 0, 0, 0)
            grid.addWidget(label, line, 0, top)
            grid.addWidget(field, line, 1)
            if field is self.text:
                grid.setRowStretch(line, 1)
            line += 1
            if below is not None:
                grid.addWidget(below, line, 1)
                line += 1
        grid.addWidget(self.lock, line, 1, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid, 1)
        column.addWidget(self._problem)
