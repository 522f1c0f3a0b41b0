"""What a person does with their own library sections: save one from the handout, edit it, and throw it away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from handout_studio.application import Removed
from handout_studio.domain import edits
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession

if TYPE_CHECKING:
    from handout_studio.application import SectionCollection
    from handout_studio.ui.dialogs.section_form import SectionForm


class OwnSectionCommands(QObject):
    """`changed`: the library is another now; `removed`: the title of what can be brought back, empty for nothing."""

    changed = Signal()
    removed = Signal(str)
    reported = Signal(str)

    def __init__(self, session: HandoutSession, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._window = window
        self._removed: Removed | None = None

    def save(self) -> None:
        """Put the selected section into the library, or bring the one that it came from up to date."""
        from handout_studio.application import section_names
        from handout_studio.ui.dialogs.section_form import SectionForm  # not before the first paint
        from handout_studio.ui.dialogs.stripped_list import told

        handout, selected = self._session.handout, self._session.selected
        if selected is None:
            return
        held = handout.section(selected)
        draft = self._own.draft(handout, held)
        origin = held.origin.section if held.origin else ""
        kept = self._own.find(origin)
        section = draft.section
        if kept is not None:
            section = section.model_copy(update={"categories": kept.categories, "keywords": kept.keywords})
        form = SectionForm(
            section,
            caption=self.tr("Save to my library"),
            updates=kept.title if kept else "",
            told=[told(one) for one in draft.stripped],
            names=section_names(section, self._session.workspace.library(), handout.brand),
            parent=self._window,
        )

        def keep() -> None:
            update = form.is_update and kept is not None
            act = (lambda: self._own.replace(origin, form.section)) if update else (lambda: self._own.add(form.section))
            section_id = self._try(act)
            if section_id:
                self._note_origin(selected, section_id)
                self.reported.emit(self.tr("“{title}” is in your library now").format(title=form.section.title))

        self._open(form, keep)

    def edit(self, section_id: str) -> None:
        """Change one's own section in the library; handouts keep the text that they have."""
        from handout_studio.ui.dialogs.section_form import SectionForm

        kept = self._own.find(section_id)
        if kept is not None:
            form = SectionForm(kept, caption=self.tr("Section of my library"), parent=self._window)
            self._open(form, lambda: self._try(lambda: self._own.replace(section_id, form.section)))

    def remove(self, section_id: str) -> None:
        """Into the trash, until `undo_remove`; handouts keep the text that they have."""
        kept = self._own.find(section_id)

        def act() -> str:
            self._removed = self._own.remove(section_id)
            return section_id

        if kept is not None and self._try(act):
            self.removed.emit(kept.title)

    def undo_remove(self) -> None:
        """Bring back what was removed last."""
        removed, self._removed = self._removed, None
        if removed is not None:
            self._try(lambda: self._own.restore(removed))
            self.removed.emit("")

    @property
    def _own(self) -> SectionCollection:
        return self._session.workspace.stock.own_sections

    def _note_origin(self, section: str, library_id: str) -> None:
        """The handout's section comes from there from now on, so that either can be brought up to date."""
        if any(held.id == section for held in self._session.handout.sections):
            after = edits.set_origin(self._session.handout, section, library_id)
            self._session.edit(after, self.tr("save to library"))

    def _open(self, form: SectionForm, then: Callable[[], object]) -> None:
        form.accepted.connect(lambda: then())
        form.finished.connect(form.deleteLater)
        form.open()

    def _try(self, act: Callable[[], str]) -> str:
        """What `act` returns; empty where it failed, which is told."""
        try:
            done = act()
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
            return ""
        self.changed.emit()
        return done
