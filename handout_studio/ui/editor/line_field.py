"""A field of one line, for titles, whose history is the session's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QPaintEvent, QUndoStack
from PySide6.QtWidgets import QLineEdit, QWidget

from handout_studio.domain.values import TITLE_LIMIT, clean_name
from handout_studio.ui.editor.history_keys import is_left_to_window, put_history, take_history_key
from handout_studio.ui.editor.positions import from_units, to_units
from handout_studio.ui.editor.title_marks import paint_waves
from handout_studio.ui.theme import dress

_LARGER = 1.14  # times the window's own font, for a section's title


class LineField(QLineEdit):
    """Gives what is typed as one clean line; undo and redo are left to the window."""

    typed = Signal(str)
    menu_opening = Signal(object, int)  # the QMenu about to show, and the character of the text that it is for

    def __init__(self, undo_stack: QUndoStack, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._marked: tuple[tuple[int, int], ...] = ()
        self.setMaxLength(limit)
        self.textEdited.connect(self._take)

    def show_text(self, text: str) -> None:
        """Show a text that came from elsewhere; the caret stays where it was, as far as the text goes."""
        if text != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(place if self.hasFocus() else 0)

    def selected_place(self) -> tuple[int, int]:
        """The characters that are selected, or the caret twice."""
        text = self.text()
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        return from_units(text, start), from_units(text, start + len(self.selectedText().encode("utf-16-le")) // 2)

    def select(self, start: int, end: int) -> None:
        """Select these characters, or put the caret there."""
        first, last = to_units(self.text(), start), to_units(self.text(), end)
        self.setCursorPosition(last)
        if last > first:
            self.setSelection(first, last - first)

    @property
    def marked(self) -> tuple[tuple[int, int], ...]:
        """The characters that are marked as misspelt."""
        return self._marked

    def mark(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark these characters as misspelt, and no others."""
        if tuple(places) != self._marked:
            self._marked = tuple(places)
            self.update()

    def _take(self, text: str) -> None:
        clean = clean_name(text)
        if clean != text:
            place = self.cursorPosition() - (len(text) - len(clean))
            self.setText(clean)
            self.setCursorPosition(max(0, place))
        self.typed.emit(clean)

    def event(self, event: QEvent) -> bool:
        if is_left_to_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not take_history_key(event, self._undo_stack):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        put_history(menu, self._undo_stack)
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.cursorPosition() if by_keys else self.cursorPositionAt(event.pos())
        self.menu_opening.emit(menu, from_units(self.text(), place))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        caret = from_units(self.text(), self.cursorPosition()) if self.hasFocus() else -1
        paint_waves(self, [place for place in self._marked if place[1] != caret])  # not while it is typed


class SectionTitle(LineField):
    """The field for the title of a section, a little larger than the window's own words."""

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(undo_stack, TITLE_LIMIT, parent)
        self.setObjectName("sectionTitle")
        self.setAccessibleName(self.tr("Section title"))
        self.setPlaceholderText(self.tr("Section title"))
        dress(self, times=_LARGER, weight=QFont.Weight.DemiBold)
