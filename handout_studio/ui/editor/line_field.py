"""A field of one line, for titles, whose history is the session's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QUndoStack
from PySide6.QtWidgets import QLineEdit, QWidget

from handout_studio.domain.values import clean_name
from handout_studio.ui.editor.history_keys import is_left_to_window, put_history, take_history_key
from handout_studio.ui.editor.positions import from_units, to_units


class LineField(QLineEdit):
    """Gives what is typed as one clean line; undo and redo are left to the window."""

    typed = Signal(str)

    def __init__(self, undo_stack: QUndoStack, limit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
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

    def select_place(self, start: int, end: int) -> None:
        """Select these characters, or put the caret there."""
        first, last = to_units(self.text(), start), to_units(self.text(), end)
        self.setCursorPosition(last)
        if last > first:
            self.setSelection(first, last - first)

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
        menu.exec(event.globalPos())
        menu.deleteLater()
