"""Saves a handout as a template: its name, what stays out, and a warning where a client's name may stand."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from handout_studio.application import TemplateCard, TemplateDraft
from handout_studio.domain.template import OwnTemplate
from handout_studio.ui.dialogs.parts import button_row, push_button
from handout_studio.ui.dialogs.stripped_list import StrippedList, names_card
from handout_studio.ui.dialogs.template_details import DetailFields
from handout_studio.ui.window_state import fitted_size


class SaveTemplate(QDialog):
    """Accepted, `template` is to be kept, in place of the template `replaced` if that is one."""

    def __init__(self, draft: TemplateDraft, own: tuple[TemplateCard, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saveTemplate")
        self.setWindowTitle(self.tr("Save as template"))
        self._draft = draft
        self._own = {card.title.casefold(): card for card in own}
        self._fields = DetailFields(draft.template.title, draft.template.description, draft.template.tags)
        self._replace = QCheckBox(self.tr("Replace my template of this name"))
        self._replace.setObjectName("replaceTemplate")
        always = (
            self.tr("Your brand and logo: they are put in when the template is used"),
            self.tr("The date"),
            self.tr("What was filled in for a client: only the empty fields stay"),
        )
        self._save = push_button("keepTemplate", self.tr("&Save as template"), self.accept)
        self._save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self._fields)
        column.addWidget(self._replace)
        column.addWidget(StrippedList(self.tr("WHAT STAYS OUT"), always, draft.stripped), 1)
        if (card := names_card(draft.names)) is not None:
            column.addWidget(card)
        column.addLayout(button_row(push_button("cancelTemplate", self.tr("Cancel"), self.reject), self._save))
        self._fields.title.textChanged.connect(self._follow_title)
        self._follow_title()
        self.resize(fitted_size(QSize(560, 520 if draft.names else 440), parent))
        self._fields.title.setFocus()
        self._fields.title.selectAll()

    @property
    def template(self) -> OwnTemplate:
        """The template under the name that it was given."""
        return self._draft.template.model_copy(update=self._fields.changes())

    @property
    def replaced(self) -> str | None:
        """The id of the template that this one shall take the place of."""
        same = self._same_title()
        return same.id if same is not None and self._replace.isChecked() else None

    def _same_title(self) -> TemplateCard | None:
        return self._own.get(self._fields.title.text().strip().casefold())

    def _follow_title(self) -> None:
        self._save.setEnabled(self._fields.is_complete)
        self._replace.setVisible(self._same_title() is not None)
