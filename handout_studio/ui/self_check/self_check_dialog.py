"""The self-check on the screen: a row for each question, with three answers to choose from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from handout_studio.application import THEMES, Answer, Question
from handout_studio.ui.dialogs.parts import button_row, plain_label, push_button
from handout_studio.ui.phrases import said, say
from handout_studio.ui.self_check.answers import Answers
from handout_studio.ui.window_state import fitted_size


class SelfCheckDialog(QDialog):
    """`answers` is what has been answered so far; `wished` tells what the person would do with the sheet."""

    wished = Signal(str)  # "pdf" or "print"

    def __init__(self, answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selfCheck")
        self.setWindowTitle(self.tr("Self-check"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.answers = answers
        self._counted = plain_label("", "", "selfCheckCount")
        self._groups: list[QButtonGroup] = []
        self._build(parent)
        self._count()

    def _build(self, parent: QWidget | None) -> None:
        inside = QWidget()
        inside.setProperty("look", "page")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(4)
        for theme in THEMES:
            rows.addSpacing(8)
            rows.addWidget(plain_label(say(theme.title).upper(), "heading"))
            for question in theme.questions:
                rows.addWidget(self._row(question))
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inside)
        close = push_button("selfCheckClose", self.tr("Close"), self.accept)
        close.setDefault(True)
        pdf = push_button("selfCheckPdf", self.tr("&Save as PDF…"), lambda: self._wish("pdf"))
        printing = push_button("selfCheckPrint", self.tr("&Print…"), lambda: self._wish("print"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(8)
        whole.addWidget(self._counted)
        about = self.tr(
            "Questions after PEMAT-P and the Clear Communication Index, in our own words. For your own use: this is "
            "not an official score. What can be measured is answered already; your answer counts more."
        )
        whole.addWidget(plain_label(about, "muted"))
        whole.addWidget(area, 1)
        whole.addLayout(button_row(pdf, printing, close))
        self.resize(fitted_size(QSize(680, 720), parent))

    def _row(self, question: Question) -> QWidget:
        row = QWidget()
        row.setObjectName(f"question-{question.id}")
        words = QVBoxLayout()
        words.setSpacing(0)
        text = say(question.text)
        words.addWidget(plain_label(text))
        because = self.answers.measured.get(question.id)
        told = f"{said(because.because)} · {question.sources}" if because else question.sources
        words.addWidget(plain_label(told, "muted"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 3, 0, 3)
        line.setSpacing(5)
        line.addLayout(words, 1)
        line.addSpacing(8)
        group = QButtonGroup(row)
        group.setExclusive(False)  # a second click takes an answer back
        offers: tuple[tuple[Answer, str], ...] = (
            ("yes", self.tr("Yes")),
            ("no", self.tr("Not yet")),
            ("none", self.tr("Doesn't apply")),
        )
        for answer, label in offers:
            button = QToolButton()
            button.setObjectName(f"{question.id}-{answer}")
            button.setProperty("look", "choice")
            button.setText(label)
            button.setAccessibleName(f"{text} {label}")
            button.setCheckable(True)
            button.setChecked(self.answers.of(question.id) == answer)
            button.clicked.connect(
                lambda on, answer=answer, group=group, name=question.id: self._take(name, answer if on else None, group)
            )
            group.addButton(button)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._groups.append(group)
        return row

    def _take(self, question: str, answer: Answer | None, group: QButtonGroup) -> None:
        self.answers = self.answers.with_own(question, answer)
        given = self.answers.of(question)
        for button in group.buttons():
            button.setChecked(button.objectName() == f"{question}-{given}")
        self._count()

    def _count(self) -> None:
        yes, no, unanswered = self.answers.counts()
        told = self.tr("{yes} yes · {no} not yet · {open} for you to answer")
        self._counted.setText(told.format(yes=yes, no=no, open=unanswered))

    def _wish(self, what: str) -> None:
        self.accept()
        self.wished.emit(what)
