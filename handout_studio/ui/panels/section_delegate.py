"""Paints a section's row: its box, title, measures and grip; and the field to rename it in."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from handout_studio.domain.values import TITLE_LIMIT
from handout_studio.ui import icons
from handout_studio.ui.models.section_list_model import SectionRole
from handout_studio.ui.panels.row_paint import (
    LEAD,
    RowText,
    is_cut,
    lead_rect,
    mirrored,
    paint_ground,
    paint_text,
    plain_tip,
    row_height,
)
from handout_studio.ui.theme import Tokens, current_tokens

BOX = 17
GRIP = 18
_BOX_LEFT = 11
_GRIP_RIGHT = 10

Index = QModelIndex | QPersistentModelIndex


class SectionDelegate(QStyledItemDelegate):
    """Paints the rows of a `SectionListModel`; `view` tells which one is current."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        current = index.row() == self._view.currentIndex().row()
        at_end = option.rect.bottom() >= self._view.viewport().height() - 1
        paint_ground(painter, option, tokens, current=current, line=not at_end)
        self._paint_box(painter, option, tokens, ticked)
        untitled = bool(index.data(SectionRole.UNTITLED))
        text = RowText(
            title=index.data(Qt.ItemDataRole.DisplayRole),
            line=index.data(SectionRole.MEASURES),
            alert=index.data(SectionRole.ALERT),
            alert_colour=tokens.warning,
            title_colour=tokens.text if ticked and not untitled else tokens.muted,
            line_colour=tokens.muted,
            italic=untitled,
        )
        paint_text(painter, option, text)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(grip_rect(option).topLeft(), icons.pixmap("grip-vertical", "muted", GRIP, ratio))
        painter.restore()

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, ticked: bool) -> None:
        box = box_rect(option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.primary if ticked else tokens.outline), 1.2))
        painter.setBrush(QColor(tokens.primary if ticked else tokens.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        if ticked:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(box.topLeft() + QPoint(2, 2), icons.pixmap("check", "on_primary", BOX - 4, ratio))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("sectionTitleField")
        field.setAccessibleName(self.tr("Section title"))
        field.setMaxLength(TITLE_LIMIT)
        field.setPlaceholderText(self.tr("Section title"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():  # a change of the row meanwhile doesn't take away what is being typed
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.isModified():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = min(editor.sizeHint().height(), option.rect.height() - 4)
        place = option.rect.adjusted(LEAD - 5, 0, -6, 0)
        place.setTop(option.rect.top() + (option.rect.height() - height) // 2)
        place.setHeight(height)
        editor.setGeometry(mirrored(option, place))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        return False  # the view ticks: Qt would look for the box where its own style draws one

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        title = index.data(Qt.ItemDataRole.DisplayRole) if index.isValid() else ""
        told = (index.data(SectionRole.MEASURES), index.data(SectionRole.ALERT)) if index.isValid() else ()
        line = " ".join(words for words in told if words)
        self.initStyleOption(option, index)
        QToolTip.showText(event.globalPos(), plain_tip(title, line) if is_cut(option, title, line) else "", view)
        return True


def box_rect(option: QStyleOptionViewItem) -> QRect:
    """Where the row's box is painted."""
    row = option.rect
    return mirrored(option, QRect(row.left() + _BOX_LEFT, row.center().y() - BOX // 2, BOX, BOX))


def tick_rect(option: QStyleOptionViewItem) -> QRect:
    """Where a click ticks: all that is before the row's words, since a box alone is small to hit."""
    return lead_rect(option)


def grip_rect(option: QStyleOptionViewItem) -> QRect:
    """Where the row's grip is painted."""
    row = option.rect
    return mirrored(option, QRect(row.right() - _GRIP_RIGHT - GRIP + 1, row.center().y() - GRIP // 2, GRIP, GRIP))
