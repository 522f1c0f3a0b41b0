"""The guide in a window of its own, which may stay open beside the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from handout_studio.ui.dialogs.parts import button_row, line_edit, plain_label, push_button
from handout_studio.ui.guide import GuidePage, found_pages
from handout_studio.ui.icons import icon
from handout_studio.ui.window_state import fitted_size

_LIST = 230  # window pixels
_LEADING = 130  # hundredths of a line's height


class HelpBook(QDialog):
    """Shows `pages`: a list to choose from, with a search, and the page that is chosen."""

    def __init__(self, pages: tuple[GuidePage, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpBook")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = pages
        self._shown: GuidePage | None = None
        self.search_box = line_edit("helpSearch", self.tr("Search the help"), hint=self.tr("Search the help"))
        self.search_box.setClearButtonEnabled(True)
        lens = self.search_box.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(self.tr("Search"))
        self.contents = QListWidget()
        self.contents.setObjectName("helpContents")
        self.contents.setAccessibleName(self.tr("Pages of the help"))
        self.contents.setProperty("look", "card")
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = plain_label(self.tr("No page has these words."), "muted", "helpNothing")
        self._nothing.hide()
        self.text = QTextBrowser()
        self.text.setObjectName("helpText")
        self.text.setOpenLinks(False)  # links lead to other pages of the guide, and nowhere else
        self.text.anchorClicked.connect(self._follow_link)
        self._lay_out()
        self.contents.currentItemChanged.connect(self._turn_page)
        self.search_box.textChanged.connect(self._search)
        self._search("")
        self.search_box.setFocus()
        self.resize(fitted_size(QSize(900, 640), parent))

    def open_page(self, page_id: str) -> None:
        """Show the page of that id; another one stays where there is none."""
        self.search_box.clear()
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == page_id:
                self.contents.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search_box.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.contents.setCurrentRow(max(0, min(self.contents.count() - 1, self.contents.currentRow() + step)))
        elif event.key() == Qt.Key.Key_Escape and self.search_box.text():
            self.search_box.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._shown is not None:
            self._show(self._shown)

    def _lay_out(self) -> None:
        close = push_button("closeHelp", self.tr("Close"), self.accept)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search_box)
        left.addWidget(self.contents, 1)
        left.addWidget(self._nothing)
        for widget in (self.search_box, self.contents, self._nothing):
            widget.setFixedWidth(_LIST)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addLayout(button_row(close))

    def _search(self, query: str) -> None:
        found = found_pages(self._pages, query)
        self.contents.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            self.contents.addItem(item)
        self._nothing.setVisible(not found)
        kept = [row for row, page in enumerate(found) if page == self._shown and not query.strip()]
        self.contents.setCurrentRow(kept[0] if kept else 0)

    def _turn_page(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        chosen = item.data(Qt.ItemDataRole.UserRole)
        self._show(next(page for page in self._pages if page.id == chosen))

    def _show(self, page: GuidePage) -> None:
        self._shown = page
        self.text.setAccessibleName(page.title)
        document = QTextDocument(self.text)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(18)
        document.setMarkdown(page.text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        leading = QTextBlockFormat()
        leading.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)
        self.text.setDocument(document)
        self._mark(self.search_box.text())

    def _mark(self, query: str) -> None:
        """Have the first words that were looked for in sight, and all of them marked."""
        marked = QTextCharFormat()
        marked.setBackground(self.palette().highlight())
        first: QTextCursor | None = None
        for word in query.split():
            cursor = self.text.document().find(word)
            while not cursor.isNull():
                cursor.mergeCharFormat(marked)
                if first is None or cursor.position() < first.position():
                    first = QTextCursor(cursor)
                cursor = self.text.document().find(word, cursor)
        start = QTextCursor(self.text.document())
        if first is not None:
            start.setPosition(first.selectionStart())
        self.text.setTextCursor(start)
        self.text.ensureCursorVisible()

    def _follow_link(self, link: QUrl) -> None:
        if link.scheme() == "help":
            self.open_page(link.path())
