"""The handout's sections in order: tick, choose, move, copy, rename, remove, and add one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.values import SECTION_LIMIT, Wording
from handout_studio.ui.announcement import announce
from handout_studio.ui.icons import icon
from handout_studio.ui.models import section_actions, several_sections
from handout_studio.ui.models.section_actions import SectionEdit
from handout_studio.ui.models.section_list_model import SectionListModel
from handout_studio.ui.models.section_news import section_news
from handout_studio.ui.panels.card import Card
from handout_studio.ui.panels.panel_header import PanelHeader
from handout_studio.ui.panels.section_commands import REMOVE_KEYS, SectionCommand, command_menu
from handout_studio.ui.panels.section_view import SectionView
from handout_studio.ui.session import Focus, HandoutChange, HandoutSession

_IN_HEADER = ("moveSectionUp", "moveSectionDown", "duplicateSection", "removeSection")
_ADD_STYLE = """
QPushButton { border: none; border-top: 1px solid palette(mid); border-radius: 0; padding: 9px 10px; text-align: left;
              background: palette(base); color: palette(link); }
QPushButton:hover, QPushButton:focus { background: palette(midlight); }
QPushButton:disabled { color: palette(dark); }
"""


class SectionListPanel(QWidget):
    """Shows the sections of `session.handout`; whatever is done here is one undo step of the session."""

    message = Signal(str)  # something quiet to tell the person
    announced = Signal(str)  # what a screen reader was told of the order, the ticks, and what came and went
    writing_wished = Signal(object)  # Focus: the person wants to write there, so the editor should take the keyboard

    def __init__(self, session: HandoutSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionListPanel")
        self._session = session
        self._following = False
        self._choosing = False
        self._place: tuple[str | None, int] = (None, -1)
        self._buttons: dict[str, QToolButton] = {}
        self._model = SectionListModel(session.handout, session.workspace.readability, self)
        self.view = SectionView(self._model, self._command_of, self)
        self._add_button = QPushButton(icon("plus", "primary"), self.tr("New section"), self)
        self._build()
        self._connect()
        self._follow_selection()

    def _build(self) -> None:
        header = PanelHeader(self.tr("IN THIS HANDOUT"), self)
        for command in self._commands():
            if command.name in _IN_HEADER:
                button = header.add_button(command.name, command.text, command.icon or "", command.tip())
                button.clicked.connect(command.run)
                self._buttons[command.name] = button
        self.view.setObjectName("sectionList")
        self.view.setAccessibleName(self.tr("Sections in this handout"))
        self._add_button.setObjectName("addOwnSection")
        self._add_button.setAccessibleName(self.tr("New section"))
        self._add_button.setStyleSheet(_ADD_STYLE)
        card = Card(self)
        card.add(self.view, 1)
        card.add(self._add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(header)
        layout.addWidget(card, 1)

    def _connect(self) -> None:
        self._session.handout_changed.connect(self._follow_handout)
        self._session.selection_changed.connect(self._follow_selection)
        self._model.edit_wished.connect(self._take_from_row)
        self.view.from_library.dropped.connect(self._drop_from_library)
        self.view.selectionModel().selectionChanged.connect(self._refresh)
        self._add_button.clicked.connect(self.add_own)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.text_wished.connect(self.write)
        self.view.customContextMenuRequested.connect(self._open_menu)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Say in the rows how much there is to check in each section."""
        self._model.show_counts(counts)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the list. A focus proxy would have Tab skip what stands before it."""
        self.view.setFocus(event.reason())

    # --- what a person can do here; the window's menus call the same ---

    def move_up(self) -> None:
        """The selected sections one place up."""
        self._shift(-1)

    def move_down(self) -> None:
        """The selected sections one place down."""
        self._shift(1)

    def duplicate(self) -> None:
        """A copy below the selected section; of several, all copies below the last."""
        handout, chosen = self._session.handout, self.view.chosen()
        if several_sections.may_duplicate(handout, chosen):
            edit, copies = several_sections.duplicate(handout, chosen)
            self._take(edit, copies)

    def remove(self) -> None:
        """The selected sections go; undo brings them back."""
        if chosen := self.view.chosen():
            self._take(several_sections.remove(self._session.handout, chosen))

    def rename(self) -> None:
        """Type another title for the selected section, in its row."""
        index = self._current_index()
        if index.isValid():
            self.view.setFocus()
            self.view.scrollTo(index)
            self.view.edit(index)

    def toggle(self) -> None:
        """Tick or untick the selected sections, all as the one that was chosen last."""
        index = self._current_index()
        if index.isValid():
            self.view.toggle(index)

    def write(self) -> None:
        """On to the selected section's text."""
        if (section := self._session.selected) is not None:
            self.writing_wished.emit(Focus(section))

    def add_own(self) -> None:
        """An empty section below the selected one, and on to its title."""
        if not section_actions.is_full(self._session.handout):
            edit = section_actions.add_own(self._session.handout, self._session.selected)
            self._take(edit)
            self.writing_wished.emit(edit.focus)

    def take_wording(self, wording: Wording) -> None:
        """The library's short or fuller text in place of the selected section's own."""
        section, source = self._session.selected, self._source()
        if section is not None and source is not None:
            self._take(section_actions.take_wording(self._session.handout, section, source, wording))

    def restore_library_text(self) -> None:
        """The library's title and text again, in the wording the selected section has."""
        section, source = self._session.selected, self._source()
        if section is not None and source is not None:
            self._take(section_actions.restore(self._session.handout, section, source))

    # --- inside ---

    def _take(self, edit: SectionEdit, together: Sequence[str] = ()) -> None:
        """Hand an edit on; the rows `together` are selected beside the one that is looked at then."""
        text = QCoreApplication.translate(section_actions.CONTEXT, edit.text)
        self._session.edit(edit.after, text, focus=edit.focus)
        if edit.told:
            self.message.emit(QCoreApplication.translate(section_actions.CONTEXT, edit.told))
        self.view.choose_together(together)

    def _take_from_row(self, edit: SectionEdit) -> None:
        self._take(edit, self.view.chosen())

    def _shift(self, by: int) -> None:
        chosen, section = self.view.chosen(), self._session.selected
        if section is not None:
            self._take(several_sections.shift(self._session.handout, chosen, by, section), chosen)

    def _drop_from_library(self, name: str, gap: int) -> None:
        source = next((each for each in self._session.workspace.library() if each.id == name), None)
        if source is not None and not section_actions.is_full(self._session.handout):
            self._take(section_actions.drop_from_library(self._session.handout, source, gap))

    def _current_index(self) -> QModelIndex:
        return self._model.index(self._model.row_of(self._session.selected))

    def _selected_section(self) -> Section | None:
        return self._model.section_at(self._current_index())

    def _source(self) -> LibrarySection | None:
        library = self._session.workspace.library()
        return section_actions.library_source(self._session.handout, self._session.selected, library)

    def _commands(self) -> list[SectionCommand]:
        """What can be done with the selected section as it is now."""
        held, rows, count = self._selected_section(), self.view.chosen_rows(), self._model.rowCount()
        there, room = held is not None, several_sections.may_duplicate(self._session.handout, self.view.chosen())
        up, down = rows != list(range(len(rows))), rows != list(range(count - len(rows), count))
        many = len(rows) > 1
        return [
            SectionCommand("writeSection", self.tr("Edit text"), self.write, there, "pencil-line", ("Return", "Enter")),
            SectionCommand("moveSectionUp", self.tr("Move up"), self.move_up, up, "arrow-up", ("Alt+Up",)),
            SectionCommand(
                "moveSectionDown",
                self.tr("Move down"),
                self.move_down,
                down,
                "arrow-down",
                ("Alt+Down",),
            ),
            SectionCommand(
                "duplicateSection",
                self.tr("Duplicate {count} sections").format(count=len(rows)) if many else self.tr("Duplicate"),
                self.duplicate,
                there and room,
                "copy",
                ("Ctrl+D",),
            ),
            SectionCommand(
                "removeSection",
                self.tr("Remove {count} sections").format(count=len(rows)) if many else self.tr("Remove"),
                self.remove,
                there,
                "trash-2",
                REMOVE_KEYS,
            ),
            SectionCommand("renameSection", self.tr("Rename"), self.rename, there, "pencil", ("F2",)),
            SectionCommand(
                "tickSection",
                self.tr("Include in the handout"),
                self.toggle,
                there,
                keys=("Space",),
                checked=held is not None and held.included,
            ),
            SectionCommand(
                "selectAllSections", self.tr("Select all"), self.view.selectAll, count > 1, keys=("Ctrl+A",)
            ),
        ]

    def _wording_commands(self) -> list[SectionCommand]:
        held, source = self._selected_section(), self._source()
        if held is None or source is None:
            return []
        body, restorable = held.body, section_actions.differs_from_library(self._session.handout, held, source)
        return [
            SectionCommand(
                "shortWording",
                self.tr("Short wording"),
                lambda: self.take_wording("short"),
                checked=body == source.short,
            ),
            SectionCommand(
                "fullWording",
                self.tr("Fuller wording"),
                lambda: self.take_wording("full"),
                checked=body == source.full,
            ),
            SectionCommand(
                "restoreLibraryText",
                self.tr("Back to library text"),
                self.restore_library_text,
                restorable,
                "rotate-ccw",
            ),
        ]

    def _command_of(self, event: QKeyEvent) -> SectionCommand | None:
        return next((command for command in self._commands() if command.answers(event)), None)

    def _open_menu(self, place: QPoint) -> None:
        room = not section_actions.is_full(self._session.handout)
        own = SectionCommand("newSection", self.tr("New section"), self.add_own, room, "plus")
        commands = self._commands() if self.view.currentIndex().isValid() else []
        menu = command_menu([commands[:1], commands[1:5], commands[5:], self._wording_commands(), [own]], self)
        menu.setObjectName("sectionMenu")
        menu.popup(self.view.viewport().mapToGlobal(place))

    def _choose(self, index: QModelIndex) -> None:
        section = self._model.section_at(index)
        if not self._following and section is not None and section.id != self._session.selected:
            self._choosing = True  # the view itself settles which rows are selected with this one
            try:
                self._session.select(Focus(section.id))
            finally:
                self._choosing = False

    def _follow_handout(self, change: HandoutChange) -> None:
        self._following = True
        try:
            self._model.show(change.after)
        finally:
            self._following = False
        self._follow_selection()
        if not change.loaded and (words := section_news(change.before, change.after, self._session.selected)):
            announce(self.view, words)
            self.announced.emit(words)

    def _follow_selection(self) -> None:
        self._following = True
        try:
            index, place = self._current_index(), (self._session.selected, self._current_index().row())
            selection = self.view.selectionModel()
            is_there = self.view.currentIndex() == index and (self._choosing or selection.isSelected(index))
            if not is_there:
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if index.isValid() and place != self._place:  # typing doesn't take back where a person has scrolled to
                self.view.scrollTo(index)
            self._place = place
        finally:
            self._following = False
        self._refresh()

    def _refresh(self) -> None:
        for command in self._commands():
            if (button := self._buttons.get(command.name)) is not None:
                button.setEnabled(command.possible)
                button.setAccessibleName(command.text)
                button.setToolTip(command.tip())
        full = section_actions.is_full(self._session.handout)
        self._add_button.setEnabled(not full)
        limit = self.tr("A handout holds {count} sections at most.").format(count=SECTION_LIMIT)
        self._add_button.setToolTip(limit if full else self.tr("Add an empty section of your own"))
