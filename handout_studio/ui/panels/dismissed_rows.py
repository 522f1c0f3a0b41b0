"""What is dismissed in this handout: a quiet line that opens to rows, each with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handout_studio.ui.panels.finding_row import FindingRow
from handout_studio.ui.panels.row_button import GivingLabel, RowButton, holds_keyboard

if TYPE_CHECKING:
    from handout_studio.application import Finding


class DismissedRows(QWidget):
    """Closed until someone asks; not there while nothing is dismissed."""

    wished = Signal(object)  # Finding: the person would go there
    return_wished = Signal(object)  # Finding
    turned = Signal()  # opened or closed
    focused = Signal(object)  # the row that has the keyboard now

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[FindingRow] = []
        self._open = False
        self._line = RowButton("finding", self)
        self._line.setObjectName("dismissedCount")
        self._line.row.setContentsMargins(38, 5, 12, 6)
        self._words = GivingLabel()
        self._words.setProperty("look", "muted")
        self._line.add(self._words, 1)
        self._line.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._line)
        self.setFocusProxy(self._line)
        self.hide()

    @property
    def count(self) -> int:
        """How many are dismissed."""
        return len(self._rows)

    def show_findings(self, findings: Sequence[tuple[Finding, str]]) -> None:
        """A row for each, with where it is in words."""
        while len(self._rows) > len(findings):
            row = self._rows.pop()
            if holds_keyboard(row):
                self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(findings):
            self._add_row()
        for row, (finding, place) in zip(self._rows, findings, strict=True):
            row.show_finding(finding, place)
        self.setVisible(bool(findings))
        self._show_rows()

    def _add_row(self) -> None:
        row = FindingRow(self, dismissed=True)
        row.setObjectName(f"dismissed{len(self._rows) + 1}")
        row.wished.connect(self.wished)
        row.return_wished.connect(self.return_wished)
        row.focused.connect(lambda: self.focused.emit(row))
        row.step_wished.connect(lambda step: self._step(row, step))
        self._column.addWidget(row)
        self._rows.append(row)

    def _step(self, row: FindingRow, step: int) -> None:
        at = self._rows.index(row) + step
        if at < len(self._rows):
            (self._rows[at] if at >= 0 else self._line).setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self) -> None:
        self._open = not self._open
        self._show_rows()
        self.turned.emit()

    def _show_rows(self) -> None:
        for row in self._rows:
            row.setVisible(self._open)
        told = self.tr("{count} dismissed · Hide") if self._open else self.tr("{count} dismissed · Show")
        self._words.setText(told.format(count=len(self._rows)))
        self._line.setAccessibleName(self._words.text())
