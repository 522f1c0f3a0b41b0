"""The menu bar: which commands stand in which menu, and the menus that fill themselves when they open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from handout_studio.ui.file_operations import FileOperations
from handout_studio.ui.icons import icon
from handout_studio.ui.models import section_actions
from handout_studio.ui.page_choice import PageChoice
from handout_studio.ui.page_menu import keep_page_menu
from handout_studio.ui.session import HandoutSession

_LINE = "-"

_FIND = ("find", "find-next", "find-previous", "replace")
_EDIT = (
    "undo",
    "redo",
    _LINE,
    "cut",
    "copy",
    "paste",
    "select-all",
    _LINE,
    *_FIND,
    "spelling",
    _LINE,
    "copy-text",
    "copy-formatted",
    _LINE,
    "preferences",
)
_CHANGE = ("add-section", "duplicate-section", "remove-section", "rename-section", "toggle-section")
_SECTION = (
    *_CHANGE,
    _LINE,
    "move-up",
    "move-down",
    _LINE,
    "short-wording",
    "full-wording",
    "restore-section",
    _LINE,
    "save-section",
)
_PAGES = ("single-page", "thumbnails", "greyscale")
_VIEW = ("zoom-in", "zoom-out", "fit-width", "fit-page", *_PAGES, _LINE)
_GO = ("previous-page", "next-page", "go-to-page", "find-in-pages", _LINE)


class Menus(QObject):
    """Fills a menu bar with `actions`, and keeps those of a section in step with the session."""

    def __init__(
        self,
        bar: QMenuBar,
        session: HandoutSession,
        files: FileOperations,
        page: PageChoice,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__(bar)
        self._session = session
        self._files = files
        self._actions = actions
        for name in ("toggle-section", *_PAGES):
            actions[name].setCheckable(True)
        self._fill_file_menu(bar.addMenu(self.tr("&File")))
        self._add(bar.addMenu(self.tr("&Edit")), _EDIT)
        self._add(bar.addMenu(self.tr("&Section")), _SECTION)
        self.page_menu = bar.addMenu(self.tr("&Page"))
        self.page_menu.setObjectName("pageMenu")
        keep_page_menu(self.page_menu, page)
        view = bar.addMenu(self.tr("&View"))
        self._add(view, (*_VIEW, *_GO))
        theme = view.addMenu(self.tr("&Theme"))
        theme.setObjectName("themeMenu")
        self._add(theme, ("theme-system", "theme-light", "theme-dark"))
        size = view.addMenu(self.tr("Si&ze of words"))
        size.setObjectName("textSizeMenu")
        self._add(size, ("text-larger", "text-smaller", "text-usual"))
        self._add(
            view,
            (
                _LINE,
                "show-list",
                "show-library",
                "show-preview",
                _LINE,
                "next-pane",
                "previous-pane",
                _LINE,
                "full-screen",
            ),
        )
        self._fill_brand_menu(bar.addMenu(self.tr("&Brand")))
        self._add(bar.addMenu(self.tr("&Help")), ("help", "shortcuts", _LINE, "self-check", _LINE, "log", "about"))
        session.handout_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Grey the commands that would do nothing now."""
        for name, possible in _possible(self._session).items():
            self._actions[name].setEnabled(possible)
        held = [section for section in self._session.handout.sections if section.id == self._session.selected]
        self._actions["toggle-section"].setChecked(bool(held and held[0].included))

    def _fill_file_menu(self, menu: QMenu) -> None:
        self._add(menu, ("new", "new-blank", "open"))
        self.recent_menu = menu.addMenu(icon("clock"), self.tr("Open &recent"))
        self.recent_menu.setObjectName("recentMenu")
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self._add(menu, (_LINE, "save", "save-as", "save-template", _LINE, "versions", "gone", "recover", _LINE))
        self._add(
            menu,
            ("import", "import-template", _LINE, "export", "export-locked", "export-text", "export-pictures", _LINE),
        )
        self._add(menu, ("print", "test-page", "email", "many", _LINE))
        self._add(menu, ("library-folder", "move-out", "move-in", _LINE, "close", "quit"))

    def _fill_brand_menu(self, menu: QMenu) -> None:
        self._add(menu, ("edit-brand", "new-brand", _LINE, "import-brand", "export-brand"))

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        recent = self._session.workspace.preferences.recent
        for number, name in enumerate(recent, start=1):
            path = Path(name)
            mark = f"&{number}  " if number < 10 else ""
            action = self.recent_menu.addAction(f"{mark}{_literal(path.stem)}  —  {_literal(str(path.parent))}")
            action.triggered.connect(lambda checked=False, path=path: self._files.open_recent(path))
        if not recent:
            self.recent_menu.addAction(self.tr("No recent files")).setEnabled(False)

    def _add(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == _LINE:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[name])


def _possible(session: HandoutSession) -> dict[str, bool]:
    """Which of the section commands would do something now."""
    handout, selected = session.handout, session.selected
    row = handout.position(selected) if selected is not None else -1
    section = handout.sections[row] if row >= 0 else None
    source = section_actions.library_source(handout, selected, session.workspace.library())
    room = not section_actions.is_full(handout)
    return {
        "add-section": room,
        "duplicate-section": section is not None and room,
        "remove-section": section is not None,
        "rename-section": section is not None,
        "toggle-section": section is not None,
        "save-section": section is not None,
        "move-up": row > 0,
        "move-down": 0 <= row < len(handout.sections) - 1,
        "short-wording": source is not None,
        "full-wording": source is not None,
        "restore-section": bool(section and source and section_actions.differs_from_library(handout, section, source)),
    }


def _literal(text: str) -> str:
    """Somebody's own text as a menu shows it letter for letter."""
    return text.replace("&", "&&")
