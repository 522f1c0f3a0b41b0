"""Cards in rows: a page lying on the desk, a title and a line; as tall as all its rows."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from handout_studio.ui.chosen_row import ChosenRow
from handout_studio.ui.gallery.card_model import CardModel, CardRole
from handout_studio.ui.gallery.page_pictures import PagePicture
from handout_studio.ui.panels.row_paint import plain_tip
from handout_studio.ui.theme import current_tokens

CARD, GAP, DESK, PAGE = (
    208,
    18,
    220,
    164,
)  # window pixels: the card's width, the gap, the desk's height, the page's width
_RADIUS, _MARGIN, _TOP = 9.0, 12, 14

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Paints the rows of a `CardModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(CARD + GAP, card_height(option.font) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, QAbstractItemView)
        tokens = current_tokens()
        card = QRect(option.rect.topLeft(), QSize(CARD, card_height(option.font)))
        current = index.row() == view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(tokens.surface))
        painter.setClipPath(shape)
        desk = QRect(card.left(), card.top(), card.width(), DESK)
        painter.fillRect(desk, QColor(tokens.desk))
        _paint_page(painter, desk, index.data(CardRole.PICTURE))
        painter.setClipping(False)
        _paint_words(painter, option, card, index)
        marked = current and view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        pen = QPen(
            QColor(tokens.primary if current else tokens.outline if hovered else tokens.border), 2 if marked else 1
        )
        painter.setPen(pen)
        painter.drawPath(shape)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A title or a line that has no room on its card is told in full."""
        told = [index.data(role) or "" for role in (Qt.ItemDataRole.DisplayRole, CardRole.LINE)]
        fonts = _bold(view.font()), _small(view.font())
        wide = max(QFontMetrics(font).horizontalAdvance(words) for font, words in zip(fonts, told, strict=True))
        QToolTip.showText(event.globalPos(), plain_tip(*told) if wide > CARD - 2 * _MARGIN else "", view)
        return True


class CardView(QListView):
    """Shows a `CardModel`; `gone_past` tells that a key led above (-1) or below (1) all cards, from which column."""

    used = Signal(object)  # TemplateCard
    gone_past = Signal(int, int)

    def __init__(self, model: CardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        ChosenRow(self)
        self.activated.connect(self._use)
        model.modelReset.connect(self._fit)
        self._fit()

    @property
    def columns(self) -> int:
        """How many cards stand in a row."""
        return max(1, self.width() // (CARD + GAP))

    def current_card(self) -> object | None:
        """The template of the current card."""
        return self._cards.card(self.currentIndex())

    def choose(self, row: int) -> None:
        """Make a card the current one; -1 none."""
        index = self._cards.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def enter(self, step: int, column: int) -> None:
        """Take the keyboard, coming from above (1) or below (-1), in that column."""
        count = self._cards.rowCount()
        first = 0 if step > 0 else (count - 1) // self.columns * self.columns
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(min(first + min(column, self.columns - 1), count - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, count, columns = self.currentIndex().row(), self._cards.rowCount(), self.columns
        if event.key() == Qt.Key.Key_Up and row < columns:
            self.gone_past.emit(-1, max(row, 0) % columns)
            return
        if event.key() == Qt.Key.Key_Down and row // columns >= (count - 1) // columns:
            self.gone_past.emit(1, max(row, 0) % columns)
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            if 0 <= row + step < count:
                self.choose(row + step)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = -(-self._cards.rowCount() // self.columns)
        self.setFixedHeight(rows * (card_height(self.font()) + GAP) + 2)

    def _use(self, index: QModelIndex) -> None:
        card = self._cards.card(index)
        if card is not None:
            self.used.emit(card)


def bring_in_sight(area: QScrollArea, *views: CardView) -> None:
    """Scroll to the current card of these views, which lie in `area`, and the heading over it."""
    cards = area.widget()
    assert cards is not None
    for view in views:
        if view.currentIndex().isValid():
            box = view.visualRect(view.currentIndex())
            place = view.mapTo(cards, box.center())
            area.ensureVisible(place.x(), place.y(), 0, box.height() // 2 + 44)


def card_height(font: QFont) -> int:
    """The height of a card with such words below the desk, in window pixels."""
    return DESK + 2 * QFontMetrics(font).height() + 2 * _MARGIN - 2


def _paint_page(painter: QPainter, desk: QRect, picture: PagePicture | None) -> None:
    """The page's upper part, lying on the desk; blank paper until it has come."""
    page = QRect(desk.left() + (desk.width() - PAGE) // 2, desk.top() + _TOP, PAGE, desk.height() - _TOP)
    shadow = QColor(0, 0, 0, 22)
    for spread in (3, 2, 1):
        painter.fillRect(page.adjusted(-spread, -spread + 1, spread, 0), shadow)
    painter.fillRect(page, Qt.GlobalColor.white)
    if picture is not None and picture.image is not None:
        image = picture.image
        ratio = image.width() / page.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(page), image, QRectF(0, 0, image.width(), page.height() * ratio))


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, card: QRect, index: Index) -> None:
    tokens = current_tokens()
    bold, small = _bold(option.font), _small(option.font)
    room = card.adjusted(_MARGIN, DESK + _MARGIN - 3, -_MARGIN, -_MARGIN + 3)
    lines = (
        (bold, tokens.text, index.data(Qt.ItemDataRole.DisplayRole), room.top()),
        (
            small,
            tokens.warning if index.data(CardRole.UPDATED) else tokens.muted,
            index.data(CardRole.LINE),
            room.top() + room.height() // 2,
        ),
    )
    for font, colour, text, top in lines:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QRect(room.left(), top, room.width(), room.height() // 2)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() - 1)
    return small
