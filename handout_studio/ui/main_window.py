"""The window: sections and library, the text, and the pages side by side, with menus, buttons and status."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, SignalInstance
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from handout_studio.ui.actions import make_actions, make_history_actions, set_tool_tip
from handout_studio.ui.beginning import Beginning
from handout_studio.ui.brand_commands import BrandCommands
from handout_studio.ui.checking import Checking
from handout_studio.ui.columns import Columns
from handout_studio.ui.draft_keeper import DraftKeeper
from handout_studio.ui.dragged_file import dragged_handout
from handout_studio.ui.editor.editor_panel import EditorPanel
from handout_studio.ui.file_operations import FileOperations
from handout_studio.ui.focused_text import FocusedText
from handout_studio.ui.guidance import Guidance
from handout_studio.ui.handing_over.handing_over import HandingOver
from handout_studio.ui.handing_over.ways_out import WaysOut
from handout_studio.ui.hint_bar import HintBar
from handout_studio.ui.look import Look
from handout_studio.ui.menus import Menus
from handout_studio.ui.outputs.outputs import Outputs
from handout_studio.ui.own_things import OwnThings
from handout_studio.ui.page_choice import PageChoice
from handout_studio.ui.pane_keys import PaneKeys
from handout_studio.ui.panels.library_panel import LibraryPanel
from handout_studio.ui.panels.section_list import SectionListPanel
from handout_studio.ui.preferring import Preferring
from handout_studio.ui.preview.controller import RendererFactory
from handout_studio.ui.preview.kept_view import put_back_view, view_of
from handout_studio.ui.preview.preview_panel import PreviewPanel
from handout_studio.ui.preview.zoom import FIT_PAGE
from handout_studio.ui.prompts import DialogPrompts, Prompts, message_for
from handout_studio.ui.recovery.earlier_versions import EarlierVersions
from handout_studio.ui.recovery.gone_versions import GoneVersions
from handout_studio.ui.recovery.recovery import Recovery
from handout_studio.ui.self_check.self_check import SelfCheck
from handout_studio.ui.session import HandoutSession
from handout_studio.ui.status_line import StatusLine
from handout_studio.ui.theme import SystemTheme
from handout_studio.ui.toolbar import Toolbar
from handout_studio.ui.window_state import keep_window, restore_window
from handout_studio.ui.window_title import WindowTitle
from handout_studio.ui.writing_column import WritingColumn


class MainWindow(QMainWindow):
    """Puts the parts together and stays in step with the session. `prompts`: None asks with dialogs."""

    def __init__(
        self,
        session: HandoutSession,
        make_renderer: RendererFactory,
        theme: SystemTheme,
        prompts: Prompts | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.session = session
        self.prompts: Prompts = prompts or DialogPrompts(self)
        self.preview = PreviewPanel(session, make_renderer)  # first, so that its process starts beside the rest
        self.section_list = SectionListPanel(session)
        self.library = LibraryPanel(session)
        self.editor = EditorPanel(session, self.prompts)
        self.checking = Checking(session, self.preview, self.editor, self.section_list, self.prompts, self)
        self.check, self.check_card = self.checking.check, self.checking.card
        self.text_commands = FocusedText()
        self.drafts = DraftKeeper(session, self)
        self.files = FileOperations(session, self.prompts, self, before_save=self.drafts.writer.catch_up)
        keeping = session.workspace.safekeeping
        self.versions = EarlierVersions(session, self.prompts, self)
        self.gone = GoneVersions(session, self.prompts, self.files, self)
        self.recovery = Recovery(session, self.files, self.drafts, self.prompts, self, keeping.open_in_new_window)
        self.handing_over = HandingOver(session, self.prompts, self.preview, self)
        self.ways_out = WaysOut(session, self.prompts, self.handing_over, self)
        self.outputs = Outputs(session, self.prompts, self.handing_over, self)
        self.self_check = SelfCheck(session, self.check, self.outputs, self.prompts, self)
        self.brands = BrandCommands(session, self.prompts, self)
        self.own = OwnThings(session, self.prompts, self.files, self)
        self.stack, self.centre = QStackedWidget(), QWidget()
        self.welcome = Beginning(
            session, self.files, self.recovery, self.prompts, self.own.templates, self.stack, self.centre, self
        )
        writing = WritingColumn(self.editor, self.check_card)
        self.columns = Columns(self.section_list, self.library, writing, self.preview)
        self.page = PageChoice(session, self)
        self.look = Look(theme, session.workspace, self)
        acts = {
            "library-folder": self.own.folder.choose,
            "own-words": self.checking.spelling.show_own_words,
            "move-out": self.own.moving.move_out,
            "move-in": self.own.moving.move_in,
        }
        self.preferring = Preferring(session, self.prompts, self.look, acts, self)
        self.guidance = Guidance(session.workspace, lambda: {**self.commands, **self.editor.formatting}, self)
        self.pane_keys = PaneKeys(
            (
                (self.section_list, self.section_list.view.setFocus),
                (self.library, self.library.search_box.setFocus),
                (self.editor, self.editor.body.setFocus),
                (self.check_card, self.check_card.go_to_first),
                (self.preview, self.preview.view.setFocus),
            )
        )
        self.commands: dict[str, QAction] = {**make_history_actions(self, session.undo_stack), **make_actions(self)}
        self.checking.tick(self.commands)
        self.look.serve(self.commands)
        self.columns.serve(self.commands)
        self.menus = Menus(self.menuBar(), session, self.files, self.page, self.commands)
        self.toolbar = Toolbar(session, self.brands, self.page, self.commands)
        self.addToolBar(self.toolbar)
        self.status_line = StatusLine(session)
        self.setStatusBar(self.status_line)
        around, title = (self.toolbar, self.status_line), self.editor.handout_card.title
        self.welcome.furnish(self.commands, around, self.section_list.view, title)
        self.checking.tell(self.status_line, self.brands.fill_in)
        self._hint_wanted = True
        self._lay_out()
        self._connect()
        WindowTitle(session, self.welcome, self)
        self._show_hint()
        restore_window(self, self.columns, session.workspace)
        put_back_view(self.preview, session.workspace.preferences.window.get("pages", ""), self.commands)
        self.welcome.take_keyboard()

    # --- commands that belong to no part alone ---

    def take_short_wording(self) -> None:
        """The library's short text for the selected section."""
        self.section_list.take_wording("short")

    def take_full_wording(self) -> None:
        """The library's fuller text for the selected section."""
        self.section_list.take_wording("full")

    def fit_page(self) -> None:
        """Show a whole page at a time."""
        self.preview.view.set_zoom(FIT_PAGE)

    def toggle_full_screen(self) -> None:
        """All of the screen, or the window as it was."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def tell_troubles(self) -> None:
        """Tell, once, what was wrong with the person's own files at the start."""
        for error in self.session.workspace.troubles():
            self.prompts.tell(message_for(error))

    # --- Qt's calls ---

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        keep_window(self, self.columns, self.session.workspace, view_of(self.preview))
        self.preview.shutdown()
        self.own.close()
        self.ways_out.close()
        self.recovery.close()
        self.versions.close()
        self.drafts.close()
        self.files.close()
        for changed in self._history_signals():
            changed.disconnect(self._show_history)  # the history may outlive the actions that show it
        self.session.end()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_handout(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dragged_handout(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            # After the drop is over, so that a question doesn't hold the other program.
            QTimer.singleShot(0, self, lambda: self.files.open_path(path))

    # --- within ---

    def _lay_out(self) -> None:
        self.hint = HintBar(
            "brandHint", self.tr("Add your practice's name and logo to every page"), self.tr("Edit brand…")
        )
        page = QVBoxLayout(self.centre)
        page.setContentsMargins(14, 12, 14, 12)
        page.setSpacing(10)
        page.addWidget(self.hint)
        page.addWidget(self.columns, 1)
        page.addWidget(self.outputs.bar)
        self.stack.addWidget(self.centre)
        self.setCentralWidget(self.stack)

    def _connect(self) -> None:
        session = self.session
        for changed in self._history_signals():
            changed.connect(self._show_history)
        session.handout_changed.connect(self._show_hint)
        self.section_list.writing_wished.connect(self.editor.write)
        self.editor.library_wished.connect(self.columns.show_library)
        self.columns.left.connect(self.editor.write)
        self.editor.message.connect(self.status_line.say)
        self.hint.requested.connect(self.brands.edit)
        self.hint.dismissed.connect(self._dismiss_hint)
        self.preview.writing_wished.connect(self.editor.write)
        self.preview.commands.link_hovered.connect(self.status_line.say)
        self.preview.document_ready.connect(self.status_line.show_document)
        self.files.saved.connect(self.status_line.note_saved)
        self.drafts.reported.connect(self.status_line.say)
        self.outputs.reported.connect(self.status_line.show_message)
        self.own.reported.connect(self.status_line.say)
        self.own.reported.connect(self.welcome.say)
        self.ways_out.reported.connect(self.status_line.say)
        self.outputs.email = self.ways_out.email.begin
        self.own.serve(self.library)
        self.gone.reported.connect(self.status_line.say)
        self.gone.changed.connect(self.own.changed)
        self.own.changed.connect(self.menus.refresh)
        self.own.moving.came_in.connect(self.look.take_kept)
        self.preferring.changed.connect(self.preview.refresh)
        self.preferring.changed.connect(self.toolbar.refresh)
        self.preferring.changed.connect(lambda: self.checking.tick(self.commands))

    def _history_signals(self) -> tuple[SignalInstance, SignalInstance]:
        return self.session.undo_stack.undoTextChanged, self.session.undo_stack.redoTextChanged

    def _show_history(self) -> None:
        for name in ("undo", "redo"):
            set_tool_tip(self.commands[name])

    def _show_hint(self) -> None:
        brand = self.session.handout.brand
        self.hint.setVisible(self._hint_wanted and not (brand and brand.practice.strip()))

    def _dismiss_hint(self) -> None:
        self._hint_wanted = False
        self._show_hint()
