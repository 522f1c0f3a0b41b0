"""Cut, copy, paste and select all, done by whichever text field has the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit


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

    def select_all(self) -> None:
        """Select every word of the field."""
        if field := _field():
            field.selectAll()


def _field() -> QLineEdit | QPlainTextEdit | QTextEdit | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None
