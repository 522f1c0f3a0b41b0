"""The row of formatting buttons: where room is short all but one lose their texts, then the last go into a menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from handout_studio.ui.icons import icon

_HEIGHT, _MARGIN, _ICON, _SIDE = 42, 6, 18, 7
_TEXT_GAP = 4  # pixels between an icon and the text beside it, which begins with a space
_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class FormatBar(QWidget):
    """Shows a button for each of the actions, in order; `labelled` names those that show their text too."""

    def __init__(self, actions: Mapping[str, QAction], labelled: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formatBar")
        self.setAccessibleName(self.tr("Formatting"))
        self.setFixedHeight(_HEIGHT)
        self._labelled = tuple(labelled)
        self._buttons = {name: self._button(name, action) for name, action in actions.items()}
        self._more = self._more_button()
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)

    def hidden_commands(self) -> tuple[str, ...]:
        """The commands that are in the menu at the end now."""
        return tuple(name for name, button in self._buttons.items() if button.isHidden())

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        action.setIconText(f" {action.text()}")
        button.setDefaultAction(action)
        button.setObjectName(f"format-{name}")
        button.setAccessibleName(action.text())
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        if action.menu():
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("format-more")
        button.setAccessibleName(self.tr("More formatting"))
        button.setToolTip(self.tr("More formatting"))
        button.setIcon(icon("chevron-down"))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def minimumSizeHint(self) -> QSize:
        return QSize(_MARGIN * 2 + _width(self._more), _HEIGHT)

    def sizeHint(self) -> QSize:
        widths = [_width(button) for button in self._buttons.values()]
        return QSize(sum(widths) + 2 * _MARGIN, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 2 * _MARGIN
        widths = self._label_as_many_as_fit(room)
        fits = sum(widths.values()) <= room
        if not fits:
            room -= _width(self._more)
        place, full = _MARGIN, False
        self._menu.clear()
        for name, button in self._buttons.items():
            full = full or place + widths[name] > _MARGIN + room
            button.setVisible(not full)
            if full:
                self._menu.addAction(button.defaultAction())
            else:
                self._place(button, place)
                place += widths[name]
        self._more.setVisible(not fits)
        self._place(self._more, self.width() - _MARGIN - _width(self._more))

    def _label_as_many_as_fit(self, room: int) -> dict[str, int]:
        """Take the texts off the last buttons until the row fits; how wide each button is then.

        The first keeps its text as long as it has a place in the row itself: what it opens is worth more than the
        buttons that then go into the menu.
        """
        for count in range(len(self._labelled), -1, -1):
            for name, button in self._buttons.items():
                shown = name in self._labelled[:count]
                button.setToolButtonStyle(_BESIDE if shown else Qt.ToolButtonStyle.ToolButtonIconOnly)
            widths = {name: _width(button) for name, button in self._buttons.items()}
            if sum(widths.values()) <= room or (count == 1 and self._reach(widths) <= room):
                break
        return widths

    def _reach(self, widths: Mapping[str, int]) -> int:
        """The room that the row needs up to the first button with a text, and the menu."""
        names = list(widths)
        before = names[: names.index(self._labelled[0]) + 1] if self._labelled else []
        return sum(widths[name] for name in before) + _width(self._more)

    def _place(self, button: QToolButton, left: int) -> None:
        size = QSize(_width(button), button.sizeHint().height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - size.width()
        button.setGeometry(left, (_HEIGHT - size.height()) // 2, size.width(), size.height())


def _width(button: QToolButton) -> int:
    """What the button needs; Qt's own hint leaves room for more."""
    if button.toolButtonStyle() != _BESIDE:
        return _ICON + 2 * _SIDE
    return _ICON + _TEXT_GAP + button.fontMetrics().horizontalAdvance(button.text()) + 2 * _SIDE
