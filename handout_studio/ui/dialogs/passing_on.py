"""Shows what stays behind when a template is passed on, before it is written."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from handout_studio.application import TemplateDraft
from handout_studio.ui.dialogs.parts import button_row, plain_label, push_button
from handout_studio.ui.dialogs.stripped_list import StrippedList, names_card
from handout_studio.ui.window_state import fitted_size


class PassingOn(QDialog):
    """Accepted, the draft's template may be written."""

    def __init__(self, draft: TemplateDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passingOn")
        self.setWindowTitle(self.tr("Export a template"))
        go = push_button("exportTemplate", self.tr("&Export…"), self.accept)
        go.setDefault(True)
        always = (
            self.tr("Your brand, logo, licence and contact details: whoever uses it gets their own"),
            self.tr("Your paper size and the services of your region"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        about = self.tr("“{title}” becomes one file that you can give to another practice.")
        column.addWidget(plain_label(about.format(title=draft.template.title)))
        column.addWidget(StrippedList(self.tr("WHAT STAYS WITH YOU"), always, draft.stripped), 1)
        if (card := names_card(draft.names)) is not None:
            column.addWidget(card)
        column.addLayout(button_row(push_button("cancelExport", self.tr("Cancel"), self.reject), go))
        self.resize(fitted_size(QSize(560, 400), parent))
