"""Email: a draft with the PDF in the person's own mail program, or all that is needed to write one by hand."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from handout_studio.domain.errors import FileTrouble, HandoutStudioError
from handout_studio.ui.handing_over.handing_over import HandingOver
from handout_studio.ui.handing_over.ready import Ready
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.side_work import SideWork

if TYPE_CHECKING:
    from handout_studio.application import Letter
    from handout_studio.ui.handing_over.email_dialog import EmailDialog


class Email(QObject):
    """One mail at a time. Nothing is ever sent from here; `finished` tells whether a mail program took a draft."""

    finished = Signal(bool)

    def __init__(self, session: HandoutSession, prompts: Prompts, handing_over: HandingOver, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._handing_over = handing_over
        self._window = window
        self._letter: Letter | None = None

    def begin(self, ready: Ready | None = None) -> None:
        """Ask what there is to settle, and go on from there; `ready`: a copy that has just gone another way."""
        from handout_studio.ui.handing_over.email_dialog import EmailDialog  # not before the first paint

        seen = self._session.workspace.preferences.email_notice_read
        dialog = EmailDialog(self._session.handout, self._window, with_notice=not seen)
        dialog.notice_read.connect(self._keep_notice)
        dialog.form.lock.setChecked(ready is not None and ready.locked)
        dialog.draft_wished.connect(lambda: self._prepare(dialog, ready))
        dialog.folder_wished.connect(lambda: self._show_folder(dialog))
        dialog.text_wished.connect(self._copy_text)
        dialog.open()
        dialog.rejected.connect(dialog.deleteLater)
        dialog.accepted.connect(dialog.deleteLater)

    def _keep_notice(self) -> None:
        with suppress(FileTrouble):  # then it comes once more
            self._session.workspace.change_preferences(email_notice_read=True)

    def _prepare(self, dialog: EmailDialog, ready: Ready | None) -> None:
        form = dialog.form
        dialog.hide()
        if ready and (ready.composed.handout.edition, ready.locked) == (form.edition, form.lock.isChecked()):
            self._hand_over(dialog, ready)
            return
        self._handing_over.prepare(
            "email",
            lambda ready: self._hand_over(dialog, ready),
            otherwise=dialog.open,
            locked=form.lock.isChecked(),
            edition=form.edition,
        )

    def _hand_over(self, dialog: EmailDialog, ready: Ready) -> None:
        form = dialog.form
        form.speak_of_lock(ready.locked)
        to, subject, text = form.to.addresses, form.subject.text(), form.text.toPlainText()
        mailing = self._session.workspace.outside.mailing
        handout = ready.composed.handout
        dialog.tell_waiting()
        dialog.open()

        def work() -> tuple[Letter, bool]:
            letter = mailing.begin(handout, ready.pdf, to=to, subject=subject, text=text, locked=ready.locked)
            return letter, mailing.hand_over(letter).way is not None

        SideWork(work, lambda outcome: self._tell(dialog, *outcome), lambda error: self._fail(dialog, error), dialog)

    def _tell(self, dialog: EmailDialog, letter: Letter, taken: bool) -> None:
        self._letter = letter
        if taken:
            dialog.tell_taken()
        else:
            self._copy_text()
            self._show_folder(dialog)
        self.finished.emit(taken)

    def _fail(self, dialog: EmailDialog, error: Exception) -> None:
        if not isinstance(error, HandoutStudioError):
            raise error
        dialog.reject()
        self._prompts.tell(message_for(error))
        self.finished.emit(False)

    def _show_folder(self, dialog: EmailDialog) -> None:
        if self._letter is None:
            return
        pdf, desktop = Path(self._letter.pdf), self._session.workspace.outside.desktop
        SideWork(
            lambda: desktop.show_in_folder(pdf),
            lambda shown: dialog.tell_not_taken(pdf, shown=shown),
            lambda error: dialog.tell_not_taken(pdf, shown=False),
            dialog,
        )

    def _copy_text(self) -> None:
        if self._letter is not None:
            QGuiApplication.clipboard().setText(self._letter.text)
