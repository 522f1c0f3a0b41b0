"""Shows marks on the lines that are being edited only: the caret's, and that of a selection's other end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QTextEdit

from handout_studio.ui.editor.highlighter import MarkHighlighter

_PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class MarkReveal(QObject):
    """Tells the highlighter which lines are edited.

    A line that the mouse goes to shows its marks only when no second click can come: the words must not
    move away from under a double click.
    """

    def __init__(self, edit: QTextEdit, highlighter: MarkHighlighter) -> None:
        super().__init__(edit)
        self._edit = edit
        self._highlighter = highlighter
        self._active = False  # whether the keys go to the text, menus and other windows aside
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._pause.timeout.connect(self.follow)
        self._pressed = False
        edit.installEventFilter(self)
        edit.viewport().installEventFilter(self)

    def follow(self) -> None:
        """Show the marks of the lines that are edited now, and no others."""
        if self._pressed or self._pause.isActive():
            return
        cursor = self._edit.textCursor()
        document = self._edit.document()
        if self._active or cursor.hasSelection():
            ends = {cursor.position(), cursor.anchor()}
            self._highlighter.show_edited([document.findBlock(place) for place in ends])
        else:
            self._highlighter.show_edited([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES:
            self._pressed = True
            self._pause.stop()
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed:
            self._pressed = False
            self._pause.start()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self._pressed = False
            self._pause.stop()
            self.follow()
        elif kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self._edit:
            self._focus(event)
        return False

    def _focus(self, event: QEvent) -> None:
        assert isinstance(event, QFocusEvent)
        if event.gotFocus():
            self._active = True
        elif event.reason() not in _PASSING:
            self._active = False
        self.follow()
