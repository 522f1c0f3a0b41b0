"""A look at a library section before it is added: its real text beside the list, without taking the keyboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget

from handout_studio.domain.section import LibrarySection
from handout_studio.ui.theme import current_tokens

WIDTH = 380
_INNER = WIDTH - 46  # less than there is, so that a scroll bar comes only where it is needed
_TALLEST = 520
_BESIDE = 8  # window pixels between the list and the look


class LibraryLook(QFrame):
    """Stands beside its owner while the pointer rests on a row, or while Space has opened it."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.ToolTip)
        self.setObjectName("libraryLook")
        self.setProperty("look", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.section: LibrarySection | None = None
        self._title = _line("libraryLookTitle", bold=True)
        self._kind = _line("libraryLookKind")
        self._kind.setProperty("look", "muted")
        self._text = QTextBrowser()
        self._text.setObjectName("libraryLookText")
        self._text.setAccessibleName(self.tr("The section's text"))
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._text.document().setDocumentMargin(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 13)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._kind)
        column.addSpacing(6)
        column.addWidget(self._text, 1)

    def show_section(self, section: LibrarySection, line: str, html: str, row: QRect) -> None:
        """Show a section: `html` is its text, `row` its place on the screen."""
        self.section = section
        self._title.setText(section.title)
        self._kind.setText(line)
        self._kind.setVisible(bool(line))
        colour = current_tokens().text
        self._text.document().setDefaultStyleSheet(f"* {{ color: {colour}; }}")
        self._text.setHtml(html)
        self._stand_beside(row, _height(html, self._text.font()))
        self.show()
        self.raise_()

    def scroll_on(self, by: int) -> bool:
        """Go further through a text that is longer than the look; whether there was further to go."""
        bar = self._text.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by * (bar.pageStep() - 40))
        return bar.value() != before

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.hide()
        super().changeEvent(event)

    def _stand_beside(self, row: QRect, text: int) -> None:
        titles = self._title.heightForWidth(_INNER) + (self._kind.heightForWidth(_INNER) if self._kind.text() else 0)
        size = QSize(WIDTH, min(_TALLEST, titles + text + 64))
        screen = self.screen().availableGeometry()
        left = row.right() + _BESIDE
        if left + size.width() > screen.right():
            left = max(screen.left(), row.left() - _BESIDE - size.width())
        top = max(screen.top() + 4, min(row.top() - 12, screen.bottom() - size.height() - 4))
        self.setGeometry(QRect(QPoint(left, top), size))


def _height(html: str, font: QFont) -> int:
    """How high a text will be; the browser's own document still has the width that it had before."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setTextWidth(_INNER)
    return math.ceil(document.size().height())


def _line(name: str, *, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    return label
