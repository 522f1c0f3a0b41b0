"""Cut, copy, paste and select all, done by whichever text field has the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from handout_studio.ui.editor.body_edit import BodyEdit


class FocusedText:
    """Hands each command to the text field with the focus; anything else is left alone."""

    def cut(self) -> None:
        """Take the selected words to the clipboard."""
        if field := _field():
            field.cut()

    def copy(self) -> None:
        """Copy the selected words to the clipboard."""
        if field := _field():
            field.copy()

    def paste(self) -> None:
        """Put the clipboard's words in."""
        if field := _field():
            field.paste()

    def paste_plain(self) -> None:
        """Put the clipboard's words in without what they looked like."""
        field = _field()
        if isinstance(field, BodyEdit):
            field.paste_plain()
        elif field:
            field.paste()

    def select_all(self) -> None:
        """Select every word of the field."""
        if field := _field():
            field.selectAll()


def _field() -> QLineEdit | QPlainTextEdit | QTextEdit | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None
