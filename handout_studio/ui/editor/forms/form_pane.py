"""The place of a section's text and, where it is more than text, of the form below it: both scroll together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from handout_studio.domain.section import Section, SectionKind
from handout_studio.ui.editor.forms.contacts_form import ContactsForm
from handout_studio.ui.editor.forms.limits_form import LimitsForm
from handout_studio.ui.editor.forms.section_form import SectionForm
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.session import HandoutSession

_MAKERS: dict[SectionKind, type[SectionForm]] = {"confidentiality": LimitsForm, "crisis": ContactsForm}
_TEXT_HEIGHT = 170  # pixels that the text keeps over a form


class FormPane(QScrollArea):
    """Shows `card`, which fills the pane, and below it the form for a section's kind, made when first needed."""

    def __init__(self, session: HandoutSession, card: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionForm")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._card = card
        self._forms: dict[SectionKind, SectionForm] = {}
        self._shown: str | None = None
        inside = QWidget(self)
        inside.setProperty("look", "page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(card, 1)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """As high as the text needs at least: one bar for it and one for the pane, side by side, only confuse."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self._card.minimumSizeHint().height()))

    def show_section(self, section: Section) -> None:
        """Show that section's form, or none, from its top where it is another section than before."""
        data = section.limits if section.kind == "confidentiality" else section.contacts
        kind = section.kind if data is not None and section.kind in _MAKERS else None
        for other, form in self._forms.items():
            form.setVisible(other == kind)
        self._card.setMinimumHeight(0 if kind is None else _TEXT_HEIGHT)
        self._card.setMaximumHeight(16_777_215 if kind is None else _TEXT_HEIGHT)
        if kind is not None:
            if kind not in self._forms:
                self._forms[kind] = _MAKERS[kind](self._session)
                self._column.addWidget(self._forms[kind])
            self._forms[kind].show_section(section)
            self._forms[kind].show()
        if self._shown != section.id:
            self.verticalScrollBar().setValue(0)
        self._shown = section.id

    def open_line(self, line: str) -> WordsField | None:
        """The field of that line in the form that is shown, brought in sight; None where there is none."""
        shown = next((form for form in self._forms.values() if not form.isHidden()), None)
        field = shown.open_line(line) if shown is not None else None
        if field is not None:
            QTimer.singleShot(0, field, lambda: self.ensureWidgetVisible(field))  # once it has its place
        return field
