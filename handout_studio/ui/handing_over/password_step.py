"""Where a password for the PDF is made of plain words, or typed twice; it is shown here alone and stored nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from handout_studio.application import password_of_words, usable_password
from handout_studio.domain.delivery_errors import BadPassword
from handout_studio.ui.dialogs.parts import line_edit, plain_label, push_button
from handout_studio.ui.phrases import explained

_LIMIT = 200


class PasswordStep(QWidget):
    """Ready to go on once `password` gives one; `problem` says in a sentence why it doesn't."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("passwordStep")
        self._made = QRadioButton(self.tr("Make one of plain &words"))
        self._made.setObjectName("passwordMade")
        self._typed = QRadioButton(self.tr("&Type my own"))
        self._typed.setObjectName("passwordTyped")
        group = QButtonGroup(self)
        group.addButton(self._made)
        group.addButton(self._typed)
        self._made.setChecked(True)
        self._words = line_edit("passwordWords", self.tr("The password"), password_of_words(), limit=_LIMIT)
        self._words.setReadOnly(True)
        self._again = push_button("passwordAgain", self.tr("&Another one"), self._renew)
        self._first = self._secret("passwordFirst", self.tr("Password"))
        self._second = self._secret("passwordSecond", self.tr("The same again"))
        self._problem = plain_label("", "danger", "passwordProblem")
        self._problem.setMinimumHeight(self._problem.fontMetrics().lineSpacing() * 2)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._made.toggled.connect(self._follow_choice)
        for line in (self._first, self._second):
            line.textEdited.connect(lambda: self._problem.clear())
        self._follow_choice()

    def password(self) -> str | None:
        """The password, or None where there is none that can be used yet: then the step says why."""
        if self._made.isChecked():
            return self._words.text()
        try:
            usable_password(self._first.text())
        except BadPassword as error:
            told = explained(error)
            self._refuse(self._first, f"{told.what[:1].upper()}{told.what[1:]}: {told.remedy}.")
            return None
        if self._first.text() != self._second.text():
            self._refuse(self._second, self.tr("The two are not the same. Type the password once more."))
            return None
        return self._first.text()

    def begin(self) -> None:
        """Have the keyboard where it is needed."""
        (self._again if self._made.isChecked() else self._first).setFocus()

    def forget(self) -> None:
        """Empty every line."""
        for line in (self._words, self._first, self._second):
            line.clear()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._again)
        form = QFormLayout()
        form.setContentsMargins(24, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Password"), self._first)
        form.addRow(self.tr("The same again"), self._second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(plain_label(self.tr("Only who knows the password can open the PDF.")))
        column.addWidget(self._made)
        column.addLayout(row)
        column.addWidget(self._typed)
        column.addLayout(form)
        column.addWidget(self._problem)
        road = self.tr(
            "Give the password by another road than the PDF: in person, on the phone or by text message. Note it down "
            "now: it is stored nowhere, and nobody can find it out afterwards."
        )
        column.addWidget(plain_label(road, "muted", "passwordRoad"))
        column.addStretch(1)

    def _secret(self, name: str, spoken: str) -> QLineEdit:
        line = line_edit(name, spoken, limit=_LIMIT)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def _renew(self) -> None:
        self._words.setText(password_of_words())
        self._words.setCursorPosition(0)

    def _follow_choice(self) -> None:
        made = self._made.isChecked()
        self._words.setEnabled(made)
        self._again.setEnabled(made)
        self._first.setEnabled(not made)
        self._second.setEnabled(not made)
        self._problem.clear()
        if not made:
            self._first.setFocus()

    def _refuse(self, line: QLineEdit, problem: str) -> None:
        self._problem.setText(problem)
        line.setFocus()
        line.selectAll()
