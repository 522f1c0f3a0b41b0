"""The dialog of a mail: a notice the first time, what to settle, and in the end what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from handout_studio.domain.handout import Handout
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.handing_over.email_form import EmailForm
from handout_studio.ui.window_state import fitted_size


class EmailDialog(QDialog):
    """Its owner does what is wished, and says with `tell` what came of it."""

    draft_wished = Signal()
    notice_read = Signal()
    folder_wished = Signal()
    text_wished = Signal()

    def __init__(self, handout: Handout, parent: QWidget, *, with_notice: bool) -> None:
        super().__init__(parent)
        self.setObjectName("emailDialog")
        self.setWindowTitle(self.tr("Email"))
        self.form = EmailForm(handout)
        self._heading = plain_label("", "title", "mailHeading")
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._heading.setFont(font)
        self._stack = QStackedWidget()
        self._notice = self._notice_page()
        self._told = plain_label("", "", "mailTold")
        self._left = plain_label("", "muted", "mailLeft")
        self._left.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result = self._result_page()
        for page in (self._notice, self.form, self._result):
            self._stack.addWidget(page)
        self._cancel = push_button("mailCancel", self.tr("Cancel"), self.reject)
        self._on = QPushButton()
        self._on.setObjectName("mailOn")
        self._on.clicked.connect(self._go_on)
        self._on.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self._show(self._notice if with_notice else self.form)
        self.resize(fitted_size(QSize(600, 600), parent))

    def tell_waiting(self) -> None:
        """The draft is on its way to a mail program."""
        self._say(self.tr("Opening your mail program…"), "", with_ways=False)
        self._on.setEnabled(False)

    def tell_taken(self) -> None:
        """A mail program has the draft."""
        left = self.tr(
            "Nothing has been sent yet. Look at the draft there, see that the address is right, and send it. "
            "Keep Handout Studio open until the draft is on the screen."
        )
        self._say(self.tr("Your mail program opens the draft, with the PDF attached."), left, with_ways=False)

    def tell_not_taken(self, pdf: Path, *, shown: bool) -> None:
        """None took it; `shown`: its folder is open."""
        where = self.tr("Its folder is open, with the PDF selected.") if shown else self.tr("The PDF is here:")
        steps = self.tr(
            "The text is on the clipboard. Begin a mail in your program or on the web, paste the text, attach the PDF "
            "and send it. The PDF stays there until you close Handout Studio."
        )
        place = "" if shown else f"\n{pdf}"
        self._say(self.tr("No mail program on this computer took the draft."), f"{where}{place}\n\n{steps}")

    def _say(self, told: str, left: str, *, with_ways: bool = True) -> None:
        self._told.setText(told)
        self._left.setText(left)
        self._ways.setVisible(with_ways)
        self._show(self._result)

    def _notice_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("mailNotice")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for words in (
            self.tr("Email is not private: it can be read on its way, and on every device it reaches."),
            self.tr("That someone gets mail from a therapist can itself be private. Ask first whether email is fine."),
            self.tr("For anything personal, lock the PDF with a password, or hand the sheet over on paper."),
        ):
            column.addWidget(plain_label(words))
        column.addStretch(1)
        return page

    def _result_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("mailResult")
        self._ways = QWidget()
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(push_button("mailFolder", self.tr("&Show the PDF"), self.folder_wished.emit))
        ways.addWidget(push_button("mailCopy", self.tr("&Copy the text again"), self.text_wished.emit))
        ways.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._told)
        column.addWidget(self._left)
        column.addWidget(self._ways)
        column.addStretch(1)
        return page

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._on.setEnabled(True)
        self._cancel.setVisible(page is not self._result)
        if page is self._notice:
            self._heading.setText(self.tr("Before your first email"))
            self._on.setText(self.tr("&Understood"))
        elif page is self.form:
            self._heading.setText(self.tr("Email this handout"))
            self._on.setText(self.tr("&Go on"))
            self.form.begin()
        else:
            self._heading.setText(self.tr("The draft"))
            self._on.setText(self.tr("&Close"))
            self._on.setFocus()
        self._on.setAccessibleName(self._on.text().replace("&", ""))

    def _go_on(self) -> None:
        page = self._stack.currentWidget()
        if page is self._notice:
            self.notice_read.emit()
            self._show(self.form)
        elif page is self.form:
            if self.form.is_good():
                self.draft_wished.emit()
        else:
            self.accept()
