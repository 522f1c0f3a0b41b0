"""What stands at the foot of the page: language, date, author, version, notice, who reviewed a translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import clean_name, clean_text
from handout_studio.text.page_words import has_page_words
from handout_studio.text.small_print import USUAL_NOTICE, notice_of
from handout_studio.ui.dialogs.choice_field import ChoiceField
from handout_studio.ui.dialogs.date_field import DateField
from handout_studio.ui.dialogs.parts import button_row, line_edit, plain_label, push_button
from handout_studio.ui.window_state import fitted_size

_NOTICE_LIMIT = 1_000
_NOTICE_HEIGHT = 76  # pixels


class PageDetails(QDialog):
    """Accepted, `changed` is the handout with what was settled on."""

    def __init__(self, handout: Handout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageDetails")
        self.setWindowTitle(self.tr("Page details"))
        self._handout = handout
        self._language = handout.language
        self._notice_touched = handout.notice is not None
        self._choice = ChoiceField("pageLanguage", self.tr("Language"), _offers(handout.language))
        self._choice.show_value(handout.language)
        self._choice.setAutoDefault(False)
        self._choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._choice.chosen.connect(self._take_language)
        self._hint = plain_label("", "muted", "pageLanguageHint")
        self._date = DateField("pageDate", self.tr("Date on the page"), handout.date)
        self._author = line_edit("pageAuthor", self.tr("Written by"), handout.author)
        self._revision = line_edit(
            "pageRevision", self.tr("Version"), handout.revision, hint=self.tr("Such as 3, or Autumn 2026")
        )
        self._notice = QPlainTextEdit(notice_of(handout, handout.brand))
        self._notice.setObjectName("pageNotice")
        self._notice.setAccessibleName(self.tr("What the sheet does not replace"))
        self._notice.setTabChangesFocus(True)
        self._notice.setFixedHeight(_NOTICE_HEIGHT)
        self._notice.textChanged.connect(self._touch_notice)
        self._translated = QCheckBox(self.tr("This is a &translation"))
        self._translated.setObjectName("pageTranslated")
        self._translated.setChecked(handout.translated)
        self._translated.toggled.connect(self._show_reviewers)
        self._reviewed = line_edit(
            "pageReviewedBy", self.tr("Reviewed by"), handout.reviewed_by, hint=self.tr("Someone who is qualified")
        )
        self._sections = {
            section.id: line_edit(f"reviewed-{section.id}", section.title, section.reviewed_by)
            for section in handout.sections
        }
        self._build()
        self._take_language(handout.language)
        self._show_reviewers(handout.translated)
        self.resize(fitted_size(QSize(560, 560), parent))
        self._choice.setFocus()

    def changed(self, handout: Handout) -> Handout:
        """The handout with these details in place of its own."""
        after = edits.set_details(
            handout,
            language=self._language,
            date=self._date.day,
            author=_line(self._author),
            revision=_line(self._revision),
            notice=clean_text(self._notice.toPlainText()).strip()[:_NOTICE_LIMIT] if self._notice_touched else None,
            translated=self._translated.isChecked(),
            reviewed_by=_line(self._reviewed),
        )
        for name, field in self._sections.items():
            if _line(field) != handout.section(name).reviewed_by:
                after = edits.change_section(after, name, reviewed_by=_line(field))
        return after

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Language"), self._choice)
        form.addRow("", self._hint)
        form.addRow(self.tr("&Date"), self._date)
        form.addRow(self.tr("&Written by"), self._author)
        form.addRow(self.tr("&Version"), self._revision)
        form.addRow(self.tr("&Notice"), self._notice)
        said = self.tr("What this sheet does not replace. Leave it empty, and nothing is said.")
        form.addRow("", plain_label(said, "muted"))
        form.addRow("", self._translated)
        self._reviewers = QWidget()
        reviewers = QVBoxLayout(self._reviewers)
        reviewers.setContentsMargins(0, 0, 0, 0)
        reviewers.setSpacing(5)
        reviewers.addWidget(plain_label(self.tr("The whole text was reviewed by")))
        reviewers.addWidget(self._reviewed)
        if self._sections:
            reviewers.addSpacing(6)
            reviewers.addWidget(plain_label(self.tr("Or section by section:"), "muted"))
        for name, field in self._sections.items():
            title = self._handout.section(name).title or self.tr("A section without a title")
            reviewers.addWidget(plain_label(title))
            reviewers.addWidget(field)
        form.addRow(self._reviewers)
        inside = QWidget()
        inside.setProperty("look", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.addLayout(form)
        column.addStretch(1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        keep = push_button("keepPageDetails", self.tr("&Apply"), self.accept)
        keep.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(12)
        whole.addWidget(area, 1)
        whole.addLayout(button_row(push_button("cancelPageDetails", self.tr("Cancel"), self.reject), keep))

    def _take_language(self, language: object) -> None:
        """Follow the choice: the hint, and the usual notice where nobody has written another."""
        self._language = str(language)
        if not self._language.startswith("en"):
            known = has_page_words(self._language)
            told = self.tr("Spelling, reading grade and wording are checked in English only.")
            more = "" if known else self.tr("The page's own words, such as its number, stay English.")
            self._hint.setText(f"{told} {more}".strip())
        self._hint.setVisible(not self._language.startswith("en"))
        if not self._notice_touched:
            usual = notice_of(self._handout.model_copy(update={"language": self._language}), self._handout.brand)
            self._notice.blockSignals(True)
            self._notice.setPlainText(usual)
            self._notice.blockSignals(False)
        self._notice.setPlaceholderText(USUAL_NOTICE if self._language.startswith("en") else "")

    def _touch_notice(self) -> None:
        self._notice_touched = True

    def _show_reviewers(self, translated: bool) -> None:
        self._reviewers.setVisible(translated)


def _line(field: QLineEdit) -> str:
    return clean_name(field.text()).strip()


def _offers(present: str) -> tuple[tuple[str, str], ...]:
    """The languages to choose from, each by its tag; the present one is among them."""
    names = {
        "en-US": QCoreApplication.translate("languages", "English (United States)"),
        "en-GB": QCoreApplication.translate("languages", "English (United Kingdom)"),
        "en-IE": QCoreApplication.translate("languages", "English (Ireland)"),
        "en-CA": QCoreApplication.translate("languages", "English (Canada)"),
        "en-AU": QCoreApplication.translate("languages", "English (Australia)"),
        "es-US": QCoreApplication.translate("languages", "Spanish (United States)"),
        "es-ES": QCoreApplication.translate("languages", "Spanish (Spain)"),
        "de-DE": QCoreApplication.translate("languages", "German"),
        "fr-FR": QCoreApplication.translate("languages", "French (France)"),
        "fr-CA": QCoreApplication.translate("languages", "French (Canada)"),
        "it-IT": QCoreApplication.translate("languages", "Italian"),
        "nl-NL": QCoreApplication.translate("languages", "Dutch"),
        "pl-PL": QCoreApplication.translate("languages", "Polish"),
        "pt-BR": QCoreApplication.translate("languages", "Portuguese (Brazil)"),
        "pt-PT": QCoreApplication.translate("languages", "Portuguese (Portugal)"),
        "ru-RU": QCoreApplication.translate("languages", "Russian"),
        "uk-UA": QCoreApplication.translate("languages", "Ukrainian"),
        "vi-VN": QCoreApplication.translate("languages", "Vietnamese"),
        "tr-TR": QCoreApplication.translate("languages", "Turkish"),
        "ro-RO": QCoreApplication.translate("languages", "Romanian"),
    }
    names.setdefault(present, present)
    return tuple(names.items())
