"""What a person settles before the pages of many are made: the table, the names of the files, folder and edition."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from handout_studio.application import USUAL_PATTERN
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Edition
from handout_studio.ui.dialogs.parts import line_edit, plain_label, push_button
from handout_studio.ui.handing_over.edition_field import EditionField
from handout_studio.ui.handing_over.people_model import PeopleModel

WIDEST = 320  # window pixels that a column takes of itself


class ManyForm(QWidget):
    """`plan_changed` tells that table, names or edition are others: what becomes of the rows is to be settled anew."""

    table_wished = Signal()
    folder_wished = Signal()
    plan_changed = Signal()

    def __init__(self, handout: Handout, folder: Path) -> None:
        super().__init__()
        self.setObjectName("manyForm")
        self.folder = folder
        self.model = PeopleModel()
        self._table = QTableView()
        self._table.setObjectName("peopleTable")
        self._table.setAccessibleName(self.tr("The people of the table"))
        self._table.setModel(self.model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.horizontalHeader().setResizeContentsPrecision(60)  # rows that are looked at
        self._file = plain_label(self.tr("No table yet."), "muted", "peopleFile")
        self._said = plain_label("", "", "peopleSaid")
        self.pattern = line_edit("namePattern", self.tr("Names of the files"), USUAL_PATTERN, limit=200)
        self._folder = QLabel(str(folder))
        self._folder.setObjectName("manyFolder")
        self._folder.setTextFormat(Qt.TextFormat.PlainText)
        self._edition = EditionField("manyEdition", handout.edition)
        self.letters = QCheckBox(self.tr("A &mail draft beside each PDF"))
        self.letters.setObjectName("manyLetters")
        self._lay_out()
        self.pattern.textChanged.connect(lambda text: self.plan_changed.emit())
        self._edition.chosen.connect(lambda edition: self.plan_changed.emit())

    @property
    def edition(self) -> Edition:
        """The edition that is made."""
        return self._edition.edition

    def show_file(self, name: str) -> None:
        """The file that the table is in."""
        self._file.setText(name)

    def show_folder(self, folder: Path) -> None:
        """The folder that the files go to."""
        self.folder = folder
        self._folder.setText(str(folder))

    def say(self, text: str, look: str = "") -> None:
        """A line below the table; `look` is "danger" where something is wrong."""
        self._said.setProperty("look", look)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setText(text)

    def fit_columns(self) -> None:
        """Make the columns as wide as what is in sight needs."""
        self._table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            if self._table.columnWidth(column) > WIDEST:
                self._table.setColumnWidth(column, WIDEST)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._button("chooseTable", self.tr("Choose a &table…"), self.table_wished))
        top.addWidget(self._file, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        names = plain_label(
            self.tr("{title}, {number}, {row}, or a column such as {client.first_name}. Others may see these names."),
            "muted",
        )
        rows: tuple[tuple[str, QWidget, QWidget | None], ...] = (
            (self.tr("Names of the files"), self.pattern, None),
            ("", names, None),
            (
                self.tr("Folder"),
                self._folder,
                self._button("chooseFolder", self.tr("Choose a &folder…"), self.folder_wished),
            ),
            (self.tr("Edition"), self._edition, None),
            ("", self.letters, None),
        )
        for number, (words, field, button) in enumerate(rows):
            label = QLabel(words)
            if isinstance(field, QLineEdit | EditionField):
                label.setBuddy(field)
            grid.addWidget(label, number, 0)
            side = Qt.AlignmentFlag.AlignLeft if field is self.letters else Qt.AlignmentFlag(0)
            grid.addWidget(field, number, 1, 1, 1 if button else 2, side)
            if button is not None:
                grid.addWidget(button, number, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        about = self.tr(
            "A table (CSV) with a row for each person. Its first row names the fields, such as “First name”; "
            "a column “email” is for their addresses. What is in it is kept nowhere."
        )
        column.addWidget(plain_label(about, "muted"))
        column.addLayout(top)
        column.addWidget(self._table, 1)
        column.addWidget(self._said)
        column.addLayout(grid)

    def _button(self, name: str, text: str, wished: SignalInstance) -> QPushButton:
        return push_button(name, text, wished.emit)
