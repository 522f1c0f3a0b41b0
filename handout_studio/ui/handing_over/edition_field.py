"""The edition of the copy that goes out: it begins as the handout's own, and changes nothing in the handout."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from handout_studio.domain.values import Edition
from handout_studio.ui.dialogs.choice_field import ChoiceField
from handout_studio.ui.page_choice import EDITIONS, edition_name


class EditionField(ChoiceField):
    """Offers the editions by name; `edition` is the one that is chosen now."""

    def __init__(self, name: str, edition: Edition, parent: QWidget | None = None) -> None:
        purpose = QCoreApplication.translate("EditionField", "Edition")
        super().__init__(name, purpose, tuple((each, edition_name(each)) for each in EDITIONS), parent)
        self.edition: Edition = edition if edition in EDITIONS else EDITIONS[0]
        self.show_value(self.edition)

    def _take(self, value: str | None) -> None:
        self.edition = next(each for each in EDITIONS if each == value)  # before anybody is told
        super()._take(value)
