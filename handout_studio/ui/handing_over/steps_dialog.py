"""The steps between a command and what it hands over: details, a password, and a look at the copy itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from handout_studio.application import Composed, plain_handout, protect
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.handing_over.details_step import DetailsStep
from handout_studio.ui.handing_over.look_step import LookStep
from handout_studio.ui.handing_over.password_step import PasswordStep
from handout_studio.ui.handing_over.ready import LOCKABLE, Purpose, Ready
from handout_studio.ui.prompts import message_for
from handout_studio.ui.side_work import wait_for
from handout_studio.ui.window_state import fitted_size

if TYPE_CHECKING:
    from handout_studio.ui.preview.controller import RendererFactory


class StepsDialog(QDialog):
    """Accepted, `ready` is what goes out, and `kept` what shall be written into the handout and its brand."""

    def __init__(
        self,
        composed: Composed,
        keys: Sequence[str],
        purpose: Purpose,
        make_renderer: RendererFactory,
        parent: QWidget,
        *,
        locked: bool = False,
    ) -> None:
        """`keys`: the fields to ask for; `locked`: a password is wished already."""
        super().__init__(parent)
        self.setObjectName("handingOver")
        self.setWindowTitle(_title(self, purpose))
        self.ready: Ready | None = None
        self._composed = composed
        self._purpose = purpose
        self._secret: str | None = None
        self.details = DetailsStep(keys, may_lock=purpose in LOCKABLE, locked=locked)
        self._has_details = bool(keys)
        self.password = PasswordStep()
        self.look = LookStep(make_renderer)
        self._lay_out()
        self.look.changed.connect(self._follow_look)
        self.finished.connect(self._forget)
        first = self.details if keys else self.password if locked else self.look
        self._go_to(first)
        self.resize(fitted_size(QSize(720, 780), parent))

    @property
    def kept(self) -> dict[str, str]:
        """The fields to write into the handout, with their values."""
        return self._kept

    def _lay_out(self) -> None:
        self._kept: dict[str, str] = {}
        self._heading = plain_label("", "title", "stepHeading")
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._heading.setFont(font)
        self._stack = QStackedWidget()
        for step in (self.details, self.password, self.look):
            self._stack.addWidget(step)
        self._cancel = push_button("cancelHandingOver", self.tr("Cancel"), self.reject)
        self._back = push_button("stepBack", self.tr("&Back"), self._go_back)
        self._on = push_button("stepOn", self.tr("&Go on"), self._go_on)
        self._on.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)
        column.addLayout(row)

    def _path(self) -> list[QWidget]:
        """The steps as they are now, in order."""
        steps: list[QWidget] = [self.details] if self._has_details else []
        if self._purpose in LOCKABLE and self.details.lock.isChecked():
            steps.append(self.password)
        return [*steps, self.look]

    def _go_to(self, step: QWidget) -> None:
        headings = {
            self.details: self.tr("Details for this copy"),
            self.password: self.tr("A password for the PDF"),
            self.look: self.tr("This is what goes out"),
        }
        self._heading.setText(headings[step])
        self._stack.setCurrentWidget(step)
        path = self._path()
        self._back.setEnabled(path.index(step) > 0)
        self._on.setEnabled(True)
        if step is self.look:
            self._show_copy()
        elif step is self.details:
            self.details.begin()
        else:
            self.password.begin()

    def _step(self) -> QWidget:
        step = self._stack.currentWidget()
        assert step is not None
        return step

    def _go_back(self) -> None:
        path = self._path()
        self._go_to(path[path.index(self._step()) - 1])

    def _go_on(self) -> None:
        step = self._step()
        if step is self.details and not self.details.may_go_on():
            return
        if step is self.password:
            self._secret = self.password.password()
            if self._secret is None:
                return
        path = self._path()
        if step is not self.look:
            self._go_to(path[path.index(step) + 1])
            return
        self._finish(is_locked=self.password in path)

    def _show_copy(self) -> None:
        content = replace(self._composed, fields=(*self._composed.fields, *self.details.values))
        self._content = content
        if self._purpose == "text":
            words = plain_handout(content.handout, content.brand, dict(content.fields))
            self.look.show_words(words, self.tr("These words, and nothing else, go out."))
            return
        self._on.setEnabled(False)
        locked = self.tr("Your copy. To open it, one needs the password.")
        self.look.show_copy(content, locked if self.password in self._path() else self.tr("Your copy, page by page."))
        self._follow_look()

    def _follow_look(self) -> None:
        if self._stack.currentWidget() is self.look and self._purpose != "text":
            self._on.setEnabled(self.look.document is not None)

    def _finish(self, *, is_locked: bool) -> None:
        pdf = b"" if self.look.document is None or self._purpose == "text" else self.look.document.pdf
        if is_locked and self._secret is not None:
            secret = self._secret
            try:
                pdf = wait_for(lambda: protect(pdf, secret))
            except HandoutStudioError as error:
                self._heading.setText(message_for(error).what)
                return
        self._kept = self.details.kept
        self.ready = Ready(pdf, self._content, is_locked)
        self.accept()

    def _forget(self) -> None:
        """What was typed here goes with the dialog."""
        self.look.close_pages()
        self.details.forget()
        self.password.forget()
        self._secret = None


def _title(dialog: StepsDialog, purpose: Purpose) -> str:
    return {
        "export": dialog.tr("Export PDF"),
        "print": dialog.tr("Print"),
        "email": dialog.tr("Email"),
        "text": dialog.tr("Plain text"),
        "pictures": dialog.tr("Page pictures"),
    }[purpose]
