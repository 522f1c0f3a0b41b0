"""Waves under words of the text that there is something to say about; they go with their words while one types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from handout_studio.ui.editor.body_edit import BodyEdit, BodyEdited
from handout_studio.ui.editor.positions import from_units, to_units
from handout_studio.ui.theme import current_tokens

if TYPE_CHECKING:
    from handout_studio.application import Finding

MOST = 300  # marks in one text; who has more misspelt words writes another language


@dataclass(frozen=True, slots=True)
class MarkedWord:
    """A finding and the characters of the text that it is about, as they are now."""

    finding: Finding
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Mark:
    finding: Finding
    cursor: QTextCursor  # goes with its words
    words: str

    def holds(self) -> bool:
        """Whether the words are still as they were found."""
        return self.cursor.selectedText() == self.words


class WordMarks(QObject):
    """The marks of one text. A word that is being typed has none until the caret leaves it."""

    def __init__(self, edit: BodyEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._marks: tuple[_Mark, ...] = ()
        self._typing = False
        edit.edited.connect(self._follow_typing)
        edit.caret_moved.connect(self._follow_caret)

    @property
    def marks(self) -> tuple[MarkedWord, ...]:
        """The words that are marked, in the order of the text."""
        body = self._edit.body
        return tuple(
            MarkedWord(
                mark.finding,
                from_units(body, mark.cursor.selectionStart()),
                from_units(body, mark.cursor.selectionEnd()),
            )
            for mark in self._marks
            if mark.holds()
        )

    def at(self, place: int) -> MarkedWord | None:
        """The marked word that a character of the text is in, or right behind it."""
        return next((mark for mark in self.marks if mark.start <= place <= mark.end), None)

    def show(self, findings: Iterable[tuple[Finding, tuple[int, int]]]) -> None:
        """Mark these characters and no others."""
        body, made = self._edit.body, list[_Mark]()
        for finding, (start, end) in findings:
            if len(made) < MOST and start < end <= len(body):
                cursor = QTextCursor(self._edit.document())
                cursor.setPosition(to_units(body, start))
                cursor.setPosition(to_units(body, end), QTextCursor.MoveMode.KeepAnchor)
                made.append(_Mark(finding, cursor, cursor.selectedText()))
        self._marks = tuple(made)
        self.refresh()

    def refresh(self) -> None:
        """Draw the marks whose words are as they were found, in the theme's colours."""
        self._marks = tuple(mark for mark in self._marks if mark.holds())
        shown: list[QTextEdit.ExtraSelection] = []
        for mark in self._marks:
            if not self._is_being_typed(mark):
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = mark.cursor, _wave(mark.finding)
                shown.append(selection)
        if shown or self._edit.extraSelections():
            self._edit.setExtraSelections(shown)

    def _is_being_typed(self, mark: _Mark) -> bool:
        caret = self._edit.textCursor().position()
        return self._typing and mark.cursor.selectionStart() <= caret <= mark.cursor.selectionEnd()

    def _follow_typing(self, edited: BodyEdited) -> None:
        self._typing = edited.typed
        if self._marks:
            self.refresh()

    def _follow_caret(self) -> None:
        if self._typing:
            self._typing = False
            self.refresh()


def _wave(finding: Finding) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    tokens = current_tokens()
    made.setUnderlineColor(QColor(tokens.danger if finding.rule == "spelling" else tokens.warning))
    return made
