"""The type pairings, each in its own faces: a card for each, with a heading and a line of text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from handout_studio.resources import read_bytes
from handout_studio.ui.dialogs.choice_field import Offers
from handout_studio.ui.theme import current_tokens

_HEIGHT = 62
_MARGIN = 12
_HEADING, _BODY = 13.5, 10.5  # points


class FaceField(QWidget):
    """Tells `chosen` with the pairing that a person takes. Arrow keys go from card to card."""

    chosen = Signal(object)

    def __init__(self, name: str, purpose: str, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(purpose)
        self._cards: dict[str | None, _FaceCard] = {}
        fonts = _Faces()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for value, words in offers:
            heading, body = fonts.of(str(value))
            card = _FaceCard(words, heading, body, self)
            card.setObjectName(f"{name}-{value}")
            card.clicked.connect(lambda checked=False, value=value: self.chosen.emit(value))
            self._cards[value] = card
            column.addWidget(card)
        self.setFocusProxy(next(iter(self._cards.values())))

    def show_value(self, value: str | None) -> None:
        """Show a value, without telling of it."""
        card = self._cards.get(value)
        if card is not None:
            card.setChecked(True)
            self.setFocusProxy(card)


class _FaceCard(QAbstractButton):
    """One pairing to take."""

    def __init__(self, words: str, heading: QFont, body: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = heading
        self._body = body
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = 2.0 if self.hasFocus() else 1.0
        edge = self.rect().toRectF().adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setBrush(QColor(tokens.tint if self.isChecked() else tokens.surface))
        painter.setPen(QPen(QColor(tokens.primary if self.isChecked() or self.hasFocus() else tokens.border), line))
        painter.drawRoundedRect(edge, 8, 8)
        self._paint_mark(painter, QPointF(_MARGIN + 8.0, self.height() / 2))
        place = self.rect().adjusted(_MARGIN + 26, 8, -_MARGIN, -8)
        half = place.height() // 2 + 2
        painter.setPen(QColor(tokens.text))
        self._say(painter, self._heading, QRect(place.left(), place.top(), place.width(), half), self.text())
        painter.setPen(QColor(tokens.muted))
        below = QRect(place.left(), place.top() + half, place.width(), place.height() - half)
        self._say(painter, self._body, below, self.tr("You set the pace. Say “not yet.”"))

    def _paint_mark(self, painter: QPainter, middle: QPointF) -> None:
        tokens = current_tokens()
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.primary if self.isChecked() else tokens.outline), 1.4))
        painter.drawEllipse(middle, 7.0, 7.0)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary))
            painter.drawEllipse(middle, 3.6, 3.6)

    def _say(self, painter: QPainter, font: QFont, place: QRect, words: str) -> None:
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


class _Faces:
    """Loads the faces of a pairing; one that can't be read gives way to the window's own."""

    def __init__(self) -> None:
        from handout_studio.application import PAIRINGS  # not before the first paint

        self._pairings = PAIRINGS
        self._families: dict[str, str] = {}

    def of(self, pairing: str) -> tuple[QFont, QFont]:
        """The faces of headings and of text."""
        families = next(families for name, families in self._pairings.items() if name == pairing)
        heading = self._face(
            families.heading.folder, families.heading.stem, families.heading.bold, families.heading.suffix
        )
        body = self._face(families.body.folder, families.body.stem, "Regular", families.body.suffix)
        heading.setPointSizeF(_HEADING * families.heading_scale)
        heading.setWeight(QFont.Weight.DemiBold if families.heading.bold == "SemiBold" else QFont.Weight.Bold)
        body.setPointSizeF(_BODY * families.heading_scale)
        return heading, body

    def _face(self, folder: str, stem: str, style: str, suffix: str) -> QFont:
        file = f"{stem}-{style}.{suffix}"
        if file not in self._families:
            loaded = QFontDatabase.addApplicationFontFromData(read_bytes("fonts", folder, file))
            names = QFontDatabase.applicationFontFamilies(loaded) if loaded >= 0 else []
            self._families[file] = names[0] if names else QFont().family()
        return QFont(self._families[file])
