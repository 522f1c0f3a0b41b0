"""Templates as rows, each with its card, its picture and its second line."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from handout_studio.application import TemplateCard
from handout_studio.ui.category_names import category_names
from handout_studio.ui.dates import short_date
from handout_studio.ui.gallery.page_pictures import PagePicture
from handout_studio.ui.models.library_search import folded

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
PictureOf = Callable[[TemplateCard], PagePicture | None]


class CardRole(IntEnum):
    """What a row tells beside Qt's own roles."""

    CARD = Qt.ItemDataRole.UserRole + 1  # the TemplateCard
    PICTURE = CARD + 1  # a PagePicture, None until it has come
    LINE = PICTURE + 1  # str: the second line
    UPDATED = LINE + 1  # bool: the program has newer text


def found_cards(cards: Iterable[TemplateCard], query: str) -> list[TemplateCard]:
    """The templates that have every word of the query in their title, tags or description, in part or whole."""
    words = folded(query).split()
    told = [
        (card, folded(" ".join((card.title, card.subtitle, card.description, *card.tags, category_names(card.tags)))))
        for card in cards
    ]
    return [card for card, text in told if all(word in text for word in words)]


class CardModel(QAbstractListModel):
    """The templates that are shown. `picture_of` gives the picture of a template, or asks for it."""

    def __init__(
        self, picture_of: PictureOf, today: Callable[[], datetime.date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._picture_of = picture_of
        self._cards: list[TemplateCard] = []

    def show(self, cards: list[TemplateCard]) -> None:
        """Have these rows."""
        if cards != self._cards:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()

    def pictures_came(self) -> None:
        """Show what has been drawn since."""
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def card(self, index: Index) -> TemplateCard | None:
        """The template of a row; None for no row."""
        return self._cards[index.row()] if index.isValid() and index.row() < len(self._cards) else None

    def row_of(self, template_id: str) -> int:
        """The row of a template; -1 for one that isn't shown."""
        return next((row for row, card in enumerate(self._cards) if card.id == template_id), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card(index)
        if card is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (card.title, self._line(card)) if part)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return card.description
            case CardRole.CARD:
                return card
            case CardRole.PICTURE:
                return self._picture_of(card)
            case CardRole.LINE:
                return self._line(card)
            case CardRole.UPDATED:
                return card.updates > 0
        return None

    def _line(self, card: TemplateCard) -> str:
        if card.updates:
            return self.tr("update available")
        return " · ".join(self._facts(card))

    def _facts(self, card: TemplateCard) -> Iterable[str]:
        if card.changed is not None:
            day = short_date(card.changed.date(), self._today())
            yield (self.tr("shared, edited {day}") if card.is_shared else self.tr("edited {day}")).format(day=day)
        else:
            picture = self._picture_of(card)
            if picture is not None and picture.pages:
                pages = self.tr("1 page") if picture.pages == 1 else self.tr("{count} pages")
                yield pages.format(count=picture.pages)
            count = len(card.sections)
            yield (self.tr("1 section") if count == 1 else self.tr("{count} sections")).format(count=count)
        if card.uses:
            yield (self.tr("used once") if card.uses == 1 else self.tr("used {count} times")).format(count=card.uses)
