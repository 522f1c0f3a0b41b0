"""Shows bold as bold and headings as headings while the text stays plain, and keeps the marks out of the way."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from handout_studio.text.cell_typing import borders
from handout_studio.text.marks import LineMark, Span, escapes, inline_spans, line_mark
from handout_studio.ui.editor.positions import to_units
from handout_studio.ui.theme import current_tokens

_LONGEST = 4_000  # characters of a line that are looked through at each key; more is no line that anyone wrote
_FENCED = 1
_HEADING_SCALE = 1.18
_NO_WIDTH = 0.1  # points: a font of that size has no width, and no line becomes higher or lower by it


class MarkHighlighter(QSyntaxHighlighter):
    """Formats one line at a time, from the marks that `text.marks` finds in it.

    A line that is edited shows its marks dimmed, and so does every line until `show_edited` says which those are.
    Elsewhere marks inside a line take no room; those that it begins with keep theirs, unseen, and `drawn_marks`
    draws what they stand for.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._edited: list[QTextCursor] | None = None  # one in each line: unlike blocks they outlive any change

    def is_edited(self, block: QTextBlock) -> bool:
        """Whether the line shows its marks."""
        return self._edited is None or any(cursor.block() == block for cursor in self._edited)

    def show_edited(self, blocks: Iterable[QTextBlock]) -> None:
        """Show the marks of these lines and of no others."""
        after = list(blocks)
        before = None if self._edited is None else [cursor.block() for cursor in self._edited]
        self._edited = [QTextCursor(block) for block in after]
        document = self.document()
        silent = document.blockSignals(True)  # no word has changed: nobody is to hear of it, a screen reader least
        if before is None:
            self.rehighlight()
        else:
            for block in (*before, *after):
                if (block in before) != (block in after):
                    self.rehighlightBlock(block)
        document.blockSignals(silent)

    def highlightBlock(self, text: str) -> None:
        fenced = self.previousBlockState() == _FENCED
        fence = text.lstrip(" >").startswith("```")
        self.setCurrentBlockState(_FENCED if fenced != fence else 0)
        if fenced or fence:
            self._format(text, 0, len(text), _dimmed() if fence else QTextCharFormat())
            return
        if len(text) > _LONGEST:
            return
        edited = self.is_edited(self.currentBlock())
        mark = line_mark(text)
        if mark.kind == "heading":
            self._format(text, mark.start, len(text), self._heading())
        if mark.callout:
            self._format(text, mark.start, len(text), _coloured("primary", QFont.Weight.DemiBold))
        if mark.kind == "directive":
            self._show_directive(text, mark.quote)
            return
        self._show_line_mark(text, mark, edited)
        for span in inline_spans(text, mark.start):
            self._show_span(text, span, edited)
        for backslash in escapes(text, mark.start):
            self._format(text, backslash, backslash + 1, _dimmed() if edited else _hidden())
        for border in borders(text):
            self._format(text, *border, _dimmed())

    def _show_directive(self, text: str, quote: int) -> None:
        """All of it stands out; of a picture only the words that tell what it shows."""
        words = [span for span in inline_spans(text, quote) if span.kind == "link"]
        self._format(text, 0, quote if not words else len(text), _dimmed())
        shown = (words[0].inner_start, words[0].inner_end) if words else (quote, len(text))
        self._format(text, *shown, _coloured("primary"))

    def _show_line_mark(self, text: str, mark: LineMark, edited: bool) -> None:
        self._format(text, 0, mark.start, _dimmed())
        if edited:
            return
        self._format(text, 0, mark.quote, _unseen())
        if mark.kind in ("bullet", "check"):
            self._format(text, mark.quote, mark.start, _unseen())
        elif mark.kind == "number":
            self._format(text, mark.quote, mark.start, _coloured("text"))
        elif mark.kind == "heading" and text[mark.start :].strip():
            self._format(text, mark.quote, mark.start, _hidden())

    def _show_span(self, text: str, span: Span, edited: bool) -> None:
        self._format(text, span.inner_start, span.inner_end, _SHOWN[span.kind]())
        stays = (
            edited
            or span.kind == "code"
            or text[span.start] == "!"
            or not text[span.inner_start : span.inner_end].strip()
        )
        marks = _SHOWN["field"]() if span.kind == "field" else _dimmed() if stays else _hidden()
        self._format(text, span.start, span.inner_start, marks)
        self._format(text, span.inner_end, span.end, marks)

    def _heading(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontPointSize(self.document().defaultFont().pointSizeF() * _HEADING_SCALE)
        return made

    def _format(self, text: str, start: int, end: int, added: QTextCharFormat) -> None:
        """Add to the format that the characters have; Qt counts them in its own units."""
        place, stop = to_units(text, start), to_units(text, end)
        while place < stop:
            present = self.format(place)
            until = place + 1
            while until < stop and self.format(until) == present:
                until += 1
            present.merge(added)
            self.setFormat(place, until - place, present)
            place = until


def is_plain(block: QTextBlock) -> bool:
    """Whether no mark counts in a line, since it is code or longer than any that a person writes."""
    fenced = block.previous().isValid() and block.previous().userState() == _FENCED
    return fenced or block.userState() == _FENCED or block.length() > _LONGEST + 1


def _coloured(role: str, weight: QFont.Weight | None = None) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(getattr(current_tokens(), role)))
    if weight is not None:
        made.setFontWeight(weight)
    return made


def _dimmed() -> QTextCharFormat:
    return _coloured("outline")


def _unseen() -> QTextCharFormat:
    """Without ink, but with its room."""
    made = QTextCharFormat()
    made.setForeground(QColor(0, 0, 0, 0))
    return made


def _hidden() -> QTextCharFormat:
    """Without ink and without room."""
    made = _unseen()
    made.setFontPointSize(_NO_WIDTH)
    return made


def _bold() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold)
    return made


def _italic() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontItalic(True)
    return made


def _link() -> QTextCharFormat:
    made = _coloured("primary")
    made.setFontUnderline(True)
    return made


def _field() -> QTextCharFormat:
    return _coloured("primary")


def _code() -> QTextCharFormat:
    return QTextCharFormat()


_SHOWN = {"bold": _bold, "italic": _italic, "link": _link, "field": _field, "code": _code}
