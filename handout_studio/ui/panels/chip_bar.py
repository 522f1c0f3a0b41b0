"""Categories as chips in one line: those that have no room stand in a menu at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from handout_studio.ui.category_names import category_name
from handout_studio.ui.icons import icon

_GAP = 5
_MORE = 28


class ChipBar(QWidget):
    """One chip at a time is on; the first stands for all. `chosen` tells the category, None for all.

    Tab comes to the chip that is on, the arrow keys go from chip to chip.
    """

    chosen = Signal(object)

    def __init__(self, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(purpose)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips: list[tuple[str | None, QPushButton]] = []
        self._names: list[tuple[str, int]] = []
        self._choice: str | None = None
        self._more = QToolButton(self)
        self._more.setObjectName("moreCategories")
        self._more.setAccessibleName(self.tr("More categories"))
        self._more.setToolTip(self.tr("More categories"))
        self._more.setIcon(icon("chevron-down", "muted"))
        self._more.setIconSize(QSize(16, 16))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._menu.setObjectName("categoryMenu")
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self._menu)

    @property
    def choice(self) -> str | None:
        """The category that is on; None for all."""
        return self._choice

    def show_categories(self, categories: Sequence[tuple[str, int]]) -> None:
        """Offer these, each with how many sections it has; one that is on and gone gives way to all."""
        if list(categories) == self._names:
            return
        self._names = list(categories)
        for _, chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [(None, self._chip(None, self.tr("All")))]
        for name, count in categories:
            told = self.tr("{category}, {count} sections").format(category=category_name(name), count=count)
            chip = self._chip(name, category_name(name))
            chip.setAccessibleName(told)
            chip.setToolTip(told)
            self._chips.append((name, chip))
        if self._choice not in (name for name, _ in self._chips):
            self.choose(None)
        self._show_choice()

    def choose(self, category: str | None) -> None:
        """Turn one on, and tell."""
        if category != self._choice:
            self._choice = category
            self.chosen.emit(category)
        self._show_choice()

    def sizeHint(self) -> QSize:
        return QSize(180, self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _chip(self, name: str | None, words: str) -> QPushButton:
        chip = QPushButton(words.replace("&", "&&"), self)
        chip.setObjectName(f"category-{name or 'all'}")
        chip.setProperty("look", "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)  # the arrow keys go from one to the next
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self.choose(name))
        chip.toggled.connect(lambda on: self.choose(name) if on and chip.hasFocus() else None)
        return chip

    def _show_choice(self) -> None:
        for name, chip in self._chips:
            if name == self._choice:
                chip.setChecked(True)
        self._place()

    def _place(self) -> None:
        """Put the chips in a line as far as they go; the one that is on is always among them."""
        wide = {name: chip.sizeHint().width() + _GAP for name, chip in self._chips}
        all_fit = sum(wide.values()) - _GAP <= self.width()
        room = self.width() + _GAP - (0 if all_fit else _MORE + _GAP)
        shown = {self._choice}
        for name in wide:
            if sum(wide.get(each, 0) for each in {*shown, name}) > room:
                break
            shown.add(name)
        left = 0
        for name, chip in self._chips:
            chip.setVisible(name in shown)
            if name in shown:
                chip.setGeometry(self._mirrored(left, max(20, min(wide[name], room - left) - _GAP)))
                left += wide[name]
        self._more.setVisible(len(shown) < len(wide))
        self._more.setGeometry(self._mirrored(self.width() - _MORE, _MORE))

    def _mirrored(self, left: int, width: int) -> QRect:
        from_left = left if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - left - width
        return QRect(from_left, 0, width, self.height())

    def _fill_menu(self) -> None:
        self._menu.clear()
        for name, count in [(None, 0), *self._names]:
            words = self.tr("All") if name is None else f"{category_name(name).replace('&', '&&')}\t{count}"
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == self._choice)
            action.triggered.connect(lambda checked=False, name=name: self.choose(name))
