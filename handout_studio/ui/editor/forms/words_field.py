"""A field for one line of words that wraps and grows as it is written, whose history is the session's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QTextCursor, QUndoStack, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from handout_studio.domain.values import clean_name, clean_text
from handout_studio.ui.editor.highlighter import MarkHighlighter
from handout_studio.ui.editor.history_keys import is_left_to_window, put_history, take_history_key
from handout_studio.ui.editor.positions import to_units

_FRAME = 14  # pixels of padding and border above and below the words


class WordsField(QPlainTextEdit):
    """What is typed comes out clean as `typed`, at most `limit` characters; `lines` lets Enter begin another line."""

    typed = Signal(str)

    def __init__(
        self, undo_stack: QUndoStack, limit: int, *, lines: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._limit = limit
        self._lines = lines
        self._quiet = False
        self._asked = 0  # pixels of height
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self._highlighter = MarkHighlighter(self.document()) if lines else None
        self.textChanged.connect(self._take)
        self.verticalScrollBar().valueChanged.connect(self._stay_whole)

    def name(self, object_name: str, spoken: str, hint: str = "") -> WordsField:
        """Give it its names; returns itself."""
        self.setObjectName(object_name)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setPlaceholderText(hint)
        return self

    def show_text(self, text: str) -> None:
        """Show words that came from elsewhere; the caret stays where it was, as far as they go."""
        if text == self.toPlainText():
            return
        place = self.textCursor().position() if self.hasFocus() else 0
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        self._put_caret(place)
        self._fit()

    def select(self, start: int, end: int) -> None:
        """Select the characters from `start` to `end`."""
        cursor = self.textCursor()
        cursor.setPosition(to_units(self.toPlainText(), start))
        cursor.setPosition(to_units(self.toPlainText(), end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        return QSize(160, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if is_left_to_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if take_history_key(event, self._undo_stack):
            return
        if not self._lines and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the form round it scrolls

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        put_history(menu, self._undo_stack)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        highlighter: MarkHighlighter | None = getattr(self, "_highlighter", None)  # Qt calls this while it is made
        if event.type() == QEvent.Type.PaletteChange and highlighter is not None:
            self._quiet = True
            highlighter.rehighlight()
            self._quiet = False

    def _take(self) -> None:
        if self._quiet:
            return
        text = self.toPlainText()
        clean = (clean_text(text) if self._lines else clean_name(text))[: self._limit]
        if clean != text:
            place = self.textCursor().position() - (len(text) - len(clean))
            self._quiet = True
            self.setPlainText(clean)
            self._quiet = False
            self._put_caret(place)
        self._fit()
        self.typed.emit(clean)

    def _stay_whole(self) -> None:
        """The field is as tall as its words: none of them scroll out of sight at its top."""
        self.verticalScrollBar().setValue(0)

    def _put_caret(self, place: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(place, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def _height(self) -> int:
        lines = max(1, round(self.document().size().height()))
        return lines * self.fontMetrics().lineSpacing() + _FRAME

    def _fit(self) -> None:
        """Ask for the height of the words; the layout gives it when Qt is done with them."""
        height = self._height()
        if self._asked != height:
            self._asked = height
            self.updateGeometry()
