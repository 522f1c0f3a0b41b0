"""A colour to choose: a swatch that opens the colour dialog, and its hex value to type."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from handout_studio.ui.chooser_button import colour_dot

_HEX = re.compile(r"#?([0-9A-Fa-f]{6})")


class ColourField(QWidget):
    """Tells `changed` with `#RRGGBB`; what is typed is taken once it is a whole colour."""

    changed = Signal(str)

    def __init__(self, name: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self._colour = "#000000"
        self._swatch = QPushButton()
        self._swatch.setObjectName(f"{name}Swatch")
        self._swatch.setAccessibleName(self.tr("Choose: {purpose}").format(purpose=purpose))
        self._swatch.setAutoDefault(False)  # Enter is for the dialog's own button
        self._swatch.clicked.connect(self._open_dialog)
        self._hex = QLineEdit()
        self._hex.setObjectName(f"{name}Hex")
        self._hex.setAccessibleName(purpose)
        self._hex.setMaxLength(7)
        self._hex.setFixedWidth(self._hex.fontMetrics().horizontalAdvance("#DDDDDDD") + 26)
        self._hex.textEdited.connect(self._take_text)
        self._hex.editingFinished.connect(lambda: self.show_colour(self._colour))
        self._hint = QLabel()
        self._hint.setProperty("look", "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._swatch, self._hex, self._hint):
            row.addWidget(widget)
        row.addStretch(1)

    def show_colour(self, colour: str) -> None:
        """Show a colour, `#RRGGBB`, without telling of it."""
        self._colour = colour.upper()
        self._hex.setText(self._colour)
        self._hint.clear()
        self._swatch.setIcon(colour_dot(colour))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to its text. A focus proxy would have Tab skip what stands before it."""
        self._hex.setFocus(event.reason())

    def _take_text(self, text: str) -> None:
        whole = _HEX.fullmatch(text.strip())
        self._hint.setText("" if whole else self.tr("like {example}").format(example="#1F6F69"))
        if whole:
            self._take(f"#{whole.group(1).upper()}")

    def _open_dialog(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.setWindowTitle(self._purpose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(lambda colour: self.take(colour.name().upper()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, colour: str) -> None:
        """Take a colour, `#RRGGBB`, as if it had been typed."""
        self.show_colour(colour)
        self.changed.emit(colour)

    def _take(self, colour: str) -> None:
        self._colour = colour
        self._swatch.setIcon(colour_dot(colour))
        self.changed.emit(colour)
