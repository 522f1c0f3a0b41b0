"""The card under the editor: what to look at before the handout is handed out, a row for each finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from handout_studio.domain.handout import Handout
from handout_studio.ui.handout_check import count_text
from handout_studio.ui.panels.row_button import GivingLabel, RowButton, Sign
from handout_studio.ui.phrases import said

if TYPE_CHECKING:
    from handout_studio.application import Finding

_RIM = 1
MOST = 50  # rows; the rest is told as a number, and comes up as the first are mended


class CheckCard(QFrame):
    """Only there when there is something to look at; its heading opens and closes it."""

    wished = Signal(object)  # Finding: the person would go there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checkCard")
        self.setProperty("look", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._rows: list[FindingRow] = []
        self._room = 0
        self._heading = _Heading(self)
        self._heading.clicked.connect(self._turn)
        self._more = QLabel()
        self._more.setProperty("look", "muted")
        self._more.setContentsMargins(40, 4, 12, 8)
        self._content = QWidget()
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addWidget(self._more)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("checkList")
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        for widget in (self._scroll.viewport(), self._content):
            widget.setAutoFillBackground(False)  # the card's own colour shows
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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

    def show_findings(self, findings: tuple[Finding, ...], handout: Handout) -> None:
        """A row for each, with its section's title; none: the card goes."""
        titles = {section.id: section.title for section in handout.sections}
        shown = findings[:MOST]
        while len(self._rows) > len(shown):
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(shown):
            self._add_row()
        for row, finding in zip(self._rows, shown, strict=True):
            row.show_finding(finding, self._place(finding, titles))
        rest = len(findings) - len(shown)
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("and {count} more").format(count=rest))
        self._heading.show_count(len(findings))
        self._see_to_room()

    def give_room(self, height: int) -> None:
        """Take up no more than this height; where not even the heading has room, the card isn't there."""
        self._room = height
        self._see_to_room()

    def go_to_first(self) -> None:
        """Open, with the keyboard on the first row; without room for that, the first finding itself is gone to."""
        if not self._rows:
            return
        self._open(True)
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isHidden():
            self._rows[0].click()

    def sizeHint(self) -> QSize:
        """As high as all rows need; the maximum bounds that."""
        height = self.minimumSizeHint().height()
        if self.is_open:
            height += self._list.totalHeightForWidth(max(self._scroll.viewport().width(), 200))
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
        self.setVisible(bool(self._rows) and self._room >= least)
        self.updateGeometry()

    def _add_row(self) -> None:
        row = FindingRow(self._content)
        row.setObjectName(f"finding{len(self._rows) + 1}")
        row.wished.connect(self.wished)
        row.focused.connect(lambda: self._scroll.ensureWidgetVisible(row, 0, 0))
        self._list.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _place(self, finding: Finding, titles: dict[str, str]) -> str:
        if finding.section is None:
            return self.tr("The whole handout")
        return titles.get(finding.section, "").strip() or self.tr("A section without a title")

    def _turn(self) -> None:
        self._open(not self.is_open)

    def _open(self, wanted: bool) -> None:
        self._scroll.setVisible(wanted)
        self._heading.show_open(wanted)
        self.updateGeometry()


class _Heading(RowButton):
    """What the card is, how much is on it, and a chevron that says which way a click goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("findings-heading", parent)
        self.setObjectName("checkHeading")
        self._title = QLabel(self.tr("Before you hand it out"))
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._count = GivingLabel()
        self._count.setProperty("look", "muted")
        self._chevron = Sign("chevron-down", "muted", 16)
        self.row.setContentsMargins(12, 9, 12, 9)
        self.row.setSpacing(4)
        self.add(self._title)
        self.add(self._count, 1)
        self.add(self._chevron)
        self.show_open(True)

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count.setText(f"· {count_text(count)}")
        self.setAccessibleName(f"{self._title.text()}: {count_text(count)}")

    def show_open(self, is_open: bool) -> None:
        """Say what a click does."""
        self._chevron.show_icon("chevron-down" if is_open else "chevron-up", "muted")
        tip = self.tr("Hide the list") if is_open else self.tr("Show the list")
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)


class FindingRow(RowButton):
    """One finding: what it is, and below it where."""

    wished = Signal(object)  # Finding
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("finding", parent)
        self._finding: Finding | None = None
        self._sign = Sign("triangle-alert", "warning", 16)
        self._message, self._place = QLabel(), QLabel()
        for label in (self._message, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._place.setProperty("look", "small")
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(self._message)
        lines.addWidget(self._place)
        self.row.setContentsMargins(12, 7, 12, 7)
        self.row.setSpacing(10)
        self.add(self._sign)
        self.add(words, 1)
        self.clicked.connect(self._wish)

    def show_finding(self, finding: Finding, place: str) -> None:
        """Be the row of this one; `place` is where it is, in words."""
        self._finding = finding
        warns = finding.severity == "warning"
        self._sign.show_icon("triangle-alert" if warns else "info", "warning" if warns else "muted")
        message = said(finding.message)
        self._message.setText(message)
        self._place.setText(place)
        self.setAccessibleName(f"{message}. {place}")
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def _wish(self) -> None:
        if self._finding is not None:
            self.wished.emit(self._finding)
