"""Every command of the window in one table: its text, icon, shortcut and the method that does it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QWidget

from handout_studio.ui.history_actions import redo_action, undo_action
from handout_studio.ui.icons import icon

CONTEXT = "actions"


@dataclass(frozen=True, slots=True)
class Command:
    """One row: `method` is a path from the window, such as `files.save`; `group` makes it one of several choices."""

    id: str
    text: str
    method: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def _row(id: str, text: object, method: str, *shortcuts: str, **more: Any) -> Command:  # noqa: A002
    return Command(id, str(text), method, shortcuts, **more)


COMMANDS: tuple[Command, ...] = (
    _row(
        "new",
        QT_TRANSLATE_NOOP("actions", "&New from template…"),
        "welcome.open",
        "Ctrl+N",
        icon="file-plus",
    ),
    _row("new-blank", QT_TRANSLATE_NOOP("actions", "&Blank handout"), "files.new_blank", icon="file-text"),
    _row("open", QT_TRANSLATE_NOOP("actions", "&Open…"), "files.open", "Ctrl+O", icon="folder-open"),
    _row("versions", QT_TRANSLATE_NOOP("actions", "Earlier &versions…"), "versions.show", icon="clock"),
    _row("gone", QT_TRANSLATE_NOOP("actions", "Bring back what is gone…"), "gone.show"),
    _row("recover", QT_TRANSLATE_NOOP("actions", "&Unsaved work…"), "recovery.offer_all", icon="rotate-ccw"),
    _row("import", QT_TRANSLATE_NOOP("actions", "&Import Markdown…"), "files.import_markdown"),
    _row("save", QT_TRANSLATE_NOOP("actions", "&Save"), "files.save", "Ctrl+S", icon="save"),
    _row("save-as", QT_TRANSLATE_NOOP("actions", "Save &as…"), "files.save_as", "Ctrl+Shift+S", icon="save-all"),
    _row(
        "save-template",
        QT_TRANSLATE_NOOP("actions", "Save as &template…"),
        "own.templates.save_as_template",
        icon="layout-template",
    ),
    _row("import-template", QT_TRANSLATE_NOOP("actions", "Import a template…"), "own.templates.import_template"),
    _row("library-folder", QT_TRANSLATE_NOOP("actions", "&Library folder…"), "own.folder.choose"),
    _row("move-out", QT_TRANSLATE_NOOP("actions", "Move everyt&hing out…"), "own.moving.move_out"),
    _row("move-in", QT_TRANSLATE_NOOP("actions", "Move everything in…"), "own.moving.move_in"),
    _row("export", QT_TRANSLATE_NOOP("actions", "&Export PDF…"), "outputs.export.begin", "Ctrl+E", icon="file-down"),
    _row("export-locked", QT_TRANSLATE_NOOP("actions", "Export with a pass&word…"), "outputs.export.begin_locked"),
    _row("email", QT_TRANSLATE_NOOP("actions", "E&mail…"), "ways_out.email.begin", "Ctrl+Shift+E", icon="mail"),
    _row("many", QT_TRANSLATE_NOOP("actions", "Man&y at once…"), "ways_out.many.begin", icon="copy"),
    _row("export-text", QT_TRANSLATE_NOOP("actions", "Export plain te&xt…"), "outputs.export.begin_text"),
    _row(
        "export-pictures",
        QT_TRANSLATE_NOOP("actions", "Export pa&ge pictures…"),
        "outputs.pictures.begin",
        icon="image",
    ),
    _row("print", QT_TRANSLATE_NOOP("actions", "&Print…"), "outputs.printing.begin", "Ctrl+P", icon="printer"),
    _row("test-page", QT_TRANSLATE_NOOP("actions", "Print a test page…"), "outputs.printing.begin_test_page"),
    _row("copy-text", QT_TRANSLATE_NOOP("actions", "Copy handout as plain te&xt"), "outputs.copying.copy_text"),
    _row(
        "copy-formatted",
        QT_TRANSLATE_NOOP("actions", "Copy handout with for&matting"),
        "outputs.copying.copy_formatted",
    ),
    _row("close", QT_TRANSLATE_NOOP("actions", "&Close"), "close", "Ctrl+W", icon="x"),
    _row("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "close", "Ctrl+Q", role=QAction.MenuRole.QuitRole),
    _row("cut", QT_TRANSLATE_NOOP("actions", "Cu&t"), "text_commands.cut", "Ctrl+X"),
    _row("copy", QT_TRANSLATE_NOOP("actions", "&Copy"), "text_commands.copy", "Ctrl+C"),
    _row("paste", QT_TRANSLATE_NOOP("actions", "&Paste"), "text_commands.paste", "Ctrl+V"),
    _row(
        "paste-plain",
        QT_TRANSLATE_NOOP("actions", "Paste &without formatting"),
        "text_commands.paste_plain",
        "Ctrl+Shift+V",
    ),
    _row("select-all", QT_TRANSLATE_NOOP("actions", "Select &all"), "text_commands.select_all", "Ctrl+A"),
    _row("find", QT_TRANSLATE_NOOP("actions", "&Find…"), "editor.finding.open", "Ctrl+F", icon="search"),
    _row("find-next", QT_TRANSLATE_NOOP("actions", "Find &next"), "editor.finding.go_on", "F3"),
    _row("find-previous", QT_TRANSLATE_NOOP("actions", "Find pre&vious"), "editor.finding.go_back", "Shift+F3"),
    _row("replace", QT_TRANSLATE_NOOP("actions", "R&eplace…"), "editor.finding.open_replacing", "Ctrl+H"),
    _row("spelling", QT_TRANSLATE_NOOP("actions", "Check spe&lling"), "checking.spelling.turn"),
    _row(
        "add-section",
        QT_TRANSLATE_NOOP("actions", "&Add own section"),
        "section_list.add_own",
        "Ctrl+Shift+N",
        icon="plus",
    ),
    _row(
        "duplicate-section", QT_TRANSLATE_NOOP("actions", "&Duplicate"), "section_list.duplicate", "Ctrl+D", icon="copy"
    ),
    _row("remove-section", QT_TRANSLATE_NOOP("actions", "&Remove"), "section_list.remove", icon="trash-2"),
    _row(
        "toggle-section",
        QT_TRANSLATE_NOOP("actions", "&Include in the handout"),
        "section_list.toggle",
        "Ctrl+T",
        icon="square-check",
    ),
    _row("move-up", QT_TRANSLATE_NOOP("actions", "Move &up"), "section_list.move_up", "Alt+Up", icon="arrow-up"),
    _row(
        "move-down", QT_TRANSLATE_NOOP("actions", "Move do&wn"), "section_list.move_down", "Alt+Down", icon="arrow-down"
    ),
    _row("rename-section", QT_TRANSLATE_NOOP("actions", "Re&name"), "section_list.rename", "F2", icon="pencil"),
    _row("short-wording", QT_TRANSLATE_NOOP("actions", "&Short wording"), "take_short_wording"),
    _row("full-wording", QT_TRANSLATE_NOOP("actions", "&Fuller wording"), "take_full_wording"),
    _row(
        "restore-section",
        QT_TRANSLATE_NOOP("actions", "&Back to library text"),
        "section_list.restore_library_text",
        icon="rotate-ccw",
    ),
    _row("save-section", QT_TRANSLATE_NOOP("actions", "Save to &library…"), "own.sections.save", icon="save"),
    _row("edit-brand", QT_TRANSLATE_NOOP("actions", "&Edit brand…"), "brands.edit", "Ctrl+Shift+B", icon="palette"),
    _row("new-brand", QT_TRANSLATE_NOOP("actions", "&New brand…"), "brands.add", icon="plus"),
    _row("import-brand", QT_TRANSLATE_NOOP("actions", "&Import brand…"), "brands.take_in"),
    _row("export-brand", QT_TRANSLATE_NOOP("actions", "E&xport brand…"), "brands.give_out"),
    _row(
        "zoom-in", QT_TRANSLATE_NOOP("actions", "Zoom &in"), "preview.view.zoom_in", "Ctrl++", "Ctrl+=", icon="zoom-in"
    ),
    _row("zoom-out", QT_TRANSLATE_NOOP("actions", "Zoom &out"), "preview.view.zoom_out", "Ctrl+-", icon="zoom-out"),
    _row("fit-width", QT_TRANSLATE_NOOP("actions", "Fit &width"), "preview.view.reset_zoom", "Ctrl+0"),
    _row("fit-page", QT_TRANSLATE_NOOP("actions", "Fit whole &page"), "fit_page", "Ctrl+9", icon="maximize"),
    _row("show-list", QT_TRANSLATE_NOOP("actions", "Sections and li&brary"), "columns.toggle_list", "F8"),
    _row("show-library", QT_TRANSLATE_NOOP("actions", "Lib&rary"), "columns.toggle_library", "Shift+F8"),
    _row("show-preview", QT_TRANSLATE_NOOP("actions", "P&ages"), "columns.toggle_preview", "F9"),
    _row("single-page", QT_TRANSLATE_NOOP("actions", "&Single page"), "preview.commands.toggle_single", "Ctrl+8"),
    _row("thumbnails", QT_TRANSLATE_NOOP("actions", "S&mall pages"), "preview.commands.toggle_thumbnails", "F4"),
    _row("greyscale", QT_TRANSLATE_NOOP("actions", "As printed in blac&k"), "preview.commands.toggle_greyscale"),
    _row("next-page", QT_TRANSLATE_NOOP("actions", "&Next page"), "preview.commands.next_page", "Ctrl+PgDown"),
    _row(
        "previous-page", QT_TRANSLATE_NOOP("actions", "Pre&vious page"), "preview.commands.previous_page", "Ctrl+PgUp"
    ),
    _row("go-to-page", QT_TRANSLATE_NOOP("actions", "&Go to page…"), "preview.commands.ask_page", "Ctrl+G"),
    _row(
        "find-in-pages",
        QT_TRANSLATE_NOOP("actions", "&Find in the pages…"),
        "preview.commands.find",
        "Ctrl+Alt+F",
        icon="search",
    ),
    _row("next-pane", QT_TRANSLATE_NOOP("actions", "Next part of the window"), "pane_keys.go_on", "F6"),
    _row("previous-pane", QT_TRANSLATE_NOOP("actions", "Previous part of the window"), "pane_keys.go_back", "Shift+F6"),
    _row("full-screen", QT_TRANSLATE_NOOP("actions", "Fu&ll screen"), "toggle_full_screen", "F11"),
    _row("theme-system", QT_TRANSLATE_NOOP("actions", "As the &system"), "look.choose_system", group="theme"),
    _row("theme-light", QT_TRANSLATE_NOOP("actions", "&Light"), "look.choose_light", group="theme"),
    _row("theme-dark", QT_TRANSLATE_NOOP("actions", "&Dark"), "look.choose_dark", group="theme"),
    _row("text-larger", QT_TRANSLATE_NOOP("actions", "&Larger words"), "look.larger", "Ctrl+Shift++", "Ctrl+Shift+="),
    _row("text-smaller", QT_TRANSLATE_NOOP("actions", "&Smaller words"), "look.smaller", "Ctrl+Shift+-"),
    _row("text-usual", QT_TRANSLATE_NOOP("actions", "&Usual size"), "look.usual_size", "Ctrl+Alt+0"),
    _row(
        "preferences",
        QT_TRANSLATE_NOOP("actions", "Preference&s…"),
        "preferring.open",
        "Ctrl+,",
        icon="settings",
        role=QAction.MenuRole.PreferencesRole,
    ),
    _row("help", QT_TRANSLATE_NOOP("actions", "&Help"), "guidance.show_help", "F1", icon="circle-help"),
    _row("shortcuts", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "guidance.show_shortcuts", "Ctrl+F1"),
    _row("self-check", QT_TRANSLATE_NOOP("actions", "Self-&check…"), "self_check.open", icon="square-check"),
    _row("log", QT_TRANSLATE_NOOP("actions", "Show &log"), "guidance.show_log", icon="file-text"),
    _row(
        "about",
        QT_TRANSLATE_NOOP("actions", "&About Handout Studio"),
        "guidance.show_about",
        role=QAction.MenuRole.AboutRole,
        icon="info",
    ),
)


def make_actions(window: QWidget, commands: Iterable[Command] = COMMANDS) -> dict[str, QAction]:
    """An action of the window for each command, by its id. Raises AttributeError for a method that isn't there."""
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for command in commands:
        action = QAction(QCoreApplication.translate(CONTEXT, command.text), window)
        action.setObjectName(f"action-{command.id}")
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.shortcuts:
            action.setShortcuts([QKeySequence(shortcut) for shortcut in command.shortcuts])
        action.setMenuRole(command.role)
        if command.group:
            action.setCheckable(True)
            groups.setdefault(command.group, QActionGroup(window)).addAction(action)
        method = attrgetter(command.method)(window)
        action.triggered.connect(lambda checked=False, method=method: method())
        window.addAction(action)
        set_tool_tip(action)
        made[command.id] = action
    return made


def make_history_actions(window: QWidget, stack: QUndoStack) -> dict[str, QAction]:
    """Undo and redo of that history, as actions of the window."""
    undo = undo_action(stack, window)
    undo.setShortcuts([QKeySequence("Ctrl+Z")])
    undo.setIcon(icon("undo-2"))
    redo = redo_action(stack, window)
    redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    redo.setIcon(icon("redo-2"))
    for name, action in (("undo", undo), ("redo", redo)):
        action.setObjectName(f"action-{name}")
        set_tool_tip(action)
        window.addAction(action)
    return {"undo": undo, "redo": redo}


def set_tool_tip(action: QAction) -> None:
    """The action's text without its mark, and its shortcut in brackets."""
    name = action.text().replace("&", "").rstrip("…")
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{name} ({shortcut})" if shortcut else name)
    action.setStatusTip("")


def shortcut_rows(actions: Mapping[str, QAction]) -> list[tuple[str, str]]:
    """Each action that has shortcuts, with them, for the sheet of shortcuts."""
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (action.text().replace("&", "").rstrip("…"), " / ".join(keys.toString(native) for keys in action.shortcuts()))
        for action in actions.values()
        if action.shortcuts()
    ]
