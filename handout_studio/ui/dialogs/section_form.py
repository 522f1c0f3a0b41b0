"""Asks what a section of one's own library shall be: its title, its text, and what a search may find it by."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFormLayout, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from handout_studio.application import PossibleName
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.values import BODY_LIMIT, TITLE_LIMIT, clean_name, clean_text
from handout_studio.ui.dialogs.parts import button_row, labels_in, line_edit, plain_label, push_button
from handout_studio.ui.dialogs.stripped_list import names_card
from handout_studio.ui.window_state import fitted_size


class SectionForm(QDialog):
    """Accepted, `section` is to be kept; `is_update` says whether in place of the one it came from."""

    def __init__(
        self,
        section: OwnSection,
        *,
        caption: str,
        updates: str = "",
        told: Iterable[str] = (),
        names: tuple[PossibleName, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`updates`: the title of the library section that may be brought up to date; `told`: what was changed."""
        super().__init__(parent)
        self.setObjectName("sectionForm")
        self.setWindowTitle(caption)
        self._section = section
        self._title = line_edit("ownSectionTitle", self.tr("Title"), section.title, limit=TITLE_LIMIT)
        self._text = QPlainTextEdit(section.body)
        self._text.setObjectName("ownSectionText")
        self._text.setAccessibleName(self.tr("Text"))
        self._text.setTabChangesFocus(True)
        hint = self.tr("Words with commas between them")
        self._categories = line_edit(
            "ownSectionCategories", self.tr("Categories"), ", ".join(section.categories), limit=1_000, hint=hint
        )
        self._keywords = line_edit(
            "ownSectionKeywords", self.tr("Search words"), ", ".join(section.keywords), limit=1_000, hint=hint
        )
        self._update = QRadioButton(self.tr("Bring “{title}” in my library up to date").format(title=updates))
        self._update.setObjectName("updateOwnSection")
        self._new = QRadioButton(self.tr("Keep it as a new section"))
        self._new.setObjectName("newOwnSection")
        self._keep = push_button("keepSection", self.tr("&Save"), self.accept)
        self._keep.setDefault(True)
        self._lay_out(updates, tuple(told), names)
        self._title.textChanged.connect(self._follow_title)
        self._follow_title()
        self.resize(fitted_size(QSize(560, 560), parent))
        self._title.setFocus()
        self._title.selectAll()

    @property
    def section(self) -> OwnSection:
        """The section as it stands in the form."""
        return self._section.model_copy(
            update={
                "title": clean_name(self._title.text()).strip(),
                "body": clean_text(self._text.toPlainText())[:BODY_LIMIT],
                "categories": labels_in(self._categories.text()),
                "keywords": labels_in(self._keywords.text()),
            }
        )

    @property
    def is_update(self) -> bool:
        """Whether the library's section is to be brought up to date."""
        return self._update.isChecked()

    def _lay_out(self, updates: str, told: tuple[str, ...], names: tuple[PossibleName, ...]) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for caption, field in (
            (self.tr("&Title"), self._title),
            (self.tr("Te&xt"), self._text),
            (self.tr("&Categories"), self._categories),
            (self.tr("Search &words"), self._keywords),
        ):
            form.addRow(caption, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        if updates:
            self._update.setChecked(True)
            column.addWidget(self._update)
            column.addWidget(self._new)
        column.addLayout(form, 1)
        if told:
            column.addWidget(plain_label("\n".join(told), "muted", "changedInSection"))
        if (card := names_card(names)) is not None:
            column.addWidget(card)
        column.addLayout(button_row(push_button("cancelSection", self.tr("Cancel"), self.reject), self._keep))

    def _follow_title(self) -> None:
        self._keep.setEnabled(bool(clean_name(self._title.text()).strip()))
