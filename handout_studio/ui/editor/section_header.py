"""The line above a section: which one it is, and the two wordings that the library has for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from handout_studio.domain.values import Wording
from handout_studio.ui.panels.panel_header import Heading
from handout_studio.ui.theme import current_tokens

_HEIGHT = 28


class SectionHeader(QWidget):
    """Shows "SECTION 4 OF 9" and, for a section of the library, its wordings; the one it has is no link."""

    wording_wanted = Signal(str)  # Wording

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionHeader")
        self.setMinimumHeight(_HEIGHT)
        self._place = Heading("", self)
        self._place.setObjectName("sectionPlace")
        self._dot = QLabel("·", self)
        self._dot.setProperty("look", "muted")
        self._links = {
            "short": self._link("shortWording", self.tr("Short wording"), "short"),
            "full": self._link("fullWording", self.tr("Fuller wording"), "full"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(4)
        row.addWidget(self._place, 1)
        row.addWidget(self._links["short"])
        row.addWidget(self._dot)
        row.addWidget(self._links["full"])
        self._colour()

    def show_place(self, number: int, count: int) -> None:
        """Say which section this is, counted from 1; 0 says nothing."""
        told = self.tr("SECTION {number} OF {count}").format(number=number, count=count)
        self._place.setText(told if number else "")

    def show_wording(self, wording: Wording | None) -> None:
        """Mark the wording that the section has; None hides both, for a section of one's own."""
        self._dot.setVisible(wording is not None)
        for name, link in self._links.items():
            link.setVisible(wording is not None)
            link.setEnabled(name != wording)
            font = link.font()
            font.setUnderline(name != wording)
            link.setFont(font)

    def _link(self, name: str, text: str, wording: Wording) -> QToolButton:
        link = QToolButton(self)
        link.setObjectName(name)
        link.setText(text)
        link.setAccessibleName(text)
        link.setAutoRaise(True)
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda: self.wording_wanted.emit(wording))
        return link

    def _colour(self) -> None:
        tokens = current_tokens()
        sheet = (
            f"QToolButton {{ padding: 1px 2px; border: 1px solid transparent; color: {tokens.muted} }}"
            f"QToolButton:hover {{ background: transparent; color: {tokens.primary} }}"
            f"QToolButton:focus {{ border-color: {tokens.primary} }}"
        )
        for link in self._links.values():
            if link.styleSheet() != sheet:
                link.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_links"):
            self._colour()
