"""The middle column: the handout's title, and the section looked at with its title and text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.values import Wording
from handout_studio.text.written_section import written_body
from handout_studio.ui.editor.body_edit import BodyEdit, BodyEdited
from handout_studio.ui.editor.empty_page import EmptyPage
from handout_studio.ui.editor.find_bar import FindBar
from handout_studio.ui.editor.finding import Finding
from handout_studio.ui.editor.forms.form_pane import FormPane
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.editor.handout_card import HandoutCard
from handout_studio.ui.editor.line_field import LineField, SectionTitle
from handout_studio.ui.editor.picture_insertion import PictureInsertion
from handout_studio.ui.editor.section_card import SectionCard
from handout_studio.ui.editor.section_header import SectionHeader
from handout_studio.ui.focus import Field
from handout_studio.ui.models import section_actions
from handout_studio.ui.models.section_actions import SectionEdit
from handout_studio.ui.panels.panel_header import PanelHeader
from handout_studio.ui.prompts import DialogPrompts, Prompts
from handout_studio.ui.session import Focus, HandoutChange, HandoutSession


class EditorPanel(QWidget):
    """Shows what the session looks at, and makes each key a step of its one history."""

    message = Signal(str)  # something quiet for the status line
    library_wished = Signal()  # the person would choose a section of the library

    def __init__(self, session: HandoutSession, prompts: Prompts | None = None, parent: QWidget | None = None) -> None:
        """`prompts`: None asks with dialogs."""
        super().__init__(parent)
        self.setObjectName("editorPanel")
        self._session = session
        self._section: Section | None = None  # the section shown, as it is shown
        self._telling = False
        self._places: dict[str, tuple[int, int]] = {}  # where the caret was last, by section
        self.handout_card = HandoutCard(session.undo_stack, self)
        self.header = SectionHeader(self)
        self.title = SectionTitle(session.undo_stack, self)
        self.card = SectionCard(session.undo_stack, session.workspace.readability, self)
        self.body = self.card.body
        self.form = FormPane(session, self.card, self)
        self.pictures = PictureInsertion(session, prompts or DialogPrompts(self), self.body)
        self.find_bar = FindBar(self)
        self._heading = PanelHeader(self.tr("HANDOUT"), self)
        self.empty_page = EmptyPage(self)
        self._pages = QStackedWidget(self)
        self._build()
        self._connect()
        self.finding = Finding(session, self.find_bar, self.card)
        self.finding.make_room_with(self._heading, self.handout_card)
        self.finding.message.connect(self.message)
        self.finding.writing_wished.connect(self.write)
        self._show_handout(session.handout)
        self._follow_selection(session.focus)

    @property
    def formatting(self) -> Mapping[str, QAction]:
        """The formatting commands by id ("bold", "bullets", ...), for menus and the sheet of shortcuts."""
        return self.card.formatting

    def write(self, focus: Focus | None = None) -> None:
        """Take the keyboard to a place of the handout; None: to where the caret is."""
        if focus is not None:
            self._session.select(focus)
        self._field_of(focus or Focus()).setFocus()

    def write_title(self) -> None:
        """Take the keyboard to the section's title, all of it selected."""
        self.title.setFocus()
        self.title.selectAll()

    def _build(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.header)
        column.addWidget(self.title)
        column.addWidget(self.form, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self.empty_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.find_bar)
        layout.addWidget(self._heading)
        layout.addWidget(self.handout_card)
        layout.addSpacing(4)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._session.handout_changed.connect(self._follow_handout)
        self._session.selection_changed.connect(self._follow_selection)
        self.handout_card.title_typed.connect(self._type_handout_title)
        self.handout_card.subtitle_typed.connect(self._type_handout_subtitle)
        self.title.typed.connect(self._type_title)
        self.body.edited.connect(self._write_body)
        self.body.caret_moved.connect(self._tell_caret)
        self.card.formatting["picture"].triggered.connect(self.pictures.choose)
        self.header.wording_wanted.connect(self._take_wording)
        self.card.footer.restore.clicked.connect(lambda: self._take_wording(None))
        self.card.message.connect(self.message)
        self.empty_page.own_wanted.connect(self._add_own)
        self.empty_page.library_wanted.connect(self.library_wished)

    # --- from the person to the session ---

    def _write_body(self, edited: BodyEdited) -> None:
        if self._section is None:
            return
        name = self._section.id
        passage = self.body.passage()
        self._places[name] = (passage.start, passage.end)
        focus = Focus(name, "body", passage.start, passage.end)
        after = edits.write_body(self._session.handout, name, edited.body)
        self._edit(after, edited.text, focus, f"body:{name}" if edited.typed else None)

    def _type_title(self, title: str) -> None:
        if self._section is not None:
            name = self._section.id
            after = edits.rename_section(self._session.handout, name, title)
            focus = Focus(name, "title", *self.title.selected_place())
            self._edit(after, self.tr("rename section"), focus, f"title:{name}")

    def _type_handout_title(self, title: str) -> None:
        focus = Focus(self._session.selected, "handout-title", *self.handout_card.title.selected_place())
        after = edits.set_title(self._session.handout, title)
        self._edit(after, self.tr("change handout title"), focus, "handout-title")

    def _type_handout_subtitle(self, subtitle: str) -> None:
        focus = Focus(self._session.selected, "handout-subtitle", *self.handout_card.subtitle.selected_place())
        after = edits.set_subtitle(self._session.handout, subtitle)
        self._edit(after, self.tr("change subtitle"), focus, "handout-subtitle")

    def _edit(self, after: Handout, text: str, focus: Focus, merge_key: str | None) -> None:
        self._session.edit(after, text, focus=focus, merge_key=merge_key, source=self)

    def _tell_caret(self) -> None:
        if self._section is None:
            return
        passage = self.body.passage()
        self._places[self._section.id] = (passage.start, passage.end)
        focus = Focus(self._section.id, "body", passage.start, passage.end)
        if focus != self._session.focus:
            self._telling = True
            try:
                self._session.select(focus)
            finally:
                self._telling = False

    def _take_wording(self, wording: Wording | None) -> None:
        """The library's text in that wording; None: its title and text again, in the wording the section has."""
        source, section = self._source(), self._section
        if section is not None and source is not None:
            place = self._session.handout, section.id, source
            self._take(section_actions.take_wording(*place, wording) if wording else section_actions.restore(*place))

    def _source(self) -> LibrarySection | None:
        library = self._session.workspace.library()
        return section_actions.library_source(self._session.handout, self._session.selected, library)

    def _add_own(self) -> None:
        self._take(section_actions.add_own(self._session.handout, self._session.selected))
        self.write_title()

    def _take(self, edit: SectionEdit) -> None:
        text = QCoreApplication.translate(section_actions.CONTEXT, edit.text)
        self._session.edit(edit.after, text, focus=edit.focus)
        if edit.told:
            self.message.emit(QCoreApplication.translate(section_actions.CONTEXT, edit.told))

    # --- from the session to the person ---

    def _follow_handout(self, change: HandoutChange) -> None:
        if change.source is not self and self._session.undo_stack.count() == 0:
            self._section, self._places = None, {}  # another handout was loaded: begin at its top
        self._show_handout(change.after, typing=change.source is self)

    def _show_handout(self, handout: Handout, *, typing: bool = False) -> None:
        self.body.language = handout.language
        self.handout_card.title.show_text(handout.title)
        self.handout_card.subtitle.show_text(handout.subtitle)
        self._show_section(self._session.selected, typing=typing)

    def _show_section(self, name: str | None, *, typing: bool = False) -> None:
        handout = self._session.handout
        section = next((held for held in handout.sections if held.id == name), None)
        self._pages.setCurrentIndex(1 if section is None else 0)
        self.empty_page.show_count(len(handout.sections))
        before, self._section = self._section, section
        if section is None:
            return
        self.header.show_place(handout.position(section.id) + 1, len(handout.sections))
        if section is before:
            return
        self.title.show_text(section.title)
        self.form.show_section(section)
        if before is None or before.id != section.id:
            self.body.show_body(section.body)
            self.body.select(*self._places.get(section.id, (0, 0)))
        elif section.body != self.body.body:
            self.body.take_body(section.body)
        self._show_state(section, typing=typing)

    def _show_state(self, section: Section, *, typing: bool) -> None:
        """The wording links, the way back to the library, and the measures."""
        handout = self._session.handout
        source = section_actions.library_source(handout, section.id, self._session.workspace.library())
        self.header.show_wording(section.origin.wording if source and section.origin else None)
        restore = self.card.footer.restore
        restore.setVisible(source is not None)
        restore.setEnabled(source is not None and section_actions.differs_from_library(handout, section, source))
        self.card.footer.show_body(written_body(section, handout.language), handout.language, typing=typing)

    def _follow_selection(self, focus: Focus) -> None:
        """Show that section; the caret goes where the focus says, and the keyboard with it if it is in this column."""
        if self._telling:
            return
        self._show_section(focus.section)
        field = self._field_of(focus)
        if focus.start is not None:
            end = focus.start if focus.end is None else focus.end
            field.select(focus.start, end)
            if field is self.body and self._section is not None:
                self._places[self._section.id] = (focus.start, end)
        holder = next((each for each in self._fields().values() if each.hasFocus()), None)
        if holder is not None and holder is not field and focus.start is not None:
            field.setFocus()

    def _fields(self) -> dict[Field, LineField | BodyEdit]:
        titles = self.handout_card
        own: dict[Field, LineField | BodyEdit] = {"body": self.body, "title": self.title}
        return own | {"handout-title": titles.title, "handout-subtitle": titles.subtitle}

    def _field_of(self, focus: Focus) -> LineField | BodyEdit | WordsField:
        line = self.form.open_line(focus.line) if focus.field == "form" else None
        return line or self._fields().get(focus.field, self.body)  # a line that has gone since leaves the text
