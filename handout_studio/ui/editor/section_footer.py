"""The line under a section's text: how long and how hard it is, and the way back to the library's text."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from handout_studio.ui.icons import icon

_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_HEIGHT, _ICON, _NARROWEST = 36, 16, 240
_LONG = 3_000  # characters from which on measuring waits until the keys rest
_REST = 150  # milliseconds


class Measures(Protocol):
    """What measures a text (`workspace.readability`)."""

    def words(self, text: str) -> int:
        """How many words it has."""

    def grade(self, text: str) -> float:
        """The school grade it reads at."""


class SectionFooter(QWidget):
    """Measures the text it is given, a long one only once typing rests."""

    sentences_wished = Signal()  # the person would see the hardest ones

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionFooter")
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(_NARROWEST)
        self._measures = measures
        self._body, self._english = "", True
        self._words = self._label("sectionWords")
        self._grade = QToolButton(self)
        self._grade.setObjectName("sectionGrade")
        self._grade.setProperty("look", "muted")
        self._grade.setAutoRaise(True)
        self._grade.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        guide = self.tr(
            "A rough guide: the US school year in which most people can read this. Shows the hardest sentences."
        )
        self._grade.setToolTip(guide)
        self._grade.setAccessibleDescription(guide)
        self._grade.clicked.connect(self.sentences_wished)
        self.restore = QToolButton(self)
        self.restore.setObjectName("backToLibraryText")
        self.restore.setAccessibleName(self.tr("Back to library text"))
        self.restore.setText(f" {self.restore.accessibleName()}")  # a little room after the icon
        self.restore.setToolTip(self.tr("The library's own title and text again; undo takes it back"))
        self.restore.setIcon(icon("rotate-ccw", "muted"))
        self.restore.setIconSize(QSize(_ICON, _ICON))
        self.restore.setAutoRaise(True)
        self.restore.setToolButtonStyle(_BESIDE)
        self.restore.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(14)
        row.addWidget(self._words)
        row.addWidget(self._grade)
        row.addStretch(1)
        row.addWidget(self.restore)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the line is short the button keeps its icon alone."""
        self.restore.setToolButtonStyle(_BESIDE)
        if self._row.sizeHint().width() > self.width():
            self.restore.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def show_body(self, body: str, language: str, *, typing: bool = False) -> None:
        """Measure this text; there is a grade for English only."""
        self._body, self._english = body, language.startswith("en")
        if typing and len(body) > _LONG:
            self._timer.start()
        else:
            self._timer.stop()
            self._measure()

    def measure_with(self, measures: Measures) -> None:
        """Take other measures from now on."""
        self._measures = measures

    def told(self) -> str:
        """What the line says now."""
        return ", ".join(filter(None, (self._words.text(), self._grade.text())))

    def _measure(self) -> None:
        words = self._measures.words(self._body)
        told = self.tr("1 word") if words == 1 else self.tr("{words} words").format(words=words)
        self._words.setText(told)
        grade = max(1, round(self._measures.grade(self._body))) if words and self._english else None
        self._grade.setText("" if grade is None else self.tr("reading grade {grade}").format(grade=grade))
        self._grade.setVisible(grade is not None)
        self._fit()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", "muted")
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return label
