"""Takes a person's choices at once, wherever in the window they show, and keeps them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import offered_country, settle_country
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.look import Look
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession

if TYPE_CHECKING:
    from handout_studio.ui.dialogs.preferences import PreferencesDialog


class Preferring(QObject):
    """`changed` tells that pages, checks or what is on offer may be others now. `acts`: see PreferencesDialog."""

    changed = Signal()

    def __init__(
        self,
        session: HandoutSession,
        prompts: Prompts,
        look: Look,
        acts: Mapping[str, Callable[[], None]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = session.workspace
        self._prompts = prompts
        self._look = look
        self._acts = acts
        self._window = window
        self._dialog: PreferencesDialog | None = None
        look.changed.connect(self._show_again)

    def open(self) -> None:
        """Show all choices."""
        from handout_studio.ui.dialogs.preferences import PreferencesDialog  # not before the first paint

        self._dialog = PreferencesDialog(self._workspace.preferences, self._country(), self._acts, self._window)
        self._dialog.chosen.connect(self._take)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _show_again(self) -> None:
        """The choices may have changed by the menu, or one may have changed another."""
        if self._dialog is not None:
            self._dialog.show_preferences(self._workspace.preferences, self._country())

    def _take(self, name: str, value: object) -> None:
        try:
            match name, value:
                case "theme", "system" | "light" | "dark":
                    self._look.choose_theme(value)
                case "text_size", int():
                    self._look.choose_text_size(value)
                case "country", str():
                    settle_country(self._workspace, value)
                case "email_notice", bool():
                    self._workspace.change_preferences(email_notice_read=not value)
                case _:
                    self._workspace.change_preferences(**{name: value})
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
        self._show_again()
        if name not in ("theme", "text_size", "language", "welcome_at_start", "email_notice"):
            self.changed.emit()

    def _country(self) -> str:
        return offered_country(self._workspace.country)
