"""The card under the editor: what to look at before the handout is handed out, a row for each finding."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from handout_studio.domain.handout import Handout
from handout_studio.ui.mending import Mending
from handout_studio.ui.panels.check_heading import CheckHeading
from handout_studio.ui.panels.dismissed_rows import DismissedRows
from handout_studio.ui.panels.finding_row import FindingRow
from handout_studio.ui.panels.row_button import holds_keyboard

if TYPE_CHECKING:
    from handout_studio.application import Finding

_RIM = 1
MOST = 50  # rows; the rest is told as a number, and comes up as the first are mended


class CheckCard(QFrame):
    """Only there when there is something to look at or to say; its heading opens and closes it."""

    wished = Signal(object)  # Finding: the person would go there
    mending_wished = Signal(object)  # Finding
    dismissal_wished = Signal(object)  # Finding
    return_wished = Signal(object)  # Finding, a dismissed one
    left = Signal()  # the last row went while it had the keyboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkCard")
        self.setProperty("look", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._rows: list[FindingRow] = []
        self._room = 0
        self._choice: bool | None = None  # open or closed as a person said
        self._heading = CheckHeading(self)
        self._heading.clicked.connect(self._turn)
        self._more, self._note = _quiet_line("checkMore"), _quiet_line("checkNote")
        self._content = QWidget()
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.dismissed = DismissedRows(self._content)
        self.dismissed.wished.connect(self.wished)
        self.dismissed.return_wished.connect(self.return_wished)
        self.dismissed.turned.connect(self.updateGeometry)
        for line in (self._more, self.dismissed, self._note):
            self._list.addWidget(line)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("checkList")
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        for widget in (self._scroll.viewport(), self._content):
            widget.setAutoFillBackground(False)  # the card's own colour shows
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dismissed.focused.connect(lambda row: self._scroll.ensureWidgetVisible(row, 0, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(_RIM, _RIM, _RIM, _RIM)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._scroll, 1)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the rows are to be seen, not the heading alone."""
        return not self._scroll.isHidden()

    def show_findings(
        self,
        findings: tuple[Finding, ...],
        handout: Handout,
        *,
        dismissed: tuple[Finding, ...] = (),
        mending_of: Callable[[Finding], Mending | None] = lambda finding: None,
        note: str = "",
    ) -> None:
        """A row for each, with its section's title; none, and nothing to note: the card goes."""
        titles = {section.id: section.title for section in handout.sections}
        shown = findings[:MOST]
        had_keyboard = holds_keyboard(self._content)
        while len(self._rows) > len(shown):
            self._take_row(self._rows.pop())
        while len(self._rows) < len(shown):
            self._add_row()
        for row, finding in zip(self._rows, shown, strict=True):
            row.show_finding(finding, self._place(finding, titles), mending_of(finding))
        self.dismissed.show_findings([(finding, self._place(finding, titles)) for finding in dismissed])
        rest = len(findings) - len(shown)
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("and {count} more").format(count=rest))
        self._note.setVisible(bool(note))
        self._note.setText(note)
        self._heading.show_count(len(findings))
        self._take_look("warning" if findings else "card")
        if had_keyboard and not self._rows:
            self.left.emit()
        self._see_to_room()

    def give_room(self, height: int, *, opens: bool = True) -> None:
        """Take up no more than this height; where not even the heading has room, the card isn't there.

        `opens`: whether it is open until a person says otherwise.
        """
        self._room = height
        if self._choice is None and self.is_open != opens:
            self._open(opens)
        self._see_to_room()

    def go_to_first(self) -> None:
        """Open, with the keyboard on the first row; without room for that, the first finding itself is gone to."""
        if not self._rows:
            return
        self._choose(True)
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isHidden():
            self._rows[0].click()

    def sizeHint(self) -> QSize:
        """As high as all rows need; the maximum bounds that."""
        height = self.minimumSizeHint().height()
        if self.is_open:
            border = self.contentsMargins()
            width = self.width() - border.left() - border.right() - 2 * _RIM  # that of the list, laid out yet or not
            height += self._list.totalHeightForWidth(max(width, 200))
        return QSize(self._heading.sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        border = self.contentsMargins()
        around = border.top() + border.bottom() + 2 * _RIM
        return QSize(0, self._heading.sizeHint().height() + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _see_to_room(self) -> None:
        least = self.minimumSizeHint().height()
        self.setMaximumHeight(max(self._room, least))
        anything = self._rows or self.dismissed.count or self._note.text()
        self.setVisible(bool(anything) and self._room >= least)
        self.updateGeometry()

    def _take_look(self, look: str) -> None:
        """Loud while there is something to look at, else as quiet as the editor's own card."""
        if look != self.property("look"):
            self.setProperty("look", look)
            for widget in (self, *self.findChildren(QWidget)):
                widget.style().polish(widget)

    def _add_row(self) -> None:
        row = FindingRow(self._content)
        row.setObjectName(f"finding{len(self._rows) + 1}")
        row.wished.connect(self.wished)
        row.mending_wished.connect(self.mending_wished)
        row.dismissal_wished.connect(self.dismissal_wished)
        row.step_wished.connect(lambda step: self._step(row, step))
        row.focused.connect(lambda: self._scroll.ensureWidgetVisible(row, 0, 0))
        self._list.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _take_row(self, row: FindingRow) -> None:
        if self._rows and holds_keyboard(row):
            self._rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _step(self, row: FindingRow, step: int) -> None:
        at = self._rows.index(row) + step
        if 0 <= at < len(self._rows):
            self._rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at < 0:
            self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.dismissed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, finding: Finding, titles: dict[str, str]) -> str:
        if finding.section is None:
            return self.tr("The whole handout")
        return titles.get(finding.section, "").strip() or self.tr("A section without a title")

    def _turn(self) -> None:
        self._choose(not self.is_open)

    def _choose(self, wanted: bool) -> None:
        self._choice = wanted
        self._open(wanted)

    def _open(self, wanted: bool) -> None:
        self._scroll.setVisible(wanted)
        self._heading.show_open(wanted)
        self.updateGeometry()


def _quiet_line(name: str) -> QLabel:
    line = QLabel()
    line.setObjectName(name)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setProperty("look", "muted")
    line.setWordWrap(True)
    line.setContentsMargins(38, 5, 12, 8)
    line.hide()
    return line
