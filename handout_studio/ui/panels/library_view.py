"""The library's cards: a plus, a title and its categories; a click on the plus or Enter adds one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QFocusEvent, QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from handout_studio.domain.section import LibrarySection
from handout_studio.ui import icons
from handout_studio.ui.category_names import category_names
from handout_studio.ui.chosen_row import ChosenRow
from handout_studio.ui.models.library_model import LibraryModel, LibraryRole, preview_text
from handout_studio.ui.panels.library_look import LibraryLook
from handout_studio.ui.panels.row_paint import (
    RowText,
    lead_rect,
    paint_ground,
    paint_text,
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


class LibraryView(QListView):
    """Shows a `LibraryModel`."""

    add_wished = Signal(object)  # LibrarySection
    looked_at = Signal(str)  # the words of what Space has opened, to be said

    def __init__(
        self, model: LibraryModel, html_of: Callable[[LibrarySection], str], parent: QWidget | None = None
    ) -> None:
        """`html_of` gives a section's text as it reads on the page."""
        super().__init__(parent)
        self._sections = model
        self._html_of = html_of
        self._pressed_plus = QPersistentModelIndex()
        self._pressed = QPoint()
        self._kept_open = False
        self.look = LibraryLook(self)
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
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        ChosenRow(self)
        self.selectionModel().currentChanged.connect(self._follow_current)
        self.verticalScrollBar().valueChanged.connect(lambda: self._follow_current(self.currentIndex()))
        model.modelAboutToBeReset.connect(self.close_look)

    # --- a look at a section ---

    def open_look(self, index: Index) -> None:
        """Show the text of that row's section beside the list."""
        section = self._sections.section_at(index)
        if section is None:
            self.close_look()
            return
        row = self.visualRect(index)
        place = QRect(self.viewport().mapToGlobal(row.topLeft()), row.size())
        place.setRight(self.mapToGlobal(QPoint(self.width(), 0)).x())
        self.look.show_section(section, category_names(section.categories), self._html_of(section), place)

    def close_look(self) -> None:
        """Take it away."""
        self._kept_open = False
        self.look.hide()

    def _follow_current(self, index: Index) -> None:
        if self._kept_open and self.visualRect(index).intersects(self.viewport().rect()):
            self.open_look(index)
        else:
            self.close_look()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if not self._kept_open:
                self.open_look(self.indexAt(event.pos()))
            return True
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Hide) and not self._kept_open:
            self.close_look()
        return super().viewportEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_look()
        super().hideEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.close_look()
        super().focusOutEvent(event)

    # --- adding ---

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
        self.close_look()
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_plus = QPersistentModelIndex(self.plus_at(event.position().toPoint()) if left else QModelIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_plus = self._pressed_plus, QPersistentModelIndex()
        if pressed.isValid() and pressed == self.plus_at(event.position().toPoint()):
            self.add(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons() and self.look.isVisible() and not self._kept_open:
            index = self.indexAt(event.position().toPoint())
            if self._sections.section_at(index) is not self.look.section:
                self.open_look(index)

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        index = self.indexAt(self._pressed)
        if not index.isValid():
            return
        self.close_look()
        self._pressed_plus = QPersistentModelIndex()
        drag = QDrag(self)
        drag.setMimeData(self._sections.mimeData([index]))
        row = self.visualRect(index)
        drag.setPixmap(self.viewport().grab(row))
        drag.setHotSpot(self._pressed - row.topLeft())
        drag.exec(Qt.DropAction.CopyAction)

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
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.currentIndex().isValid():
            self._turn_look()
            return
        if event.key() == Qt.Key.Key_Escape and self.look.isVisible():
            self.close_look()
            return
        super().keyPressEvent(event)

    def _turn_look(self) -> None:
        """Space: open the look; then on through a long text; at its end, away."""
        section = self._sections.section_at(self.currentIndex())
        if self._kept_open and section is self.look.section:
            if not self.look.scroll_on(1):
                self.close_look()
            return
        self._kept_open = True
        self.open_look(self.currentIndex())
        if section is not None:
            self.looked_at.emit(f"{section.title}. {preview_text(section)}")

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        if index.isValid():
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        return QItemSelectionModel.SelectionFlag.NoUpdate
