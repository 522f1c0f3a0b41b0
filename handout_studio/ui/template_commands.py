"""What a person does with templates from the window: save one, choose one, take one in, and share the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from handout_studio.application import Composed, TemplateCard, compose
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.ui.file_operations import FileOperations
from handout_studio.ui.folders import starting_folder
from handout_studio.ui.gallery.page_pictures import PagePicture, PagePictures
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession

if TYPE_CHECKING:
    from handout_studio.domain.template import OwnTemplate
    from handout_studio.ui.gallery.gallery import Gallery

PAGE = 164  # window pixels that a page on a card is wide
_POINTS = {"a4": 595.28, "letter": 612.0}


class TemplateCommands(QObject):
    """Opens the dialogs over `window`; `reported` is a line for its foot."""

    reported = Signal(str)
    kept = Signal(str)  # a template's id

    def __init__(self, session: HandoutSession, prompts: Prompts, files: FileOperations, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._workspace = session.workspace
        self._prompts = prompts
        self._files = files
        self._window = window
        self._made: dict[TemplateCard, Composed | None] = {}
        self.pictures = PagePictures(parent=self)

    def make_gallery(self) -> Gallery:
        """The page of templates; the one that is chosen begins a handout."""
        from handout_studio.ui.gallery.gallery import Gallery  # none of these where a handout is opened at once
        from handout_studio.ui.gallery.template_work import TemplateWork

        work = TemplateWork(self._session, self._prompts, self._window)
        gallery = Gallery(work, self._picture_of)
        self.pictures.came.connect(gallery.pictures_came)
        gallery.chosen.connect(self._begin)
        gallery.start.import_wished.connect(self.import_template)
        self.kept.connect(work.changed)
        return gallery

    def look_afresh(self) -> None:
        """Brand, paper and texts may be others now."""
        self._made.clear()

    def save_as_template(self) -> None:
        """Keep the handout as a template, once the person has seen what stays out of it."""
        from handout_studio.ui.dialogs.save_template import SaveTemplate

        draft = self._workspace.stock.draft_template(self._session.handout)
        own = tuple(card for card in self._workspace.templates() if not card.built_in)
        dialog = SaveTemplate(draft, own, self._window)
        dialog.accepted.connect(lambda: self._keep(dialog.template, dialog.replaced))
        self._open(dialog)

    def import_template(self) -> None:
        """Show what is in a file from somebody else, and take it in if the person likes."""
        path = self._prompts.path_to_open("template", starting_folder(self._session))
        if path is not None:
            self.import_from(path)

    def import_from(self, path: Path) -> None:
        """As `import_template`, from this file."""
        from handout_studio.application import names_in
        from handout_studio.ui.gallery.import_template import ImportTemplate

        gallery = self._workspace.stock.gallery
        try:
            template = gallery.read(path)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        content = self._composed(gallery.as_handout(template, self._workspace.default_brand()))
        names = names_in(template, self._workspace.library(), None)
        dialog = ImportTemplate(
            template,
            gallery.free_title(template.title),
            names,
            lambda width: self.pictures.picture(content, width / _POINTS[content.paper]),
            QApplication.activeModalWidget() or self._window,
        )
        self.pictures.came.connect(dialog.pictures_came)
        dialog.accepted.connect(lambda: self._keep(dialog.template, None))
        self._open(dialog)

    def _begin(self, template_id: str) -> None:
        before = self._session.handout
        self._files.new_from_template(template_id)
        if self._session.handout is not before:
            self._workspace.stock.gallery.note_use(template_id)

    def _keep(self, template: OwnTemplate, replaced: str | None) -> None:
        gallery = self._workspace.stock.gallery
        try:
            kept = gallery.replace(replaced, template) if replaced else gallery.add(template)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return
        self.reported.emit(self.tr("“{title}” is among your templates now").format(title=template.title))
        self.kept.emit(kept)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _picture_of(self, card: TemplateCard) -> PagePicture | None:
        if card not in self._made:
            try:
                self._made[card] = self._composed(self._workspace.new_handout(card.id))
            except HandoutStudioError:
                self._made[card] = None
        content = self._made[card]
        if content is None:
            return PagePicture(None, 0)
        return self.pictures.picture(content, PAGE * self._window.devicePixelRatioF() / _POINTS[content.paper])

    def _composed(self, handout: Handout) -> Composed:
        return compose(handout, default_paper=self._workspace.preferences.paper)
