"""The very first page: whose sheets these will be and where they work; all of it can wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from handout_studio.application import Introduction, Workspace
from handout_studio.domain.values import LINE_LIMIT, Picture, clean_name
from handout_studio.ui.country_names import country_offers
from handout_studio.ui.dialogs.choice_field import ChoiceField
from handout_studio.ui.dialogs.logo_field import LogoField
from handout_studio.ui.dialogs.parts import line_edit, plain_label, push_button
from handout_studio.ui.prompts import Prompts
from handout_studio.ui.theme import dress

WIDTH = 640  # window pixels of the card


class FirstStart(QScrollArea):
    """`told` says what was filled in (an Introduction); `skipped` that the person would rather begin without."""

    told = Signal(object)
    skipped = Signal()

    def __init__(self, workspace: Workspace, prompts: Prompts, country: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self.setAccessibleName(self.tr("Welcome to Handout Studio"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture: Picture | None = None
        self._chosen = country
        example = self.tr("For example {example}")
        self.practice = line_edit(
            "firstPractice",
            self.tr("Name of the practice"),
            limit=LINE_LIMIT,
            hint=example.format(example=self.tr("Harbour Counselling")),
        )
        self.person = line_edit(
            "firstPerson", self.tr("Your name"), limit=LINE_LIMIT, hint=example.format(example=self.tr("Maya Okafor"))
        )
        self.logo = LogoField(workspace, prompts)
        self.logo.show_picture(None)
        self.logo.changed.connect(self._take_logo)
        self.country = ChoiceField("firstCountry", self.tr("Where you work"), country_offers())
        self.country.show_value(country)
        self.country.chosen.connect(self._take_country)
        self._lay_out()

    def take_keyboard(self) -> None:
        """Have the keyboard where a person begins."""
        self.practice.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Welcome to Handout Studio"))
        dress(heading, times=1.6, weight=QFont.Weight.Bold)
        about = plain_label(
            self.tr("Four things make a sheet yours. Each can wait, and can be changed later."),
            "muted",
        )
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("Name of the &practice"), self.practice),
            (self.tr("&Your name"), self.person),
            (self.tr("Logo"), self.logo),
            (self.tr("&Where you work"), self.country),
        ):
            caption = QLabel(label)
            caption.setBuddy(field)
            caption.setContentsMargins(0, 4, 0, 0)
            form.addRow(caption, field)
        why = self.tr("Where you work decides the paper, and whom your sheets name in a crisis.")
        form.addRow("", plain_label(why, "muted"))
        skip = push_button("firstSkip", self.tr("&Skip"), self.skipped.emit, look="quiet")
        make = push_button("firstMake", self.tr("&Make my first handout"), self._tell, look="primary")
        buttons = QHBoxLayout()
        buttons.addWidget(plain_label(self.tr("Everything stays on this computer."), "muted"), 1)
        buttons.addWidget(skip)
        buttons.addWidget(make)
        card = QFrame()
        card.setObjectName("firstCard")
        card.setProperty("look", "card")
        card.setMaximumWidth(WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 26, 32, 22)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(about)
        column.addSpacing(6)
        column.addLayout(form)
        column.addSpacing(10)
        column.addLayout(buttons)
        page = QWidget()
        page.setProperty("look", "page")
        middle = QVBoxLayout(page)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        middle.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(2)
        self.setWidget(page)
        self.setWidgetResizable(True)

    def _take_logo(self, picture: Picture | None) -> None:
        self._picture = picture

    def _take_country(self, country: object) -> None:
        self._chosen = str(country)

    def _tell(self) -> None:
        practice, person = clean_name(self.practice.text()), clean_name(self.person.text())
        self.told.emit(Introduction(practice, person, self._picture, self._chosen))
