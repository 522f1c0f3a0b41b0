"""The library's cards: a plus, a title and its categories; a click on the plus or Enter adds one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from handout_studio.ui import icons
from handout_studio.ui.models.library_model import LibraryModel, LibraryRole, preview_text
from handout_studio.ui.panels.row_paint import (
    RowText,
    lead_rect,
    paint_ground,
    paint_text,
    plain_tip,
    row_height,
)
from handout_studio.ui.theme import current_tokens

_PLUS = 18
_TAIL = 12

Index = QModelIndex | QPersistentModelIndex


class LibraryDelegate(QStyledItemDelegate):
    """Paints the rows of a `LibraryModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, view = current_tokens(), self.parent()
        assert isinstance(view, QAbstractItemView)
        painter.save()
        current = index.row() == view.currentIndex().row()
        at_end = option.rect.bottom() >= view.viewport().height() - 1
        paint_ground(painter, option, tokens, current=current, line=not at_end)
        plus = lead_rect(option).center() - QPoint(_PLUS // 2 - 1, _PLUS // 2 - 1)
        painter.drawPixmap(plus, icons.pixmap("plus", "primary", _PLUS, painter.device().devicePixelRatioF()))
        used = bool(index.data(LibraryRole.USED))
        text = RowText(
            title=index.data(Qt.ItemDataRole.DisplayRole),
            line=index.data(LibraryRole.LINE),
            title_colour=tokens.muted if used else tokens.text,
            line_colour=tokens.muted,
        )
        paint_text(painter, option, text, _TAIL)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        section = index.data(LibraryRole.SECTION) if index.isValid() else None
        tip = plain_tip(section.title, preview_text(section)) if section is not None else ""
        QToolTip.showText(event.globalPos(), tip, view)
        return True


class LibraryView(QListView):
    """Shows a `LibraryModel`."""

    add_wished = Signal(object)  # LibrarySection

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = model
        self._pressed_plus = QPersistentModelIndex()
        self.setModel(model)
        self.setItemDelegate(LibraryDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)

    def add(self, index: Index) -> None:
        """Wish the section of that row into the handout."""
        section = self._sections.section_at(index)
        if section is not None:
            self.add_wished.emit(section)

    def choose(self, row: int) -> None:
        """Make a row the current one; -1 none."""
        index = self._sections.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def plus_at(self, place: QPoint) -> QModelIndex:
        """The row whose plus is there; invalid where none is."""
        index = self.indexAt(place)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return index if index.isValid() and lead_rect(option).contains(place) else QModelIndex()

    def sizeHint(self) -> QSize:
        return QSize(220, 3 * row_height(self.font()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, row_height(self.font()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_plus = QPersistentModelIndex(self.plus_at(event.position().toPoint()) if left else QModelIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_plus = self._pressed_plus, QPersistentModelIndex()
        if pressed.isValid() and pressed == self.plus_at(event.position().toPoint()):
            self.add(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.plus_at(place).isValid():
            self.mousePressEvent(event)  # two clicks on a plus are two sections
        else:
            self.add(self.indexAt(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.add(self.currentIndex())
            return
        super().keyPressEvent(event)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        if index.isValid():
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return QItemSelectionModel.SelectionFlag.NoUpdate
