"""The line above the pages: which one is in sight, and the buttons that make them larger and smaller."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from handout_studio.ui.icons import icon
from handout_studio.ui.preview.zoom import FIT_PAGE, FIT_WIDTH, LEAST, MOST, STOPS, Zoom

_ICON = QSize(18, 18)
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_HEIGHT = 28  # as the buttons above the other columns


class ZoomBar(QWidget):
    """Shows the page and the zoom; asks for another zoom by its signals."""

    zoom_chosen = Signal(object)  # Zoom
    larger_requested = Signal()
    smaller_requested = Signal()
    page_wished = Signal(int)  # from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QLabel()
        self._page.setObjectName("previewPage")
        self._page.setProperty("look", "muted")
        self._page.setTextFormat(Qt.TextFormat.PlainText)
        self._count = 0
        self._number = QLineEdit()
        self._number.setObjectName("previewPageNumber")
        self._number.setAccessibleName(self.tr("Go to page"))
        self._number.setFixedSize(self.fontMetrics().horizontalAdvance("00000") + 24, _HEIGHT)
        self._number.setStyleSheet("padding: 0 6px")
        self._number.setMaxLength(4)
        self._number.hide()
        self._number.editingFinished.connect(self._number.hide)
        self._number.installEventFilter(self)
        self._page.installEventFilter(self)
        self._smaller = self._button("previewZoomOut", "zoom-out", self.tr("Zoom out"), "Ctrl+-")
        self._larger = self._button("previewZoomIn", "zoom-in", self.tr("Zoom in"), "Ctrl++")
        self._choice = QToolButton()
        self._choice.setObjectName("previewZoom")
        self._choice.setFixedHeight(_HEIGHT)
        self._choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choice.setToolTip(self.tr("How large the pages are shown"))
        self._actions = self._fill_menu()
        self._lay_out()
        self._smaller.clicked.connect(self.smaller_requested)
        self._larger.clicked.connect(self.larger_requested)
        self.show_page(0, 0)
        self.show_zoom(FIT_WIDTH, 100)

    def show_page(self, page: int, count: int) -> None:
        """Name the page in sight (from 0)."""
        words = self.tr("Page {page} of {count}").format(page=page + 1, count=count) if count else ""
        self._count = count
        self._page.setText(words)
        self._page.setToolTip(self.tr("Click to go to another page (Ctrl+G)") if count > 1 else "")

    def ask_page(self) -> None:
        """Let a person type the number of a page: Enter goes there, Escape doesn't."""
        if self._count:
            self._number.setPlaceholderText(f"1–{self._count}")
            self._number.clear()
            self._number.show()
            self._number.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_page(self) -> None:
        typed = self._number.text().strip()
        if typed.isdecimal() and self._count:
            self.page_wished.emit(max(1, min(int(typed), self._count)) - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.MouseButtonPress and self._count > 1:
            self.ask_page()
            return True
        if watched is self._number and isinstance(event, QKeyEvent) and event.key() in _ENDS:
            if event.type() == QEvent.Type.KeyPress:  # a dialog around would take these keys for its own
                if event.key() != Qt.Key.Key_Escape:
                    self._go_to_page()
                self._number.hide()
            return True
        return super().eventFilter(watched, event)

    def show_zoom(self, zoom: Zoom, percent: float) -> None:
        """Name the zoom as it was chosen; `percent` is what it makes now."""
        shown = self.tr("{percent} %").format(percent=round(percent))
        names = {FIT_WIDTH: self.tr("Fit width"), FIT_PAGE: self.tr("Fit page")}
        self._choice.setText(names.get(zoom, shown))
        self._choice.setAccessibleName(self.tr("Zoom: {zoom}").format(zoom=names.get(zoom, shown)))
        self._choice.setToolTip(self.tr("The pages are shown at {percent}").format(percent=shown))
        for offered, action in self._actions.items():
            action.setChecked(offered == zoom)
        self._smaller.setEnabled(percent > LEAST)
        self._larger.setEnabled(percent < MOST)

    def _button(self, name: str, picture: str, words: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(picture, "muted"))
        button.setIconSize(_ICON)
        button.setFixedSize(_HEIGHT, _HEIGHT)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys})")
        return button

    def _fill_menu(self) -> dict[Zoom, QAction]:
        menu, group = QMenu(self._choice), QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        offers = {FIT_WIDTH: self.tr("Fit width"), FIT_PAGE: self.tr("Fit page")}
        offers |= {Zoom.fixed(stop): self.tr("{percent} %").format(percent=round(stop)) for stop in STOPS}
        actions = {}
        for zoom, words in offers.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, chosen=zoom: self.zoom_chosen.emit(chosen))
            group.addAction(action)
            actions[zoom] = action
        menu.insertSeparator(actions[Zoom.fixed(STOPS[0])])
        self._choice.setMenu(menu)
        return actions

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._page, 1)
        row.addWidget(self._number)
        row.addSpacing(6)
        for button in (self._smaller, self._choice, self._larger):
            button.setProperty("look", "muted")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the text
            row.addWidget(button)
