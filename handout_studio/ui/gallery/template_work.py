"""What a person does with templates in the gallery; dialogs open over whatever asked, and troubles are told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from handout_studio.application import Removed, TemplateCard
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.template import OwnTemplate
from handout_studio.ui.dialogs.template_details import TemplateDetails
from handout_studio.ui.dialogs.update_review import UpdateReview
from handout_studio.ui.folders import remember_folder, starting_folder
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession


class TemplateWork(QObject):
    """The gallery's use cases with their questions. What was removed last can be brought back."""

    changed = Signal(str)  # the id of the template to look at, empty for none
    removed = Signal(str)  # the title of what can be brought back, empty for nothing

    def __init__(self, session: HandoutSession, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._window = window
        self._gallery = session.workspace.stock.gallery
        self._removed: Removed | None = None

    def cards(self) -> tuple[TemplateCard, ...]:
        """All templates as they are now."""
        return self._gallery.cards()

    def troubles(self) -> tuple[str, ...]:
        """A sentence for each template file that can't be read."""
        return tuple(message_for(trouble).what for trouble in self._gallery.troubles())

    def rename(self, card: TemplateCard) -> None:
        """Ask for another title."""
        self._ask_details(card, "title")

    def describe(self, card: TemplateCard) -> None:
        """Ask for tags and a description."""
        self._ask_details(card, "tags")

    def duplicate(self, card: TemplateCard) -> None:
        """A copy of one's own."""
        self._try(lambda: self._gallery.duplicate(card.id))

    def remove(self, card: TemplateCard) -> None:
        """Into the trash, until `undo`."""

        def act() -> str:
            self._removed = self._gallery.remove(card.id)
            self.removed.emit(card.title)
            return ""

        self._try(act)

    def undo(self) -> None:
        """Bring back what was removed last."""
        removed, self._removed = self._removed, None
        if removed is not None:
            self._try(lambda: self._gallery.restore(removed))
            self.removed.emit("")

    def export(self, card: TemplateCard) -> None:
        """Write it as one file to pass on, once the person has seen what stays behind."""
        from handout_studio.ui.dialogs.passing_on import PassingOn

        try:
            draft = self._gallery.for_others(card.id, self._session.workspace.brands())
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        self._open(PassingOn(draft, self._over), lambda: self._write(card, draft.template))

    def earlier_versions(self, card: TemplateCard) -> None:
        """Show how it was before, to bring back a section or all."""
        from handout_studio.ui.recovery.earlier_versions import EarlierVersions
        from handout_studio.ui.recovery.versioned import KeptTemplate

        try:
            versioned = KeptTemplate(self._session, card, self.changed.emit)
            EarlierVersions(self._session, self._prompts, self._over).show_of(versioned)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))

    def review_update(self, card: TemplateCard) -> None:
        """Show the program's newer text beside one's own."""
        try:
            dialog = UpdateReview(card.title, self._gallery.updates(card.id), self._over)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        self._open(dialog, lambda: self._try(lambda: self._gallery.settle_updates(card.id, dialog.taken)))

    @property
    def _over(self) -> QWidget:
        """The dialog or window that the next one shall stand over."""
        return QApplication.activeModalWidget() or self._window

    def _ask_details(self, card: TemplateCard, field: str) -> None:
        dialog = TemplateDetails(card, field, self._over)
        self._open(dialog, lambda: self._try(lambda: self._gallery.change(card.id, **dialog.changes())))

    def _open(self, dialog: QDialog, then: Callable[[], None]) -> None:
        dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, card: TemplateCard, template: OwnTemplate) -> None:
        name = self._gallery.file_name(template)
        path = self._prompts.path_to_write("template", starting_folder(self._session) / name)
        if path is None:
            return
        remember_folder(self._session.workspace, path)
        try:
            self._gallery.write(template, path)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))

    def _try(self, act: Callable[[], str]) -> None:
        try:
            template_id = act()
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        self.changed.emit(template_id)
