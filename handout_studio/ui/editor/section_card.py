"""The card a section is written on: format bar, text and footer, and the commands that work on the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget, QWidgetAction

from handout_studio.text.emphasis import link_at, link_words, set_link
from handout_studio.text.formatting import formats_at
from handout_studio.text.insertion import code_address, insert_table, set_code
from handout_studio.ui.actions import set_tool_tip
from handout_studio.ui.editor.body_edit import BodyEdit
from handout_studio.ui.editor.code_bar import CodeBar
from handout_studio.ui.editor.format_bar import FormatBar
from handout_studio.ui.editor.format_commands import COMMANDS, FormatCommand
from handout_studio.ui.editor.link_bar import LinkBar
from handout_studio.ui.editor.section_footer import Measures, SectionFooter
from handout_studio.ui.editor.table_grid import TableGrid
from handout_studio.ui.icons import icon
from handout_studio.ui.panels.card import Card

_LONG = 4_000  # characters of one line
_REST = 120  # milliseconds
_NESTABLE = frozenset(("bullets", "numbers", "checklist"))
_SHOWN = ("bold", "italic", "heading", "bullets", "numbers", "checklist", "quote")


class SectionCard(Card):
    """`formatting` holds an action for each command of the table; the window's menus may show the same actions."""

    message = Signal(str)

    def __init__(self, undo_stack: QUndoStack, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionCard")
        self.body = BodyEdit(undo_stack, self)
        self.body.setObjectName("sectionBody")
        self.body.setAccessibleName(self.tr("Section text"))
        self.body.setPlaceholderText(self.tr("Write here"))
        self.formatting = {command.id: self._action(command) for command in COMMANDS}
        self._add_menus()
        shown = {command.id: self.formatting[command.id] for command in COMMANDS if command.on_bar}
        self.bar = FormatBar(shown, [command.id for command in COMMANDS if command.labelled], self)
        self.link_bar = LinkBar(self)
        self.code_bar = CodeBar(self)
        self.footer = SectionFooter(measures, self)
        for widget, stretch in (
            (self.bar, 0),
            (self.link_bar, 0),
            (self.code_bar, 0),
            (_line(self), 0),
            (self.body, 1),
        ):
            self.add(widget, stretch)
        self.add(_line(self))
        self.add(self.footer)
        self.formatting["link"].triggered.connect(self.open_link)
        self.formatting["code"].triggered.connect(self.open_code)
        self.link_bar.wanted.connect(self._set_link)
        self.code_bar.wanted.connect(self._set_code)
        for row in (self.link_bar, self.code_bar):
            row.left.connect(self.body.setFocus)
        self.body.message.connect(self.message)
        self.body.caret_placed.connect(self._follow_caret)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._show_formats)

    def format(self, name: str) -> None:
        """Do the command of that id, as its button does. Raises KeyError."""
        self.formatting[name].trigger()

    def open_link(self) -> None:
        """Ask for the words and the address of a link, in the row under the bar."""
        passage = self.body.passage()
        self.code_bar.hide()
        self.link_bar.open(*link_words(passage), linked=link_at(passage) is not None)

    def open_code(self) -> None:
        """Ask for the address of a QR code, in the row under the bar."""
        self.link_bar.hide()
        self.code_bar.open(code_address(self.body.passage()))

    def _follow_caret(self) -> None:
        """Show what the caret is in; in a line of thousands of words, once the keys rest."""
        if self.body.textCursor().block().length() > _LONG:
            self._rest.start()
        else:
            self._rest.stop()
            self._show_formats()

    def _show_formats(self) -> None:
        """Press the buttons of what the caret is in."""
        present = formats_at(self.body.passage())
        for name in _SHOWN:
            self.formatting[name].setChecked(name in present)
        for name in ("nest", "unnest"):
            self.formatting[name].setEnabled(bool(present & _NESTABLE))

    def _action(self, command: FormatCommand) -> QAction:
        action = QAction(command.shown_text(), self)
        action.setObjectName(f"action-format-{command.id}")
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(command.id in _SHOWN)
        set_tool_tip(action)
        if command.change is not None:
            action.triggered.connect(lambda checked=False, command=command: self._format(command))
        self.addAction(action)
        return action

    def _add_menus(self) -> None:
        for command in COMMANDS:
            if rows := [self.formatting[row.id] for row in COMMANDS if row.menu == command.id]:
                menu = QMenu(self)
                menu.addActions(rows)
                self._give_menu(command.id, menu)
        sizes = QMenu(self)
        grid = QWidgetAction(sizes)
        self.table_grid = TableGrid(sizes)
        self.table_grid.chosen.connect(self._insert_table)
        grid.setDefaultWidget(self.table_grid)
        sizes.addAction(grid)
        self._give_menu("table", sizes)

    def _give_menu(self, name: str, menu: QMenu) -> None:
        """Its button opens it; a shortcut opens it at the caret, its first row ready for Enter."""
        action = self.formatting[name]
        menu.setObjectName(f"menu-format-{name}")
        action.setMenu(menu)
        action.triggered.connect(lambda: self._open_menu(menu))

    def _open_menu(self, menu: QMenu) -> None:
        self.body.ensureCursorVisible()
        menu.popup(self.body.viewport().mapToGlobal(self.body.cursorRect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _insert_table(self, rows: int, columns: int) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        heading = self.tr("Heading")
        self.body.apply(lambda passage: insert_table(passage, rows, columns, heading), self.tr("table"))
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _format(self, command: FormatCommand) -> None:
        if command.change is not None:
            self.body.apply(command.change, command.shown_text().lower())
            self._show_formats()  # a click has turned the button, whatever the command did
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_code(self, address: str) -> None:
        self.body.apply(lambda passage: set_code(passage, address), self.tr("QR code"))
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_link(self, words: str, address: str) -> None:
        self.body.apply(lambda passage: set_link(passage, words, address), self.tr("link"))
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFixedHeight(1)
    line.setStyleSheet("background: palette(mid); border: none")
    return line
