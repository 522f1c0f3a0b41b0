"""The list of sections under mouse and keyboard: ticking, choosing, dragging; what is done with it, the panel knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem, QWidget

from handout_studio.ui.chosen_row import ChosenRow
from handout_studio.ui.models.section_list_model import SectionListModel
from handout_studio.ui.panels.library_drop import LibraryDrop
from handout_studio.ui.panels.row_drag import RowDrag
from handout_studio.ui.panels.section_commands import SectionCommand
from handout_studio.ui.panels.section_delegate import SectionDelegate, grip_rect, tick_rect
from handout_studio.ui.panels.steady_list import SteadyList

_TURN = 16  # milliseconds between two steps of scrolling


class SectionView(SteadyList):
    """Shows a `SectionListModel`; `command_of` says what a key means here, None for what the list knows itself."""

    text_wished = Signal()  # a double click: on to the editor

    def __init__(
        self,
        model: SectionListModel,
        command_of: Callable[[QKeyEvent], SectionCommand | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sections = model
        self._command_of = command_of
        self._pressed: tuple[QPersistentModelIndex, QPoint, bool] | None = None
        self._drag: RowDrag | None = None
        self.from_library = LibraryDrop(self)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_TURN)
        self._scrolling.timeout.connect(self._scroll_on)
        self.setModel(model)
        self.setItemDelegate(SectionDelegate(self))
        self._by_ear = ChosenRow(self)
        self._dress()
        for signal in (model.rowsAboutToBeRemoved, model.rowsAboutToBeInserted, model.rowsAboutToBeMoved):
            signal.connect(self.cancel_drag)

    def _dress(self) -> None:
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)

    def toggle(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Tick or untick a row, and those selected with it."""
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        chosen, section = self.chosen(), self._sections.section_at(index)
        if section is not None:
            self._sections.tick(chosen if section.id in chosen else [section.id], not ticked, section.id)

    def chosen(self) -> list[str]:
        """The ids of the rows that a command is for, in order."""
        sections = (self._sections.section_at(self._sections.index(row)) for row in self.chosen_rows())
        return [section.id for section in sections if section is not None]

    def chosen_rows(self) -> list[int]:
        """Their rows: those selected with the current one, else that alone."""
        current = self.currentIndex()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if current.row() not in rows:
            rows = [current.row()] if current.isValid() else []
        return rows

    def choose_together(self, ids: Iterable[str]) -> None:
        """Select these rows beside the current one."""
        rows = [row for section in ids if (row := self._sections.row_of(section)) >= 0]
        with self._by_ear.quiet():
            for row in rows:
                self.selectionModel().select(self._sections.index(row), QItemSelectionModel.SelectionFlag.Select)

    def tick_area(self, index: QModelIndex) -> QRect:
        """Where in the viewport a click ticks that row."""
        return tick_rect(self._option(index))

    def grip_area(self, index: QModelIndex) -> QRect:
        """Where in the viewport the grip of that row is."""
        return grip_rect(self._option(index))

    @property
    def dragging(self) -> bool:
        """Whether a row is under way."""
        return self._drag is not None

    def cancel_drag(self) -> None:
        """Leave the row that is under way where it was."""
        self._pressed = None
        if self._drag is not None:
            self._drag = None
            self._scrolling.stop()
            self.viewport().unsetCursor()
            self.viewport().update()

    def _option(self, index: QModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option

    # --- mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.cancel_drag()
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._take_hold(index, event.position().toPoint())

    def _take_hold(self, index: QModelIndex, place: QPoint) -> None:
        self._pressed = (QPersistentModelIndex(index), place, self.tick_area(index).contains(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            self._show_hand(place)
            return
        held, start, _ = self._pressed
        if self._drag is None:
            if (place - start).manhattanLength() < QApplication.startDragDistance():
                return
            index = self._sections.index(held.row())
            others = [each.row() for each in self.selectionModel().selectedRows()]
            self._drag = RowDrag(self, index, start, others if index.row() in others else ())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        self._drag.follow(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, drag = self._pressed, self._drag
        if drag is not None:
            drag.follow(event.position().toPoint())
            moves, gap = drag.moves(), drag.gap()
            self.cancel_drag()
            section = self._sections.section_at(self._sections.index(drag.row))
            if moves and section is not None:
                self._sections.drop(self.chosen() if len(drag.rows) > 1 else [section.id], gap, section.id)
            return
        # A tick leaves what is selected together as it is.
        if pressed is None or not pressed[2] or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        self._pressed = None
        if pressed is not None:
            held, _, in_box = pressed
            index = self._sections.index(held.row())
            if in_box and index.isValid() and self.tick_area(index).contains(event.position().toPoint()):
                self.toggle(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self.tick_area(index).contains(place):
            self._take_hold(index, place)
        else:
            self.text_wished.emit()

    def _show_hand(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid() and self.grip_area(index).adjusted(-6, -12, 6, 12).contains(place):
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _scroll_on(self) -> None:
        if self._drag is None:
            return
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._drag.scroll_step())
        if bar.value() != before:
            self.viewport().update()  # scrolling shifts what is painted, the row in the air too

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        # While the keyboard is in the list its keys are the list's, though a menu of the window has the same ones.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._command_of(event) is not None)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drag is not None:
            if event.key() == Qt.Key.Key_Escape:
                self.cancel_drag()
            return
        command = self._command_of(event)
        if event.key() == Qt.Key.Key_Escape and len(self.chosen_rows()) > 1:
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif command is None:
            super().keyPressEvent(event)
        elif command.possible:
            command.run()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.cancel_drag()
        super().focusOutEvent(event)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # A click beside the rows changes nothing.
        if index.isValid():
            return super().selectionCommand(index, event)
        return QItemSelectionModel.SelectionFlag.NoUpdate

    # --- looks ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.from_library.paint(painter)
        if self._drag is not None:
            self._drag.paint(painter)
        elif self._sections.rowCount() == 0:
            self._paint_invitation(painter)

    def _paint_invitation(self, painter: QPainter) -> None:
        painter.setPen(self.palette().placeholderText().color())
        place = self.viewport().rect().adjusted(20, 12, -20, -12)
        words = self.tr("No sections yet. Add one from the library below, or write your own.")
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
