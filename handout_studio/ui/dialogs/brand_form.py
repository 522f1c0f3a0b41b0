"""The fields of one brand, each telling of its change at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from handout_studio.application import Workspace
from handout_studio.domain.brand import Brand
from handout_studio.domain.values import LINE_LIMIT, TITLE_LIMIT, clean_name, clean_text
from handout_studio.ui.dialogs.choice_field import ChoiceField, Offers
from handout_studio.ui.dialogs.colour_field import ColourField
from handout_studio.ui.dialogs.contrast_note import ContrastNote
from handout_studio.ui.dialogs.face_field import FaceField
from handout_studio.ui.dialogs.logo_field import LogoField
from handout_studio.ui.page_choice import PAPERS, paper_name
from handout_studio.ui.prompts import Prompts

LINES_LIMIT = 1_000
_LEAST_CONTRAST = {"primary": 4.5, "accent": 3.0}
"""What titles and what the large numbers before them need on white (WCAG 2.2, 1.4.3)."""


class BrandForm(QScrollArea):
    """Shows a brand; `changed` tells the fields that are other now, by their name, with their values."""

    changed = Signal(dict)

    def __init__(self, workspace: Workspace, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._lines: dict[str, QLineEdit] = {}
        self._texts: dict[str, QPlainTextEdit] = {}
        self._colours: dict[str, ColourField] = {}
        self._notes: dict[str, ContrastNote] = {}
        self._logo = LogoField(workspace, prompts)
        self._choices: dict[str, ChoiceField | FaceField] = {}
        self._logo.changed.connect(lambda picture: self._tell("logo", picture))
        page = QWidget()
        page.setObjectName("brandFormPage")
        page.setProperty("look", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 0, 12, 8)
        column.setSpacing(6)
        self._fill(column)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setMinimumWidth(page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("brandForm")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard

    def show_brand(self, brand: Brand) -> None:
        """Fill the fields, without telling of it."""
        self._showing = True
        for name, line in self._lines.items():
            if line.text() != getattr(brand, name):
                line.setText(getattr(brand, name))
        for name, text in self._texts.items():
            if text.toPlainText() != getattr(brand, name):
                text.setPlainText(getattr(brand, name))
        for name, colour in self._colours.items():
            colour.show_colour(getattr(brand, name))
            self._notes[name].show_colour(getattr(brand, name))
        self._logo.show_picture(brand.logo)
        for name, choice in self._choices.items():
            choice.show_value(getattr(brand, name))
        self._showing = False

    def show_name(self, name: str) -> None:
        """The name in the list has followed the practice's."""
        self._lines["name"].setText(name)

    def focus_first(self) -> None:
        """Put the caret where a person begins."""
        self._lines["practice"].setFocus()
        self._lines["practice"].selectAll()

    def focus_field(self, name: str) -> None:
        """Put the caret in the field with that name, in sight."""
        field = self._lines.get(name) or self._texts[name]
        field.setFocus()
        self.ensureWidgetVisible(field)

    def _fill(self, column: QVBoxLayout) -> None:
        form = _section(column, self.tr("PRACTICE"))
        self._add_line(form, "practice", self.tr("&Practice name"), self.tr("Harbour Counselling"))
        self._add_line(form, "person", self.tr("Your n&ame"), self.tr("Maya Okafor"))
        self._add_line(form, "credentials", self.tr("&Credentials"), self.tr("LMFT"))
        self._add_line(form, "tagline", self.tr("&Tagline"), self.tr("Individual and couples therapy"))
        form = _section(column, self.tr("CONTACT"))
        self._add_line(form, "phone", self.tr("P&hone"))
        self._add_line(form, "email", self.tr("&Email"))
        self._add_line(form, "website", self.tr("&Website"))
        self._add_text(form, "address", self.tr("A&ddress"), 3)
        form = _section(column, self.tr("LOOK"))
        self._add(form, self.tr("&Logo"), self._logo)
        self._add_colour(form, "primary", self.tr("&Main colour"))
        self._add_colour(form, "accent", self.tr("Acce&nt colour"))
        self._add_choice(form, "design", self.tr("Page de&sign"), self._designs())
        self._add_faces(form, "pairing", self.tr("T&ype"), self._pairings())
        self._add_text(form, "footer", self.tr("&Footer text"), 3)
        self._add_choice(form, "paper", self.tr("Pape&r"), self._papers())
        form = _section(column, self.tr("IN THE LIST OF BRANDS"))
        self._add_line(form, "name", self.tr("Name &in the list"))
        column.addStretch(1)

    def _add_line(self, form: QFormLayout, name: str, label: str, example: str = "") -> None:
        line = QLineEdit()
        line.setObjectName(f"brand-{name}")
        line.setAccessibleName(label.replace("&", ""))
        line.setMaxLength(TITLE_LIMIT if name == "name" else LINE_LIMIT)
        if example:
            line.setPlaceholderText(self.tr("For example {example}").format(example=example))
        line.textEdited.connect(lambda text: self._tell(name, clean_name(text)))
        self._lines[name] = line
        self._add(form, label, line)

    def _add_text(self, form: QFormLayout, name: str, label: str, lines: int) -> None:
        text = QPlainTextEdit()
        text.setObjectName(f"brand-{name}")
        text.setAccessibleName(label.replace("&", ""))
        text.setTabChangesFocus(True)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * lines + 22)
        text.textChanged.connect(lambda: self._tell(name, clean_text(text.toPlainText())[:LINES_LIMIT]))
        self._texts[name] = text
        self._add(form, label, text)

    def _add_colour(self, form: QFormLayout, name: str, label: str) -> None:
        colour = ColourField(f"brand-{name}", label.replace("&", ""))
        note = ContrastNote(f"brand-{name}", _LEAST_CONTRAST[name])
        colour.changed.connect(lambda value: self._tell(name, value))
        colour.changed.connect(note.show_colour)
        note.taken.connect(colour.take)
        self._colours[name] = colour
        self._notes[name] = note
        self._add(form, label, colour)
        form.addRow("", note)

    def _add(self, form: QFormLayout, label: str, field: QWidget) -> None:
        caption = QLabel(label)
        caption.setBuddy(field)
        caption.setMinimumWidth(118)
        caption.setContentsMargins(0, 3, 0, 0)  # on a line with the words in the field
        form.addRow(caption, field)

    def _add_choice(self, form: QFormLayout, name: str, label: str, offers: Offers) -> None:
        choice = ChoiceField(f"brand-{name}", label.replace("&", ""), offers)
        choice.chosen.connect(lambda value: self._tell(name, value))
        self._choices[name] = choice
        self._add(form, label, choice)

    def _add_faces(self, form: QFormLayout, name: str, label: str, offers: Offers) -> None:
        faces = FaceField(f"brand-{name}", label.replace("&", ""), offers)
        faces.chosen.connect(lambda value: self._tell(name, value))
        self._choices[name] = faces
        self._add(form, label, faces)

    def _papers(self) -> Offers:
        return ((None, self.tr("As last chosen")), *((paper, paper_name(paper)) for paper in PAPERS))

    def _designs(self) -> Offers:
        return (
            ("harbour", self.tr("Harbour: a band of colour")),
            ("plain", self.tr("Plain: black, with fine lines")),
            ("warm", self.tr("Warm: a tinted head")),
        )

    def _pairings(self) -> Offers:
        return (
            ("source", "Source Sans 3 + Source Serif 4"),
            ("atkinson", "Atkinson Hyperlegible Next"),
            ("lexend", "Lexend"),
            ("inter", "Inter"),
            ("opendyslexic", "OpenDyslexic"),
        )

    def _tell(self, name: str, value: object) -> None:
        if not self._showing:
            self.changed.emit({name: value})


def _section(column: QVBoxLayout, title: str) -> QFormLayout:
    heading = QLabel(title)
    heading.setProperty("look", "heading")
    heading.setContentsMargins(0, 10 if column.count() else 0, 0, 2)
    column.addWidget(heading)
    form = QFormLayout()
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(7)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    column.addLayout(form)
    return form
