"""Says above the pages why they are not the newest, and leads to the section at fault."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from handout_studio.application import RenderFailure
from handout_studio.domain.handout import Handout
from handout_studio.ui.announcement import announce
from handout_studio.ui.icons import icon


class FailureBanner(QFrame):
    """Hidden while all is well."""

    section_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section: str | None = None
        self.setObjectName("previewBanner")
        self.setProperty("look", "warning")
        self._words = QLabel()
        self._words.setObjectName("previewBannerText")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._go = QPushButton(self.tr("Go to section"))
        self._go.setObjectName("previewBannerButton")
        self._go.setAccessibleName(self.tr("Go to the section that could not be laid out"))
        self._go.clicked.connect(self._request)
        sign = QToolButton()
        sign.setIconSize(QSize(18, 18))
        sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sign.setIcon(icon("triangle-alert", "warning"))
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 10, 8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_failure(self, failure: RenderFailure | None, handout: Handout, *, has_pages: bool) -> None:
        """Say what failed in `handout`, or (None) go away; `has_pages`: whether older pages are still shown."""
        self.setVisible(failure is not None)
        if failure is None:
            return
        title = next((part.title for part in handout.sections if part.id == failure.section), None)
        self._section = None if title is None else failure.section
        self._go.setVisible(title is not None)
        if title is None:
            what = self.tr("The pages couldn't be laid out: {reason}.")
        elif title:
            what = self.tr("“{title}” couldn't be laid out: {reason}.")
        else:
            what = self.tr("A section without a title couldn't be laid out: {reason}.")
        words = what.format(title=title, reason=self._reason(failure.code))
        if has_pages:
            words += " " + self.tr("The pages below are from before.")
        if words != self._words.text():
            announce(self, words)
        self._words.setText(words)
        self.setAccessibleName(words)

    def _reason(self, code: str) -> str:
        reasons = {
            "deadline": self.tr("it takes too long"),
            "crashed": self.tr("the part of the program that makes the pages stopped, and was started again"),
            "memory": self.tr("it takes more memory than there is for it"),
        }
        return reasons.get(code, self.tr("something in it doesn't fit on a page"))

    def _request(self) -> None:
        if self._section is not None:
            self.section_requested.emit(self._section)
