"""Whom a mail goes to: one address to a line, each checked by itself."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from handout_studio.domain.delivery_errors import BadMail
from handout_studio.ui.dialogs.parts import line_edit, plain_label, push_button
from handout_studio.ui.icons import icon
from handout_studio.ui.phrases import explained

MOST = 50
IN_SIGHT = 4  # lines; with more one scrolls
_GAP = 6
_LIMIT = 320
_BETWEEN = re.compile(r"[,;\s]+")


class AddressRows(QWidget):
    """Begins with one empty line; none need be filled. `check` raises BadMail for what is no address."""

    changed = Signal()

    def __init__(self, check: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("addressRows")
        self._check = check
        self._rows: list[tuple[QWidget, QLineEdit]] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._problem = plain_label("", "danger", "addressProblem")
        self._problem.setMinimumHeight(self._problem.fontMetrics().lineSpacing())
        self._more = push_button("addAddress", self.tr("&Another address"), self._add_and_go, look="quiet")
        foot = QHBoxLayout()
        foot.addWidget(self._problem, 1)
        foot.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        inside = QWidget()
        inside.setLayout(self._column)
        inside.setAutoFillBackground(False)
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._area)
        column.addLayout(foot)
        self._add("")

    @property
    def addresses(self) -> tuple[str, ...]:
        """What stands in the lines, without the empty ones."""
        return tuple(text for _, line in self._rows if (text := line.text().strip()))

    def is_good(self) -> bool:
        """Whether each is an address; else the first that isn't has the keyboard, and what is wrong is told."""
        for _, line in list(self._rows):
            self._part(line)
        for _, line in self._rows:
            if (problem := self._problem_of(line.text())) is not None:
                self._problem.setText(problem)
                line.setFocus()
                return False
        self._problem.clear()
        return True

    def begin(self) -> None:
        """Have the keyboard in the first line."""
        self._rows[0][1].setFocus()

    def _add(self, text: str, place: int | None = None) -> QLineEdit:
        """A line more, at that place or the end."""
        number = len(self._rows) + 1
        spoken = self.tr("To") if number == 1 else self.tr("To, address {number}").format(number=number)
        line = line_edit(f"mailTo{number}", spoken, text, limit=_LIMIT, hint=self.tr("name@example.org"))
        remove = QToolButton()
        remove.setObjectName(f"removeAddress{number}")
        remove.setIcon(icon("x", "muted"))
        remove.setIconSize(QSize(16, 16))
        remove.setAccessibleName(self.tr("Remove this address"))
        remove.setToolTip(remove.accessibleName())
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(line, 1)
        across.addWidget(remove)
        at = len(self._rows) if place is None else place
        self._column.insertWidget(at, row)
        row.show()  # at once, for the keyboard
        self._rows.insert(at, (row, line))
        line.editingFinished.connect(lambda: self._settle(line))
        line.textEdited.connect(lambda: self._problem.clear())
        remove.clicked.connect(lambda: self._remove(line))
        self._show_state()
        return line

    def _add_and_go(self) -> None:
        for _, line in list(self._rows):
            self._part(line)
        last = self._rows[-1][1]
        if last.text().strip() and len(self._rows) < MOST:
            last = self._add("")
        last.setFocus()
        self._area.ensureWidgetVisible(last)

    def _remove(self, line: QLineEdit) -> None:
        if len(self._rows) == 1:
            line.clear()
        else:
            place = self._place(line)
            row, _ = self._rows.pop(place)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._rows[max(0, place - 1)][1].setFocus()
        self._problem.clear()
        self._show_state()

    def _settle(self, line: QLineEdit) -> None:
        self._part(line)
        self._problem.setText(self._problem_of(line.text()) or "")
        self.changed.emit()

    def _part(self, line: QLineEdit) -> None:
        """Several addresses pasted into one line get a line each."""
        parts = [part for part in _BETWEEN.split(line.text().strip()) if part]
        if len(parts) < 2 or any(part.count("@") != 1 for part in parts):
            return
        line.setText(parts[0])
        at = self._place(line) + 1
        for number, part in enumerate(parts[1 : MOST - len(self._rows) + 1]):
            self._add(part, at + number)

    def _place(self, line: QLineEdit) -> int:
        return next(number for number, (_, held) in enumerate(self._rows) if held is line)

    def _problem_of(self, text: str) -> str | None:
        if not text.strip():
            return None
        try:
            self._check(text)
        except BadMail as error:
            told = explained(error)
            return f"{told.what[:1].upper()}{told.what[1:]}: {told.remedy}."
        return None

    def _show_state(self) -> None:
        self._more.setEnabled(len(self._rows) < MOST)
        lines = min(len(self._rows), IN_SIGHT)
        self._area.setFixedHeight(lines * self._rows[0][0].sizeHint().height() + (lines - 1) * _GAP)
        self.changed.emit()
