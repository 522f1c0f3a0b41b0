"""A button that says what is chosen and opens a menu to choose another."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from handout_studio.ui.icons import pixmap
from handout_studio.ui.theme import current_tokens

CHEVRON = 16
DOT = 16
GAP = 8
MARGIN = 12
WIDEST = 290
NARROWEST = 112


class ChooserButton(QPushButton):
    """Shows the choice, shortened where it is long, with a chevron at its right end; `purpose` is its spoken name."""

    def __init__(self, name: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("look", "chooser")
        self.setAutoDefault(False)  # else a dialog takes it for its main button as soon as it has the keyboard
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where the person writes
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(lambda: self.menu().setMinimumWidth(self.width()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._purpose = purpose
        self._choice = ""
        self._dot: QIcon | None = None

    @property
    def choice(self) -> str:
        """What is chosen, in full."""
        return self._choice

    def show_choice(self, choice: str, colour: str | None = None) -> None:
        """Say what is chosen; `colour` puts a dot before it."""
        self._choice = choice
        self._dot = colour_dot(colour) if colour else None
        self.setText(choice.replace("&", "&&"))
        self.setAccessibleName(f"{self._purpose}: {choice}")
        self.setToolTip(f"{self._purpose}: {choice}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._choice)
        return QSize(min(words + self._around() + 2, WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), NARROWEST), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # As in any list of choices: else an arrow leads on to the next field, and the one after it changes that.
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4):
            self.showMenu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        left = MARGIN
        middle = self.height() // 2
        if self._dot is not None:
            painter.drawPixmap(left, middle - DOT // 2, self._dot.pixmap(QSize(DOT, DOT), self.devicePixelRatioF()))
            left += DOT + GAP
        painter.setPen(QColor(current_tokens().text))
        end = self.width() - MARGIN - CHEVRON
        place = QRect(left, 0, end - GAP - left, self.height())
        words = self.fontMetrics().elidedText(self._choice, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        chevron = pixmap("chevron-down", "text", CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(end, middle - CHEVRON // 2, chevron)

    def _around(self) -> int:
        """The room that all but the words takes, in window pixels."""
        return 2 * MARGIN + GAP + CHEVRON + (DOT + GAP if self._dot is not None else 0)


def colour_dot(colour: str, size: int = 16) -> QIcon:
    """A round spot of that colour."""
    dot = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.fill(Qt.GlobalColor.transparent)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(128, 128, 128, 150))  # so that a dark colour is seen on a dark window
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(2, 2, size - 4, size - 4))
        painter.end()
        dot.addPixmap(picture)
    return dot
