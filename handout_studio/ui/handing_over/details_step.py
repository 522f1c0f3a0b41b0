"""Where a person fills in the fields of one copy, and says which of them shall stay in the handout or its brand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from handout_studio.text.placeholders import BRAND_FIELDS
from handout_studio.ui.dialogs.parts import line_edit, plain_label, warning_card
from handout_studio.ui.handing_over.field_names import field_name, is_of_the_practice

VALUE_LIMIT = 1_000


class DetailsStep(QWidget):
    """A line for each field. What is typed lives in these lines alone, and goes with them."""

    def __init__(self, keys: Sequence[str], *, may_lock: bool, locked: bool) -> None:
        super().__init__()
        self.setObjectName("detailsStep")
        self._lines: dict[str, QLineEdit] = {}
        self._keeps: dict[str, QCheckBox] = {}
        self.lock = QCheckBox(self.tr("Lock the PDF with a &password"))
        self.lock.setObjectName("lockPdf")
        self.lock.setChecked(locked)
        self.lock.setVisible(may_lock)
        self._asked_about: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        personal = not all(is_of_the_practice(key) for key in keys)
        for_them = self.tr("This handout has places to fill in for the person who gets it.")
        column.addWidget(plain_label(for_them if personal else self.tr("Some places of this handout are empty.")))
        private = self.tr("What you type is for this one copy. It is kept nowhere, unless you choose to keep it.")
        column.addWidget(plain_label(private, "muted"))
        column.addWidget(self._fields(keys))
        self._card = warning_card("emptyDetails", "", self.tr("On the page there is a line to fill in by hand."))
        self._card.hide()
        column.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        column.addStretch(1)

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """What was filled in: key and text, without the empty ones."""
        typed = ((key, line.text().strip()) for key, line in self._lines.items())
        return tuple((key, text) for key, text in typed if text)

    @property
    def kept(self) -> dict[str, str]:
        """Those of them that shall be written into the handout, or its brand."""
        return {key: text for key, text in self.values if self._keeps[key].isChecked()}

    def may_go_on(self) -> bool:
        """Whether all is filled in, or the person has been asked once about just what is empty."""
        empty = tuple(key for key, line in self._lines.items() if not line.text().strip())
        if not empty or empty == self._asked_about:
            return True
        self._asked_about = empty
        names = ", ".join(field_name(key) for key in empty)
        self._card.findChildren(QLabel)[1].setText(
            self.tr("Still empty: {names}. Go on all the same?").format(names=names)
        )
        self._card.show()
        self._lines[empty[0]].setFocus()
        return False

    def begin(self) -> None:
        """Have the keyboard in the first line."""
        if self._lines:
            next(iter(self._lines.values())).setFocus()

    def forget(self) -> None:
        """Empty every line."""
        for line in self._lines.values():
            line.clear()

    def _fields(self, keys: Sequence[str]) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(keys):
            self._add_row(grid, row, key)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Details"))
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        height = inside.sizeHint().height()
        area.setMaximumHeight(height)
        area.setMinimumHeight(min(height, 180))
        return area

    def _add_row(self, grid: QGridLayout, row: int, key: str) -> None:
        name = field_name(key)
        hint = self.tr("Your brand has none") if is_of_the_practice(key) else ""
        line = line_edit(f"detail-{key}", name, limit=VALUE_LIMIT, hint=hint)
        of_the_brand = key in BRAND_FIELDS
        keep = QCheckBox(self.tr("Keep in the brand") if of_the_brand else self.tr("Keep in the handout"))
        keep.setObjectName(f"keep-{key}")
        spoken = self.tr("Keep in the brand: {name}") if of_the_brand else self.tr("Keep in the handout: {name}")
        keep.setAccessibleName(spoken.format(name=name))
        label = plain_label(name)
        label.setWordWrap(False)
        label.setBuddy(line)
        grid.addWidget(label, row, 0)
        grid.addWidget(line, row, 1)
        grid.addWidget(keep, row, 2)
        keep.setVisible(of_the_brand or not is_of_the_practice(key))
        self._lines[key], self._keeps[key] = line, keep
