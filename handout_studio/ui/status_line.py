"""The line at the foot of the window: is it saved, how many pages, how easy to read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from handout_studio.application import RenderedDocument
from handout_studio.ui.page_choice import current_paper, paper_name
from handout_studio.ui.session import HandoutSession

READING_REST = 400  # milliseconds without a key before the reading grade is measured anew
A_MOMENT = 60_000  # milliseconds
TOLD_FOR = 15_000  # milliseconds that a message stays


class StatusLine(QStatusBar):
    """Follows the session; `now` tells the local time. `show_document` and `say` are told by the window."""

    def __init__(self, session: HandoutSession, *, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setSizeGripEnabled(False)
        self._session = session
        self._now = now
        self._saved_at: datetime | None = None
        self._saved = self._label("savedState", self.tr("Saved"))
        self._pages = self._label("pageCount", self.tr("Pages"))
        self._reading = self._label("readingGrade", self.tr("Reading grade"))
        self._words = self._label("wordCount", self.tr("Words"))
        self._said = QLabel()
        self._said.setObjectName("statusMessage")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addPermanentWidget(self._said)
        self._rest = QTimer(self, singleShot=True, interval=READING_REST)
        self._rest.timeout.connect(self._show_reading)
        self._moment = QTimer(self, singleShot=True, interval=A_MOMENT)
        self._moment.timeout.connect(self._show_saved)
        self._silence = QTimer(self, singleShot=True, interval=TOLD_FOR)
        self._silence.timeout.connect(self._said.clear)
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
        """Tell something once, for a while."""
        self._said.setText(sentence)
        self._silence.start()

    def _label(self, name: str, spoken: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setAccessibleName(spoken)
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
        text = "\n\n".join(section.body for section in self._session.handout.included_sections())
        words = readability.words(text)
        self._words.setText(self.tr("1 word") if words == 1 else self.tr("{count} words").format(count=words))
        self._reading.setText(self.tr("Reading grade {grade:.1f}").format(grade=max(0.0, readability.grade(text))))
        self._reading.setVisible(words > 0)
