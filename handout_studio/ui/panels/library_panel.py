"""The library below the handout's sections: search it, look at a text, and add it to the handout."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from handout_studio.domain.section import LibrarySection
from handout_studio.domain.values import Wording
from handout_studio.text.placeholders import field_values
from handout_studio.text.written_section import written_wording
from handout_studio.ui.announcement import announce
from handout_studio.ui.category_names import category_name
from handout_studio.ui.icons import icon
from handout_studio.ui.models import section_actions
from handout_studio.ui.models.library_model import LibraryModel, categories_of
from handout_studio.ui.panels.card import Card
from handout_studio.ui.panels.chip_bar import ChipBar
from handout_studio.ui.panels.library_view import LibraryView
from handout_studio.ui.panels.panel_header import PanelHeader
from handout_studio.ui.panels.section_commands import SectionCommand, command_menu
from handout_studio.ui.session import HandoutChange, HandoutSession

_TOLD = 24  # characters of a query that found nothing


class LibraryPanel(QWidget):
    """Offers the sections of `session.workspace.library()`; what is added comes below the selected section."""

    save_wished = Signal()  # the person would put the selected section into the library
    edit_wished = Signal(str)  # one's own section by its id, as the next
    remove_wished = Signal(str)
    undo_wished = Signal()

    def __init__(self, session: HandoutSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self._session = session
        library = session.workspace.library()
        self._model = LibraryModel(library, session.handout, self)
        self.search_box = QLineEdit(self)
        self.chips = ChipBar(self.tr("Categories of the library"), self)
        self.view = LibraryView(self._model, self._html_of, self)
        self._nothing = QLabel(self)
        self._card = Card(self)
        self._undo = QPushButton(self)
        self._clear = QAction(icon("x", "muted"), self.tr("Clear the search"), self)
        self._build(len(library))
        self._connect()

    def refresh(self) -> None:
        """Offer the library as it is now."""
        library = self._session.workspace.library()
        self._tell_count(len(library))
        self.chips.show_categories(categories_of(library))
        self._model.show_library(library, self.search_box.text(), self.chips.choice)
        self._search(self.search_box.text())

    def tell_removed(self, title: str) -> None:
        """Say what is in the trash and can be brought back; empty for nothing."""
        self._undo.setVisible(bool(title))
        shown = title if len(title) <= _TOLD else f"{title[:_TOLD]}…"
        self._undo.setText(self.tr("Undo: bring back “{title}”").format(title=shown.replace("&", "&&")))
        self._undo.setAccessibleName(self.tr("Bring back {title} from the trash").format(title=title))

    def _tell_count(self, count: int) -> None:
        self.search_box.setPlaceholderText(self.tr("Search {count} sections").format(count=count))

    def _build(self, count: int) -> None:
        self.search_box.setObjectName("librarySearch")
        self.search_box.setAccessibleName(self.tr("Search the library"))
        self._tell_count(count)
        lens = self.search_box.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(self.tr("Search"))
        self.search_box.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setObjectName("clearLibrarySearch")
        self._clear.setVisible(False)
        self.chips.setObjectName("libraryCategories")
        self.chips.show_categories(categories_of(self._session.workspace.library()))
        self.view.setObjectName("libraryList")
        self.view.setAccessibleName(self.tr("Sections in the library"))
        self._nothing.setObjectName("libraryNothingFound")
        self._nothing.setProperty("look", "muted")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(8)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.hide()
        self._card.add(self.view, 1)
        self._card.add(self._nothing, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        header = PanelHeader(self.tr("ADD FROM LIBRARY"), self)
        tip = self.tr("Save the selected section to the library")
        header.add_button("saveToLibrary", tip, "plus", tip).clicked.connect(lambda: self.save_wished.emit())
        layout.addWidget(header)
        layout.addWidget(self.search_box)
        layout.addWidget(self.chips)
        layout.addWidget(self._card, 1)
        self._undo.setObjectName("undoRemoveSection")
        self._undo.clicked.connect(self.undo_wished)
        self._undo.hide()
        layout.addWidget(self._undo)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the search. A focus proxy would have Tab skip what stands before it."""
        self.search_box.setFocus(event.reason())

    def _connect(self) -> None:
        self._session.handout_changed.connect(self._follow_handout)
        self.search_box.textChanged.connect(self._search)
        self.search_box.returnPressed.connect(self._add_found)
        self.search_box.installEventFilter(self)
        self._clear.triggered.connect(self.search_box.clear)
        self.chips.chosen.connect(lambda: self._search(self.search_box.text()))
        self.view.add_wished.connect(self.add)
        self.view.looked_at.connect(lambda words: announce(self.view, words))
        self.view.customContextMenuRequested.connect(self._open_menu)

    def add(self, source: LibrarySection, wording: Wording = "short") -> None:
        """Put a library section below the selected one, or at the end; a full handout stays as it is."""
        handout = self._session.handout
        if not section_actions.is_full(handout):
            edit = section_actions.add_from_library(handout, source, wording, self._session.selected)
            text = QCoreApplication.translate(section_actions.CONTEXT, edit.text)
            self._session.edit(edit.after, text, focus=edit.focus)

    def _add_found(self) -> None:
        # Enter in an empty box adds nothing: no one has chosen yet.
        if self.search_box.text().strip():
            self.view.add(self.view.currentIndex())

    def _search(self, query: str) -> None:
        self._model.search(query, self.chips.choice)
        self._clear.setVisible(bool(query))
        found = self._model.rowCount() > 0
        self.view.setVisible(found)
        self._nothing.setVisible(not found)
        words = query.strip()
        told = words if len(words) <= _TOLD else f"{words[:_TOLD]}…"  # a long word would push the column wider
        if self.chips.choice is None:
            self._nothing.setText(self.tr("No section has “{query}” in it. Try another word.").format(query=told))
        else:
            nothing = self.tr("No section in {category} has “{query}” in it. Try another word, or look in all.")
            self._nothing.setText(nothing.format(category=category_name(self.chips.choice), query=told))
        self.view.choose(0 if found and query.strip() else -1)

    def _html_of(self, source: LibrarySection) -> str:
        """The short wording as it reads on this handout's page."""
        from handout_studio.text.html_handout import html_blocks  # not before the first paint
        from handout_studio.text.markdown_blocks import parse_blocks

        handout = self._session.handout
        fields = field_values(handout, handout.brand, {})
        return html_blocks(parse_blocks(written_wording(source, "short")), fields)

    def _open_menu(self, place: QPoint) -> None:
        source = self._model.section_at(self.view.indexAt(place))
        if source is None:
            return
        room = not section_actions.is_full(self._session.handout)
        commands = [
            SectionCommand("addShortWording", self.tr("Add short wording"), lambda: self.add(source), room, "plus"),
            SectionCommand("addFullWording", self.tr("Add fuller wording"), lambda: self.add(source, "full"), room),
        ]
        groups = [commands] if source.built_in else [self._own_commands(source, room)]
        menu = command_menu(groups, self)
        menu.setObjectName("libraryMenu")
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _own_commands(self, source: LibrarySection, room: bool) -> list[SectionCommand]:
        edit, remove = self.edit_wished, self.remove_wished
        return [
            SectionCommand("addOwnSection", self.tr("Add to the handout"), lambda: self.add(source), room, "plus"),
            SectionCommand("editOwnSection", self.tr("Edit…"), lambda: edit.emit(source.id), icon="pencil"),
            SectionCommand("removeOwn", self.tr("Move to the trash"), lambda: remove.emit(source.id), icon="trash-2"),
        ]

    def _follow_handout(self, change: HandoutChange) -> None:
        self._model.mark_used(change.after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search_box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self._model.rowCount():
                self.view.choose(max(0, self.view.currentIndex().row()))
                self.view.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search_box.text():
                self.search_box.clear()
                return True
        return super().eventFilter(watched, event)
