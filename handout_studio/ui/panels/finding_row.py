"""One finding as a row: what it is, where, what might stand there instead, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from handout_studio.ui.icons import icon
from handout_studio.ui.mending import Mending
from handout_studio.ui.panels.row_button import RowButton, Sign
from handout_studio.ui.phrases import said

if TYPE_CHECKING:
    from handout_studio.application import Finding

_ICON = 14


class FindingRow(RowButton):
    """A click goes there; Delete dismisses, and of a dismissed one its button brings it back."""

    wished = Signal(object)  # Finding: the person would go there
    mending_wished = Signal(object)  # Finding
    dismissal_wished = Signal(object)  # Finding
    return_wished = Signal(object)  # Finding, a dismissed one
    step_wished = Signal(int)  # so many rows further down
    focused = Signal()

    def __init__(self, parent: QWidget, *, dismissed: bool = False) -> None:
        super().__init__("finding", parent)
        self._finding: Finding | None = None
        self._is_dismissed = dismissed
        self._sign = Sign("triangle-alert", "warning", 16)
        self._message, self._below = QLabel(), QLabel()
        for label in (self._message, self._below):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._below.setProperty("look", "small")
        if dismissed:
            self._message.setProperty("look", "muted")
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(self._message)
        lines.addWidget(self._below)
        self.row.setContentsMargins(12, 7, 8, 7)
        self.row.setSpacing(6)
        self.add(self._sign)
        self.row.addSpacing(4)
        self.add(words, 1)
        self._fix = self._button("findingFix")
        self._fix.clicked.connect(lambda: self._wish(self.mending_wished))
        self._back = self._button("findingBack")
        self._back.setText(self.tr("Bring back"))
        self._back.setVisible(dismissed)
        self._back.clicked.connect(lambda: self._wish(self.return_wished))
        self._dismiss = self._cross()
        self._dismiss.setVisible(not dismissed)
        self._dismiss.clicked.connect(lambda: self._wish(self.dismissal_wished))
        self.row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(lambda: self._wish(self.wished))

    @property
    def finding(self) -> Finding | None:
        """The one that it is the row of."""
        return self._finding

    def show_finding(self, finding: Finding, place: str, mending: Mending | None = None) -> None:
        """Be the row of this one; `place` is where it is, in words; `mending`: what one click would do about it."""
        self._finding = finding
        warns = finding.severity == "warning" and not self._is_dismissed
        self._sign.show_icon("triangle-alert" if warns else "info", "warning" if warns else "muted")
        message, advice = said(finding.message), said(finding.suggestion) if finding.suggestion else ""
        self._message.setText(message)
        self._below.setText(f"{place} · {advice}" if advice else place)
        spoken = ". ".join(filter(None, (message, place, advice)))
        self.setAccessibleName(spoken)
        if self._is_dismissed:
            self._back.setAccessibleName(self.tr("Bring back: {finding}").format(finding=message))
        else:
            self.setAccessibleDescription(self.tr("Enter goes there, Delete dismisses it in this handout."))
            self._dismiss.setAccessibleName(self.tr("Dismiss: {finding}").format(finding=message))
        self._fix.setVisible(mending is not None)
        if mending is not None:
            self._fix.setText(mending.label)
            self._fix.setToolTip(mending.tip)
            self._fix.setAccessibleName(f"{mending.label}: {mending.tip}")
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._is_dismissed:
            self._wish(self.dismissal_wished)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_wished.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _wish(self, signal: SignalInstance) -> None:
        if self._finding is not None:
            signal.emit(self._finding)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("look", "small")
        button.setAutoDefault(True)
        button.hide()
        self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _cross(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("findingDismiss")
        button.setIcon(icon("x", "muted"))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(self.tr("Dismiss in this handout (Delete)"))
        return button
