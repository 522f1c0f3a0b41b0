"""A person's choices about the program itself, each taken at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from handout_studio.application import Preferences
from handout_studio.ui.country_names import country_offers
from handout_studio.ui.dialogs.choice_field import ChoiceField, Offers
from handout_studio.ui.dialogs.parts import button_row, plain_label, push_button
from handout_studio.ui.page_choice import PAPERS, paper_name
from handout_studio.ui.window_state import fitted_size

SIZES = (80, 90, 100, 110, 125, 150)


class PreferencesDialog(QDialog):
    """Shows choices; `chosen` tells the one that a person changes, by its name, with its new value.

    `acts` are what the buttons do, by their names: `library-folder`, `move-out` and `move-in`.
    """

    chosen = Signal(str, object)

    def __init__(
        self, kept: Preferences, country: str, acts: Mapping[str, Callable[[], None]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._acts = acts
        self._choices: dict[str, ChoiceField] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self._restart = plain_label(self.tr("Takes effect when the program starts again."), "muted", "preferRestart")
        self._restart.hide()
        self._page = QWidget()
        self._page.setProperty("look", "page")
        self._captions: list[QLabel] = []
        self._lay_out()
        self._align()
        self.show_preferences(kept, country)
        self.resize(fitted_size(QSize(560, 720), parent))

    def show_preferences(self, kept: Preferences, country: str) -> None:
        """Show choices as they are now, without telling of it."""
        size = min(SIZES, key=lambda size: abs(size - kept.text_size))
        for name, value in (
            ("language", kept.language),
            ("theme", kept.theme),
            ("text_size", str(size)),
            ("country", country),
            ("paper", kept.paper),
        ):
            self._choices[name].show_value(value)
        for name, ticked in (
            ("spelling", kept.spelling),
            ("welcome_at_start", kept.welcome_at_start),
            ("email_notice", not kept.email_notice_read),
        ):
            self._boxes[name].blockSignals(True)
            self._boxes[name].setChecked(ticked)
            self._boxes[name].blockSignals(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(6)
        self._fill(column)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("preferencesPage")
        area.setWidget(self._page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = push_button("closePreferences", self.tr("Close"), self.accept)
        close.setDefault(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 14)
        outer.setSpacing(10)
        outer.addWidget(area, 1)
        row = button_row(close)
        row.setContentsMargins(20, 0, 20, 0)
        outer.addLayout(row)

    def _fill(self, column: QVBoxLayout) -> None:
        form = _section(column, self.tr("WINDOW"))
        self._add_choice(form, "language", self.tr("&Language"), self._languages())
        form.addRow("", self._restart)
        self._add_choice(form, "theme", self.tr("&Theme"), self._themes())
        sizes = tuple((str(size), self.tr("{number} %").format(number=size)) for size in SIZES)
        self._add_choice(form, "text_size", self.tr("&Size of words"), sizes)
        form = _section(column, self.tr("NEW HANDOUTS"))
        self._add_choice(form, "country", self.tr("&Where you work"), country_offers())
        about = self.tr("Decides the paper, the kind of English, the limits of privacy and whom to call in a crisis.")
        form.addRow("", plain_label(about, "muted"))
        self._add_choice(form, "paper", self.tr("&Paper"), tuple((paper, paper_name(paper)) for paper in PAPERS))
        form = _section(column, self.tr("WHILE YOU WORK"))
        self._add_box(form, "spelling", self.tr("Check s&pelling"))
        self._add_act(form, "own-words", self.tr("My wor&ds…"), self.tr("Never misspelt"))
        self._add_box(form, "welcome_at_start", self.tr("Show the &welcome page at the start"))
        note = self.tr("Without it, the handout you worked on last opens.")
        after = plain_label(note, "muted")
        after.setContentsMargins(24, 0, 0, 4)
        form.addRow(after)
        self._add_box(form, "email_notice", self.tr("Tell me before an &email that it is not private"))
        form = _section(column, self.tr("WHAT YOU KEEP"))
        self._add_act(form, "library-folder", self.tr("Library &folder…"), self.tr("Templates and sections"))
        self._add_act(form, "move-out", self.tr("Move everything &out…"), self.tr("To a new computer"))
        self._add_act(form, "move-in", self.tr("Move everything &in…"), self.tr("From an old one"))

    def _languages(self) -> Offers:
        return (
            ("system", self.tr("As the system")),
            ("en", "English"),
            ("de", "Deutsch"),
            ("es", "Español"),
        )

    def _themes(self) -> Offers:
        return (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))

    def _add_choice(self, form: QFormLayout, name: str, label: str, offers: Offers) -> None:
        choice = ChoiceField(f"prefer-{name}", label.replace("&", ""), offers)
        choice.chosen.connect(lambda value: self._tell(name, value))
        self._choices[name] = choice
        caption = self._caption(label)
        caption.setBuddy(choice)
        form.addRow(caption, choice)

    def _add_box(self, form: QFormLayout, name: str, label: str) -> None:
        box = QCheckBox(label)
        box.setObjectName(f"prefer-{name}")
        box.toggled.connect(lambda ticked: self._tell(name, ticked))
        self._boxes[name] = box
        form.addRow(box)

    def _add_act(self, form: QFormLayout, name: str, button: str, label: str) -> None:
        form.addRow(self._caption(label), push_button(f"prefer-{name}", button, self._acts[name]))

    def _caption(self, label: str) -> QLabel:
        caption = QLabel(label)
        self._captions.append(caption)
        return caption

    def _align(self) -> None:
        """All fields begin below one another, in whichever part they are."""
        widest = max(caption.sizeHint().width() for caption in self._captions)
        for caption in self._captions:
            caption.setMinimumWidth(widest)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align()

    def _tell(self, name: str, value: object) -> None:
        if name == "language":
            self._restart.show()
        self.chosen.emit(name, int(str(value)) if name == "text_size" else value)


def _section(column: QVBoxLayout, title: str) -> QFormLayout:
    heading = plain_label(title, "heading")
    heading.setContentsMargins(0, 12 if column.count() else 0, 0, 2)
    column.addWidget(heading)
    form = QFormLayout()
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(7)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    column.addLayout(form)
    return form
