"""The field a section's text is written in: plain text with its marks shown, whose history is the session's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QUndoStack,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from handout_studio.domain.values import BODY_LIMIT, clean_text
from handout_studio.text.cell_typing import next_cell, next_row, previous_cell
from handout_studio.text.difference import difference
from handout_studio.text.html_markdown import html_to_markdown
from handout_studio.text.list_typing import continue_line, erase_mark, nest_items, unnest_items
from handout_studio.text.passage import Passage
from handout_studio.text.paste_place import with_paste
from handout_studio.text.pasted_words import mended
from handout_studio.text.quotes import typed_quote
from handout_studio.ui.editor.drawn_marks import paint_marks
from handout_studio.ui.editor.field_chips import paint_chips
from handout_studio.ui.editor.found_words import paint_found
from handout_studio.ui.editor.highlighter import MarkHighlighter
from handout_studio.ui.editor.history_keys import is_left_to_window, put_history, take_history_key
from handout_studio.ui.editor.line_indents import indent_lines
from handout_studio.ui.editor.mark_reveal import MarkReveal
from handout_studio.ui.editor.offered_pictures import offers_files, offers_picture, pictures_in
from handout_studio.ui.editor.positions import from_units, to_units
from handout_studio.ui.numbers import number
from handout_studio.ui.theme import dress

TYPING = "typing"
_OURS = "application/x-handout-studio-text"
"""Says on the clipboard that the words are Markdown from here: they are pasted as they are."""

_LARGER = 1.1  # times the window's own font
_LEADING = 7.0  # pixels between the lines
_MARGIN = 16.0
_LONGEST_LINE = 90
"""Letters of usual width: after a longer line the next one is hard to find (Bringhurst 1992: 45 to 75 for a book)."""
_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class BodyEdited:
    """A person changed the text: what it is now, and what undo shall call that; `typed` goes on in one step."""

    body: str
    text: str
    typed: bool


class BodyEdit(QTextEdit):
    """Shows one body at a time. What a person does to it comes out as `edited`; what is shown to it doesn't."""

    edited = Signal(object)  # BodyEdited
    caret_moved = Signal()  # by the person
    caret_placed = Signal()  # by whoever
    pictures_offered = Signal(object)  # what was dropped or pasted, a tuple of Offered
    menu_opening = Signal(object, int)  # the QMenu about to show, and the character of the text that it is for
    message = Signal(str)  # something quiet to tell the person

    def __init__(self, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self.language = "en-US"
        """Of the text: whose quotation marks are typed."""
        self._body = ""
        self._found: list[tuple[int, int]] = []  # in Qt's positions
        self._quiet = 0
        self._behind = False  # Qt moves the caret before it tells of the text that moved it
        self._step = ""
        self._composed_over: Passage | None = None  # the text as it was, while an input method writes over a selection
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTextEdit, QTextEdit:focus { border: none; background: transparent; padding: 0 }")
        dress(self, times=_LARGER)
        self.document().setDefaultFont(self.font())
        self.document().setDocumentMargin(_MARGIN)
        self._highlighter = MarkHighlighter(self.document())
        self._reveal = MarkReveal(self, self._highlighter)
        self.caret_placed.connect(self._reveal.follow)
        self.document().contentsChange.connect(self._fall_behind)
        self.textChanged.connect(self._take_change)
        self.cursorPositionChanged.connect(self._tell_caret)
        self.selectionChanged.connect(self._tell_caret)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The caret that was in sight stays so, where what there is to look at takes room from the text."""
        seen = QRect(QPoint(), event.oldSize()).intersects(self.cursorRect())
        super().resizeEvent(event)
        self._fit_lines()
        if seen and self.hasFocus():
            self.ensureCursorVisible()

    def _fit_lines(self) -> None:
        """In a window as wide as a wall the lines end where the eye still finds back."""
        longest = round(_LONGEST_LINE * self.fontMetrics().averageCharWidth() + 2 * _MARGIN)
        if self.viewport().width() > longest:
            self.setLineWrapColumnOrWidth(longest)
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    # --- what is shown ---

    @property
    def body(self) -> str:
        """The text, as the section holds it."""
        return self._body

    def passage(self) -> Passage:
        """The text and what is selected in it."""
        cursor = self.textCursor()
        start = from_units(self._body, cursor.selectionStart())
        if not cursor.hasSelection():
            return Passage(self._body, start, start)
        return Passage(self._body, start, from_units(self._body, cursor.selectionEnd()))

    def show_body(self, body: str) -> None:
        """Show another section's text from its beginning."""
        with self._quietly():
            self._body, self._composed_over = body, None
            self.setPlainText(body)
            leading = QTextBlockFormat()
            leading.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(leading)
            indent_lines(self.document(), 0, self.document().characterCount())
        self._reveal.follow()

    def take_body(self, body: str) -> None:
        """Show the same section's text as it has become elsewhere; caret and scroll stay on their words."""
        with self._quietly():
            self._put(self._written(), body)
            self._indent(self._body, body)
            self._body = body
        self.caret_placed.emit()

    def select(self, start: int, end: int) -> None:
        """Select characters of the text, or put the caret there where the two are equal, and bring them into sight."""
        cursor = self.textCursor()
        cursor.setPosition(to_units(self._body, start))
        cursor.setPosition(to_units(self._body, end), QTextCursor.MoveMode.KeepAnchor)
        with self._quietly():
            self.setTextCursor(cursor)
            self._reveal.follow()
            self.ensureCursorVisible()

    def show_found(self, places: Sequence[tuple[int, int]]) -> None:
        """Mark these characters from and to as found, and no others."""
        found = [(to_units(self._body, start), to_units(self._body, end)) for start, end in places]
        if found != self._found:
            self._found = found
            self.viewport().update()

    # --- what a person does ---

    def apply(self, command: Callable[[Passage], Passage | None], text: str) -> bool:
        """Do a formatting command as one step that undo calls `text`; False where it has nothing to do."""
        before = self.passage()
        after = command(before)
        if after is None or (after.text != before.text and not self.has_room(after.text)):
            return False
        self._step = text
        try:
            self._put(self._body, after.text)
        finally:
            self._step = ""
        cursor = self.textCursor()
        cursor.setPosition(to_units(after.text, after.start))
        cursor.setPosition(to_units(after.text, after.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def insert(self, words: str, text: str) -> None:
        """Words in place of the selection, as one step that undo calls `text`."""
        self.apply(lambda passage: passage.with_insertion(words), text)

    def _fall_behind(self) -> None:
        self._behind = True

    def _take_change(self) -> None:
        self._behind = False
        if self._quiet:
            return
        written = self._written()
        if written == self._body:
            return
        body = clean_text(written)
        if len(body) > BODY_LIMIT:
            body = self._body
            self._tell_full()
        if body != written:
            with self._quietly():
                self._put(written, body)
        if body != self._body:
            with self._quietly():
                self._indent(self._body, body)
            self._body = body
            self.edited.emit(BodyEdited(body, self._step or self.tr("typing"), not self._step))
        self.caret_placed.emit()

    def _written(self) -> str:
        """What the document holds, without what is being composed."""
        return self.document().toRawText().replace("\u2029", "\n")

    def _put(self, old: str, new: str) -> None:
        """Make the document's text, which is `old`, the `new` one by replacing as little as possible."""
        if old == new:
            return
        change = difference(old, new)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(to_units(old, change.start))
        cursor.setPosition(to_units(old, change.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)
        cursor.endEditBlock()

    def _indent(self, old: str, new: str) -> None:
        change = difference(old, new)
        end = to_units(new, change.start + len(change.text))
        indent_lines(self.document(), to_units(new, change.start), end)

    def has_room(self, body: str) -> bool:
        """Whether a section may hold that text; the person is told if not."""
        if len(body) <= BODY_LIMIT:
            return True
        self._tell_full()
        return False

    def _tell_full(self) -> None:
        self.message.emit(
            self.tr("A section holds at most {limit} characters, so this was not put in.").format(
                limit=number(BODY_LIMIT)
            )
        )

    def _tell_caret(self) -> None:
        if self._behind:
            return
        self.caret_placed.emit()
        if not self._quiet:
            self.caret_moved.emit()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    # --- Qt's own ---

    def event(self, event: QEvent) -> bool:
        if is_left_to_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if take_history_key(event, self._undo_stack):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CONTROL:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            new_row = not shifted and self.apply(next_row, self.tr("new row"))
            if not new_row and (shifted or not self.apply(continue_line, self.tr("new line"))):
                self.insert("\n", self.tr("new line"))
        elif event.key() == Qt.Key.Key_Backspace and self.apply(erase_mark, self.tr("remove mark")):
            return
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and event.modifiers() & _CONTROL:
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        elif event.text() in ('"', "'"):
            quote = typed_quote(self._body[: self.passage().start], event.text(), self.language)
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), event.modifiers(), quote))
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What is composed is shown here alone; it is in the handout once it is committed, in one step."""
        mark = event.commitString()
        if mark in ('"', "'"):  # from a dead key
            quote = typed_quote(self._body[: self.passage().start], mark, self.language)
            event.setCommitString(quote, event.replacementStart(), event.replacementLength())
        composes = event.preeditString() or self._composed_over
        if mark or event.replacementLength() or not composes:
            self._composed_over = None
            super().inputMethodEvent(event)
            return
        if event.preeditString() and self.textCursor().hasSelection():
            self._composed_over = self.passage()
        with self._quietly():
            super().inputMethodEvent(event)
        if not event.preeditString() and (over := self._composed_over):  # given up: what it began with comes back
            self.take_body(self._body)
            self.select(over.start, over.end)
            self._composed_over = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next cell, or nests an item of a list; anywhere else, and with Ctrl, it leaves the field."""
        before = self._body
        if self.hasFocus():
            if self.apply(next_cell if forward else previous_cell, self.tr("new row")):
                return True
            self.apply(nest_items if forward else unnest_items, self.tr("nest item"))
        return self._body != before or super().focusNextPrevChild(forward)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return offers_picture(source) or (not offers_files(source) and (source.hasText() or source.hasHtml()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if offers_files(source):
            self.pictures_offered.emit(pictures_in(source))
            return
        if source.hasFormat(_OURS):
            self.insert(clean_text(source.text()), self.tr("paste"))
            return
        words, plain = html_to_markdown(source.html()) if source.hasHtml() else "", clean_text(source.text())
        if not words or words == " ".join(plain.split()):
            words = mended(plain)  # nothing but words: these keep the spaces around them
        if words:
            self.apply(lambda passage: with_paste(passage, words), self.tr("paste"))
        elif offers_picture(source):
            self.pictures_offered.emit(pictures_in(source))

    def paste_plain(self) -> None:
        """The clipboard's words just as they are."""
        if words := clean_text(QGuiApplication.clipboard().text()):
            self.insert(words, self.tr("paste"))

    def createMimeDataFromSelection(self) -> QMimeData:
        made = QMimeData()
        made.setText(self.passage().selected)
        made.setData(_OURS, b"1")
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        put_history(menu, self._undo_stack)
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_keys else self.cursorForPosition(event.pos())
        self.menu_opening.emit(menu, from_units(self._body, cursor.position()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chips(self)
        paint_found(self, self._found)
        paint_marks(self, self._highlighter)
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_highlighter") or event.type() not in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            return
        with self._quietly():
            if event.type() == QEvent.Type.FontChange:  # other words, other lines
                self.document().setDefaultFont(self.font())
                self._fit_lines()
                indent_lines(self.document(), 0, self.document().characterCount() - 1)
            self._highlighter.rehighlight()
