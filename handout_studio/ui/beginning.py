"""Shows the welcome page in the handout's place, and puts the handout back once there is one to work on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from handout_studio.application import Introduction, introduce, offered_country, wants_introduction
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.file_operations import FileOperations, shown_name
from handout_studio.ui.place_of_commands import CommandsOutOfSight
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.recovery.recovery import Recovery
from handout_studio.ui.session import HandoutChange, HandoutSession
from handout_studio.ui.template_commands import TemplateCommands

if TYPE_CHECKING:
    from handout_studio.ui.gallery.gallery import Gallery
    from handout_studio.ui.welcome.first_start import FirstStart

STARTER = "feeling-safe-in-therapy"


class Beginning(QObject):
    """One window's. `stack` is to hold the handout's own page `work`; toolbar and foot are there for that alone.

    `turned` tells that the one page or the other is shown now.
    """

    turned = Signal()

    def __init__(
        self,
        session: HandoutSession,
        files: FileOperations,
        recovery: Recovery,
        prompts: Prompts,
        templates: TemplateCommands,
        stack: QStackedWidget,
        work: QWidget,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._files = files
        self._recovery = recovery
        self._prompts = prompts
        self._first: FirstStart | None = None
        self._templates = templates
        self._stack = stack
        self._work = work
        self._window = window
        self._commands: CommandsOutOfSight | None = None
        self._surroundings: tuple[QWidget, ...] = ()
        self._before: QWidget | None = None
        self._home: QWidget | None = None
        self._title: QWidget | None = None
        self._has_work = True
        self.gallery: Gallery | None = None
        session.handout_changed.connect(self._follow)
        files.recent_changed.connect(self._show_recent)
        recovery.settled.connect(self._show_unsaved)

    def furnish(
        self, commands: dict[str, QAction], surroundings: tuple[QWidget, ...], home: QWidget, title: QWidget
    ) -> None:
        """Know the window's commands, and what is around a handout and is not seen around the welcome page.

        `home` has the keyboard when a handout begins, `title` when it has no section yet.
        """
        self._home = home
        self._title = title
        self._commands = CommandsOutOfSight(self._window.menuBar(), commands)
        self._surroundings = surroundings

    @property
    def is_shown(self) -> bool:
        """Whether the page, or that of the first start, is in the handout's place now."""
        return self._stack.currentWidget() is not self._work

    @property
    def is_start(self) -> bool:
        """Whether it is shown with no work behind it."""
        return self.is_shown and not self._has_work

    def open(self) -> None:
        """Show it over the handout, which stays as it is behind it."""
        self._show()

    def open_at_start(self) -> None:
        """Show it before there is anything to work on; at the very first start, the few questions come before it.

        Pages are drawn once the window is painted.
        """
        self._has_work = False
        if wants_introduction(self._session.workspace):
            self.ask()
        else:
            self._show()

    def ask(self) -> None:
        """The first start's questions: whose sheets these will be, and where they work."""
        from handout_studio.ui.welcome.first_start import FirstStart

        workspace = self._session.workspace
        page = self._first = FirstStart(workspace, self._prompts, offered_country(workspace.country))
        page.told.connect(self._begin_first)
        page.skipped.connect(self._skip)
        self._stack.addWidget(page)
        self._turn_to(page)
        page.take_keyboard()

    def leave(self) -> None:
        """Show the handout again."""
        if not self.is_shown:
            return
        self._has_work = True
        self._turn_to(self._work)
        self._templates.pictures.rest()
        if self._before is None:
            self.take_keyboard()
        else:
            self._before.setFocus()
        self._before = None

    def take_keyboard(self) -> None:
        """Have the keyboard where a handout begins: in its title as long as there is nothing else to write in."""
        home = self._home if self._session.handout.sections else self._title
        (home or self._work).setFocus()

    def say(self, sentence: str) -> None:
        """Tell something that was done, where the page is shown: the window's foot can't be seen then."""
        if self.is_shown and self.gallery is not None:
            self.gallery.say(sentence)

    def _show(self) -> None:
        gallery = self._furnished()
        if self._stack.currentWidget() is gallery:
            gallery.take_keyboard()
            return
        self._before = self._window.focusWidget()
        self._templates.look_afresh()
        gallery.say("")
        gallery.start.offer_way_back(shown_name(self._session) if self._has_work else "")
        self._turn_to(gallery)
        gallery.refresh()
        gallery.take_keyboard()
        self._show_recent()
        QTimer.singleShot(0, self, self._show_unsaved)  # reads files

    def _begin_first(self, told: Introduction) -> None:
        """Straight to a finished handout, in the person's own brand."""
        self._keep(told)
        self._files.new_from_template(STARTER)

    def _skip(self) -> None:
        self._keep(Introduction())
        self._show()

    def _keep(self, told: Introduction) -> None:
        try:
            introduce(self._session.workspace, told)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))

    def _turn_to(self, page: QWidget) -> None:
        is_handout = page is self._work
        self._stack.setCurrentWidget(page)
        if self._first is not None and page is not self._first:
            self._stack.removeWidget(self._first)
            self._first.deleteLater()
            self._first = None
            if wants_introduction(self._session.workspace):  # the person went another way
                self._keep(Introduction())
        for widget in self._surroundings:
            widget.setVisible(is_handout)
        if self._commands is not None:
            self._commands.show_for(is_handout)
        self.turned.emit()

    def _furnished(self) -> Gallery:
        if self.gallery is None:
            gallery = self.gallery = self._templates.make_gallery()
            start = gallery.start
            start.blank_wished.connect(self._files.new_blank)
            start.open_wished.connect(self._files.open)
            start.recover_wished.connect(self._recovery.offer_all)
            start.recent.open_wished.connect(self._files.open_recent)
            start.recent.locate_wished.connect(self._files.locate_recent)
            start.recent.forget_wished.connect(self._files.forget_recent)
            gallery.back_wished.connect(self._go_back)
            self._stack.addWidget(gallery)
        return self.gallery

    def _go_back(self) -> None:
        if self._has_work:
            self.leave()

    def _follow(self, change: HandoutChange) -> None:
        if change.loaded:
            self._before = None
            self.leave()
            if not change.after.sections:
                self.take_keyboard()

    def _show_recent(self) -> None:
        if self.is_shown and self.gallery is not None:
            self.gallery.start.recent.show_files(self._session.workspace.preferences.recent)

    def _show_unsaved(self) -> None:
        if self.is_shown and self.gallery is not None:
            self.gallery.start.show_unsaved(self._recovery.lost())
