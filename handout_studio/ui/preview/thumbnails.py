"""The strip of small pages beside the large ones: see them all at once, and go to one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from handout_studio.application import PageMap
from handout_studio.ui.chosen_row import ChosenRow
from handout_studio.ui.preview.page_cache import PageCache
from handout_studio.ui.theme import current_tokens

WIDTH = 84  # window pixels that a small page is wide
STRIP = 118
_ABOVE, _BELOW = 8, 24  # what stands above a small page, and below it with its number
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class _Pages(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pages: tuple[PageMap, ...] = ()
        self.serial = 0

    def show(self, pages: tuple[PageMap, ...], serial: int) -> None:
        """Rows come and go at the end; those that stay keep their place."""
        before, count = len(self.pages), len(pages)
        if count > before:
            self.beginInsertRows(_TOP, before, count - 1)
            self.pages = pages
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(_TOP, count, before - 1)
            self.pages = pages
            self.endRemoveRows()
        self.pages, self.serial = pages, serial

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Page {page}").format(page=index.row() + 1)
        return None


class ThumbnailStrip(QListView):
    """Paints pictures from the preview's own `cache`; whoever owns it asks for `views` when there is time."""

    page_wished = Signal(int)

    def __init__(self, cache: PageCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(self)
        self.setObjectName("pageThumbnails")
        self.setAccessibleName(self.tr("Small pages"))
        self.setProperty("look", "card")
        self.setModel(self._pages)
        self.setItemDelegate(_Small(cache, self))
        self.setFixedWidth(STRIP)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        ChosenRow(self)
        self.selectionModel().currentChanged.connect(self._wish)
        self._following = False

    def show_pages(self, pages: tuple[PageMap, ...], serial: int) -> None:
        """Show the document that is number `serial` in the cache."""
        self._following = True  # a row that goes takes the current one elsewhere, which is no wish
        try:
            self._pages.show(pages, serial)
        finally:
            self._following = False
        self.viewport().update()

    def show_current(self, page: int) -> None:
        """The page that is in sight, from 0."""
        index = self._pages.index(page)
        if index.isValid() and index != self.currentIndex():
            self._following = True
            try:
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollTo(index)
            finally:
                self._following = False

    def views(self) -> tuple[tuple[int, float], ...]:
        """The pictures that the strip would like: each page and its scale; none while it can't be seen."""
        if self.isHidden():
            return ()
        return tuple((number, self.scale_of(page)) for number, page in enumerate(self._pages.pages))

    def scale_of(self, page: PageMap) -> float:
        """Device pixels a point of a small page."""
        return WIDTH * self.devicePixelRatioF() / page.width

    def page_at(self, index: Index) -> tuple[PageMap, int]:
        """The page of a row, and the number of its document."""
        return self._pages.pages[index.row()], self._pages.serial

    def _wish(self, index: QModelIndex) -> None:
        if not self._following and index.isValid():
            self.page_wished.emit(index.row())


class _Small(QStyledItemDelegate):
    def __init__(self, cache: PageCache, strip: ThumbnailStrip) -> None:
        super().__init__(strip)
        self._cache = cache
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        page, _ = self._strip.page_at(index)
        return QSize(WIDTH, round(WIDTH * page.height / page.width) + _ABOVE + _BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, (page, serial) = current_tokens(), self._strip.page_at(index)
        current = index.row() == self._strip.currentIndex().row()
        row = option.rect
        place = QRect(
            row.left() + (row.width() - WIDTH) // 2, row.top() + _ABOVE, WIDTH, row.height() - _ABOVE - _BELOW
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(place, QColor("#FFFFFF"))
        scale = self._strip.scale_of(page)
        picture = self._cache.sharp(serial, index.row(), scale) or self._cache.nearest(serial, index.row(), scale)
        if picture is not None:
            painter.drawImage(place, picture)
        painter.setPen(QPen(QColor(tokens.primary if current else tokens.border), 2 if current else 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setPen(QColor(tokens.text if current else tokens.muted))
        below = QRect(row.left(), place.bottom() + 3, row.width(), _BELOW - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.restore()
