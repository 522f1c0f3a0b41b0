"""The dialog of many at once: what to settle, how far it is, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from handout_studio.domain.handout import Handout
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.handing_over.many_form import ManyForm
from handout_studio.ui.numbers import number
from handout_studio.ui.window_state import fitted_size


class ManyDialog(QDialog):
    """Its owner does what is wished, and shows how far it is."""

    begin_wished = Signal()
    stop_wished = Signal()
    folder_shown_wished = Signal()

    def __init__(self, handout: Handout, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manyDialog")
        self.setWindowTitle(self.tr("Many at once"))
        self.form = ManyForm(handout, folder)
        self._is_running = False
        self._heading = plain_label("", "title", "manyHeading")
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._heading.setFont(font)
        self._bar = QProgressBar()
        self._bar.setObjectName("manyProgress")
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.setTextVisible(False)
        self._far = plain_label("", "", "manyFar")
        self._told = plain_label("", "", "manyTold")
        self._rows = QPlainTextEdit()
        self._rows.setObjectName("manyRows")
        self._rows.setAccessibleName(self.tr("Rows that came to nothing"))
        self._rows.setReadOnly(True)
        self._rows.setTabChangesFocus(True)
        self._stack = QStackedWidget()
        self._progress, self._result = self._page(self._bar, self._far), self._result_page()
        for page in (self.form, self._progress, self._result):
            self._stack.addWidget(page)
        self._cancel = push_button("manyCancel", self.tr("Cancel"), self.reject)
        self._show_folder = push_button("manyShow", self.tr("Show the &folder"), self.folder_shown_wished.emit)
        self._on = push_button("manyOn", "", self._go_on)
        self._on.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch(1)
        row.addWidget(self._show_folder)
        row.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        self.tell_ready(0)
        self.resize(fitted_size(QSize(860, 720), parent))

    def tell_ready(self, count: int) -> None:
        """So many files can be made."""
        self._show(self.form, self.tr("The same handout for many people"))
        few = {0: self.tr("&Make the files"), 1: self.tr("&Make 1 file")}
        self._on.setText(few.get(count) or self.tr("&Make {count} files").format(count=number(count)))
        self._on.setAccessibleName(self._on.text().replace("&", ""))
        self._on.setEnabled(count > 0)

    def tell_progress(self, done: int, count: int, left: float | None) -> None:
        """So many of the rows are done, and it takes so many seconds more (None: who knows)."""
        if not self._is_running:
            self._is_running = True
            self._show(self._progress, self.tr("Making the files"))
        self._bar.setMaximum(count)
        self._bar.setValue(done)
        words = self.tr("{done} of {count}").format(done=number(done), count=number(count))
        self._far.setText(words if left is None else f"{words} · {self._time(left)}")

    def tell_stopping(self) -> None:
        """What was begun is being put away."""
        self._far.setText(self.tr("Stopping…"))
        self._cancel.setEnabled(False)

    def tell_result(self, heading: str, told: str, rows: str) -> None:
        """It has ended; `rows` has a line for each row that came to nothing."""
        self._is_running = False
        self._told.setText(told)
        self._rows.setPlainText(rows)
        self._rows.setVisible(bool(rows))
        self._show(self._result, heading)
        self._on.setText(self.tr("&Close"))
        self._on.setAccessibleName(self.tr("Close"))
        self._on.setEnabled(True)
        self._on.setFocus()

    def reject(self) -> None:
        """Closing means stopping, while it goes on; the result is shown then."""
        if self._is_running:
            self.stop_wished.emit()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_running:
            event.ignore()
            self.stop_wished.emit()
        else:
            super().closeEvent(event)

    def _time(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("about {count} seconds left").format(count=max(1, round(seconds)))
        return self.tr("about {count} minutes left").format(count=round(seconds / 60 + 0.5))

    def _page(self, *parts: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _result_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._told)
        column.addWidget(self._rows, 1)
        column.addStretch()
        return page

    def _show(self, page: QWidget, heading: str) -> None:
        self._stack.setCurrentWidget(page)
        self._heading.setText(heading)
        self._cancel.setVisible(page is not self._result)
        self._cancel.setEnabled(True)
        self._show_folder.setVisible(page is self._result)
        self._on.setVisible(page is not self._progress)

    def _go_on(self) -> None:
        if self._stack.currentWidget() is self.form:
            self.begin_wished.emit()
        else:
            self.accept()
