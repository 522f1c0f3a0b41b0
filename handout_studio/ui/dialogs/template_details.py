"""Asks for a template's title, description and tags."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from handout_studio.application import TemplateCard
from handout_studio.domain.values import TITLE_LIMIT, clean_name
from handout_studio.ui.dialogs.parts import button_row, labels_in, line_edit, push_button
from handout_studio.ui.window_state import fitted_size


class DetailFields(QWidget):
    """The three lines; `changes` is what stands in them."""

    def __init__(self, title: str, description: str, tags: tuple[str, ...]) -> None:
        super().__init__()
        self.title = line_edit("detailTitle", self.tr("Name"), title, limit=TITLE_LIMIT)
        self.description = line_edit("detailDescription", self.tr("Description"), description)
        self.tags = line_edit(
            "detailTags", self.tr("Tags"), ", ".join(tags), limit=1_000, hint=self.tr("Words with commas between them")
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Name"), self.title)
        form.addRow(self.tr("&Description"), self.description)
        form.addRow(self.tr("&Tags"), self.tags)

    @property
    def is_complete(self) -> bool:
        """Whether there is a name."""
        return bool(clean_name(self.title.text()).strip())

    def changes(self) -> dict[str, Any]:
        """The values of a template that these lines stand for."""
        return {
            "title": clean_name(self.title.text()).strip(),
            "description": clean_name(self.description.text()).strip(),
            "tags": labels_in(self.tags.text()),
        }


class TemplateDetails(QDialog):
    """Over the gallery; begins in the field asked for."""

    def __init__(self, card: TemplateCard, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateDetails")
        self.setWindowTitle(self.tr("Template"))
        self._fields = DetailFields(card.title, card.description, card.tags)
        keep = push_button("keepDetails", self.tr("&Save"), self.accept)
        keep.setDefault(True)
        self._fields.title.textChanged.connect(lambda: keep.setEnabled(self._fields.is_complete))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addWidget(self._fields)
        column.addStretch(1)
        column.addLayout(button_row(push_button("cancelDetails", self.tr("Cancel"), self.reject), keep))
        self.resize(fitted_size(QSize(480, 210), parent))
        first: QLineEdit = self._fields.title if field == "title" else self._fields.tags
        first.setFocus()
        first.selectAll()

    def changes(self) -> dict[str, Any]:
        """What the person has settled on."""
        return self._fields.changes()
