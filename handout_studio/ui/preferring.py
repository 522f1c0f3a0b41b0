"""Takes a person's choices at once, wherever in the window they show, and keeps them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import offered_country, settle_country
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.look import Look
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession


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

    def open(self) -> None:
        """Show all choices."""
        from handout_studio.ui.dialogs.preferences import PreferencesDialog  # not before the first paint

        workspace = self._workspace
        dialog = PreferencesDialog(workspace.preferences, self._country(), self._acts, self._window)

        def show_again() -> None:
            dialog.show_preferences(workspace.preferences, self._country())

        def take(name: str, value: object) -> None:
            self._take(name, value)
            show_again()

        dialog.chosen.connect(take)
        self._look.changed.connect(show_again)
        dialog.finished.connect(lambda: self._look.changed.disconnect(show_again))
        dialog.open()

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
        if name not in ("theme", "text_size", "language", "welcome_at_start", "email_notice"):
            self.changed.emit()

    def _country(self) -> str:
        return offered_country(self._workspace.country)
