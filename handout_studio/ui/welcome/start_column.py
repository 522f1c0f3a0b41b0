"""What a handout can begin with beside a template: nothing, a file, one of the last files, or work cut short."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.icons import icon
from handout_studio.ui.theme import dress
from handout_studio.ui.welcome.recent_files import RecentFiles
from handout_studio.ui.welcome.unsaved_card import UnsavedCard

if TYPE_CHECKING:
    from handout_studio.application import LostDraft

_LETTERS = 27  # the column is as wide as so many of the font's widest common letters
_LOW = 34  # lines of words; a lower column needs its room for other things than its motto
_TITLE = 1.6  # the program's name, in sizes of the font


class StartColumn(QFrame):
    """Buttons, the recent files and the card of unsaved work; each only wishes."""

    back_wished = Signal()
    blank_wished = Signal()
    open_wished = Signal()
    import_wished = Signal()
    recover_wished = Signal()

    def __init__(self, *, now: Callable[[], datetime.datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startColumn")
        self.setStyleSheet("#startColumn { background: palette(base); border-right: 1px solid palette(midlight); }")
        self._name = QLabel("Handout Studio")
        dress(self._name, times=_TITLE, weight=QFont.Weight.Bold)
        self._motto = plain_label(self.tr("Clear, kind handouts for the first session."), "muted")
        self.back = push_button("galleryBack", "", self.back_wished.emit, look="quiet")
        self.back.setIcon(icon("arrow-left"))
        self.blank = push_button("galleryBlank", self.tr("&Blank handout"), self.blank_wished.emit, look="primary")
        self.blank.setIcon(icon("file-plus", "on_primary"))
        opening = push_button("galleryOpen", self.tr("&Open…"), self.open_wished.emit)
        opening.setIcon(icon("folder-open"))
        bringing = push_button("galleryImport", self.tr("&Import a template…"), self.import_wished.emit)
        bringing.setIcon(icon("layout-template"))
        self.recent = RecentFiles(now=now)
        self._way_back = ""
        self.unsaved = UnsavedCard(now=now)
        self.unsaved.wished.connect(self.recover_wished)
        self._lay_out(self.blank, opening, bringing)
        self.back.hide()
        self._fit()

    def offer_way_back(self, name: str) -> None:
        """Offer the handout of that name that stands behind this page; empty for none."""
        self.back.setVisible(bool(name))
        self._way_back = name
        self._fit()
        self.back.setAccessibleName(self.tr("Back to {name}").format(name=name))
        self.back.setToolTip(self.tr("Back to {name} (Esc)").format(name=name))

    def show_unsaved(self, drafts: tuple[LostDraft, ...]) -> None:
        """Show what windows that died were writing."""
        self.unsaved.show_drafts(drafts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._motto.setVisible(self.height() >= _LOW * self.fontMetrics().height())
        self.setFixedWidth(44 + _LETTERS * self.fontMetrics().horizontalAdvance("n"))
        words = self.tr(" Back to {name}")
        room = self.width() - 110 - self.fontMetrics().horizontalAdvance(words.format(name=""))
        shown = self.fontMetrics().elidedText(self._way_back, Qt.TextElideMode.ElideRight, room)
        self.back.setText(words.format(name=shown.replace("&", "&&")))

    def _lay_out(self, *buttons: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 24, 22, 18)
        column.setSpacing(9)
        column.addWidget(self._name)
        column.addWidget(self._motto)
        column.addSpacing(4)
        column.addWidget(self.back)
        for button in buttons:
            button.setIconSize(QSize(17, 17))
            button.setText(f" {button.text()}")
            column.addWidget(button)
        column.addSpacing(10)
        column.addWidget(plain_label(self.tr("RECENT"), "heading"))
        column.addWidget(self.recent, 1)
        column.addWidget(self.unsaved)
