"""Asks how sharp the pictures of pages shall be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QRadioButton, QVBoxLayout, QWidget

from handout_studio.application import SHARPNESS
from handout_studio.ui.dialogs.parts import button_row, plain_label, push_button
from handout_studio.ui.window_state import fitted_size


class SharpnessDialog(QDialog):
    """Accepted, `chosen` is a key of SHARPNESS."""

    def __init__(self, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sharpness")
        self.setWindowTitle(self.tr("Export page pictures"))
        words = {
            "screen": self.tr("For a &screen: small files"),
            "sharp": self.tr("S&harp: to zoom in, for a portal or a tablet"),
            "print": self.tr("For &print: large files"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(plain_label(self.tr("Each page becomes one picture (PNG). How sharp shall they be?")))
        self._choices: dict[str, QRadioButton] = {}
        for key in SHARPNESS:
            button = QRadioButton(words[key])
            button.setObjectName(f"sharpness-{key}")
            button.setChecked(key == usual)
            column.addWidget(button)
            self._choices[key] = button
        if usual not in self._choices:
            self._choices["sharp"].setChecked(True)
        told = self.tr("A picture can’t be read aloud or searched. Where you can, hand out the PDF.")
        column.addWidget(plain_label(told, "muted"))
        column.addStretch(1)
        go_on = push_button("sharpnessGoOn", self.tr("&Continue…"), self.accept)
        go_on.setDefault(True)
        column.addLayout(button_row(push_button("sharpnessCancel", self.tr("Cancel"), self.reject), go_on))
        self.resize(fitted_size(QSize(460, 240), parent))

    @property
    def chosen(self) -> str:
        """The one that is ticked."""
        return next(key for key, button in self._choices.items() if button.isChecked())
