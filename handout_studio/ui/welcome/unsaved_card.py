"""The card that tells of work that was cut short, and leads to it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.recovery.times import told_time

if TYPE_CHECKING:
    from handout_studio.application import LostDraft


class UnsavedCard(QFrame):
    """Only there while there is any."""

    wished = Signal()

    def __init__(self, *, now: Callable[[], datetime.datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unsavedCard")
        self.setProperty("look", "warning")
        self._now = now
        heading = plain_label(self.tr("Unsaved work"))
        heading.setStyleSheet("font-weight: 600;")
        self._what = plain_label("", "small", "unsavedWhat")
        look = push_button("unsavedRecover", self.tr("&Compare && recover"), self.wished.emit)
        look.setAccessibleName(self.tr("Compare and recover unsaved work"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(5)
        column.addWidget(heading)
        column.addWidget(self._what)
        column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # the files above scroll instead
        self.hide()

    def show_drafts(self, drafts: tuple[LostDraft, ...]) -> None:
        """Tell of the latest, and how many more there are."""
        self.setVisible(bool(drafts))
        if not drafts:
            return
        first = drafts[0]
        time = told_time(first.draft.written, self._now().date())
        what = self.tr("“{name}” closed unexpectedly, {time}.").format(name=first.name, time=time)
        if len(drafts) > 1:
            what += " " + self.tr("There is more: {count} handouts in all.").format(count=len(drafts))
        self._what.setText(what)
