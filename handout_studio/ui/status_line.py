"""The line at the foot of the window: is it saved, how many pages, how easy to read, what to look at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStatusBar

from handout_studio.application import RenderedDocument
from handout_studio.text.written_section import written_body
from handout_studio.ui.announcement import announce
from handout_studio.ui.handout_check import count_text
from handout_studio.ui.numbers import decimal
from handout_studio.ui.page_choice import current_paper, paper_name
from handout_studio.ui.session import HandoutSession

READING_REST = 400  # milliseconds without a key before the reading grade is measured anew
A_MOMENT = 60_000  # milliseconds
TOLD_FOR = 15_000  # milliseconds that a message stays


class StatusLine(QStatusBar):
    """Follows the session; `now` tells the local time. `show_document` and `say` are told by the window."""

    findings_wished = Signal()  # the person would see what there is to look at

    def __init__(self, session: HandoutSession, *, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setSizeGripEnabled(False)
        self._session = session
        self._now = now
        self._saved_at: datetime | None = None
        self._saved = self._label("savedState")
        self._pages = self._label("pageCount")
        self._reading = self._label("readingGrade")
        self._words = self._label("wordCount")
        self._said = QLabel()
        self._said.setObjectName("statusMessage")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a long path widens nothing
        self.addPermanentWidget(self._said, 1)
        self._findings = QPushButton()
        self._findings.setObjectName("findingCount")
        self._findings.setProperty("look", "alert")
        self._findings.setAutoDefault(True)
        self._findings.clicked.connect(self.findings_wished)
        self.addPermanentWidget(self._findings)
        self._findings.hide()
        self._rest = QTimer(self, singleShot=True, interval=READING_REST)
        self._rest.timeout.connect(self._show_reading)
        self._moment = QTimer(self, singleShot=True, interval=A_MOMENT)
        self._moment.timeout.connect(self._show_saved)
        self._silence = QTimer(self, singleShot=True, interval=TOLD_FOR)
        self._silence.timeout.connect(self._fall_silent)
        session.file_changed.connect(self._show_saved)
        session.handout_changed.connect(self._rest.start)
        self._show_saved()
        self._rest.start()

    def note_saved(self) -> None:
        """The handout has been saved just now."""
        self._saved_at = self._now()
        self._moment.start()
        self._show_saved()

    def show_document(self, document: RenderedDocument) -> None:
        """Say how many pages there are, on which paper."""
        count = len(document.pages)
        pages = self.tr("1 page") if count == 1 else self.tr("{count} pages").format(count=count)
        self._pages.setText(f"{pages} · {paper_name(current_paper(self._session))}")

    def say(self, sentence: str) -> None:
        """Tell something once, for a while, aloud too."""
        self.show_message(sentence)
        announce(self, sentence)

    def show_message(self, sentence: str) -> None:
        """Show something for a while that is said aloud elsewhere."""
        self._said.setText(sentence)
        self._said.setToolTip(sentence)
        self._silence.start()

    def take_back(self, sentence: str) -> None:
        """Show it no longer, if it is still shown."""
        if self._said.text() == sentence:
            self._fall_silent()

    def show_finding_count(self, count: int) -> None:
        """Say how many things there are to look at; nothing where there is none."""
        self._findings.setText(count_text(count))
        self._findings.setAccessibleName(count_text(count))
        self._findings.setToolTip(self.tr("Show what to look at before you hand it out"))
        self._findings.setVisible(count > 0)

    def _fall_silent(self) -> None:
        self._said.clear()
        self._said.setToolTip("")

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(label)
        return label

    def _show_saved(self) -> None:
        self._saved.setText(self._saved_text())

    def _saved_text(self) -> str:
        if not self._session.is_clean:
            return self.tr("Unsaved changes")
        if self._session.path is None:
            return self.tr("Not saved yet")
        if self._saved_at is None:
            return self.tr("Saved")
        if self._moment.isActive():
            return self.tr("Saved a moment ago")
        return self.tr("Saved at {time}").format(time=self._saved_at.strftime("%H:%M"))

    def _show_reading(self) -> None:
        readability = self._session.workspace.readability
        text = "\n\n".join(written_body(section) for section in self._session.handout.included_sections())
        words = readability.words(text)
        self._words.setText(self.tr("1 word") if words == 1 else self.tr("{count} words").format(count=words))
        grade = readability.grade(text)
        self._reading.setText(self.tr("Reading grade {grade}").format(grade=decimal(max(0.0, grade))))
        told = self.tr("A rough guide, in US school years: Flesch-Kincaid {grade}, SMOG {smog}. Aim for 8 or less.")
        self._reading.setToolTip(told.format(grade=decimal(max(0.0, grade)), smog=decimal(readability.smog(text))))
        self._reading.setVisible(words > 0 and self._session.handout.language.split("-")[0] == "en")
