"""The bar of buttons under the menus: files, undo, brand, edition, print and export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from handout_studio.domain.handout import Handout
from handout_studio.ui.chooser_button import ChooserButton, colour_dot
from handout_studio.ui.icons import icon
from handout_studio.ui.page_choice import PageChoice
from handout_studio.ui.page_menu import keep_page_menu
from handout_studio.ui.session import HandoutChange, HandoutSession

if TYPE_CHECKING:
    from handout_studio.ui.brand_commands import BrandCommands


class Toolbar(QToolBar):
    """Shows the session's brand, edition and paper, and lets others be chosen."""

    def __init__(
        self, session: HandoutSession, brands: BrandCommands, page: PageChoice, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(18, 18))
        self._session = session
        self._brands = brands
        self._page = page
        self._commands = actions
        self._captions: list[QAction] = []
        for name in ("new", "open", "save", "undo", "redo"):
            self._add_button(actions[name])
        self.brand_button = self._add_chooser("brandButton", self.tr("Brand"))
        self.edition_button = self._add_chooser("editionButton", self.tr("Edition"))
        self._add_gap()
        self._labelled: list[QPushButton] = []
        self.template_button = self._add_labelled(actions["save-template"], "layout-template")
        self.print_button = self._add_labelled(actions["print"], "printer")
        self.email_button = self._add_labelled(actions["email"], "mail")
        self.export_button = self._add_primary(actions["export"])
        self.brand_button.menu().aboutToShow.connect(self._fill_brands)
        keep_page_menu(self.edition_button.menu(), page)
        session.handout_changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Say which brand, edition and paper the handout has now."""
        brand = self._session.handout.brand or self._session.workspace.default_brand()
        self.brand_button.show_choice(brand.name or self.tr("Unnamed brand"), brand.primary)
        self.edition_button.show_choice(self._page.summary)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "export_button"):
            QTimer.singleShot(0, self, self._fit)  # once the buttons have the new style too

    def place_below(self, action: QAction) -> QPoint:
        """The point of the screen right below an action's button."""
        button = self.widgetForAction(action)
        return button.mapToGlobal(button.rect().bottomLeft())

    def _fit(self) -> None:
        """Where room is short the quieter buttons lose their words, then the captions go, then the main one's words.

        Every button stays in sight, and so does what is chosen, as long as there is room for it.
        """
        for words, captions, main in ((True, True, True), (False, True, True), (False, False, True), (False,) * 3):
            for button in self._labelled:
                button.setText(f" {button.accessibleName()}" if words else "")
            for caption in self._captions:
                caption.setVisible(captions)
            self.export_button.setText(f" {self.export_button.accessibleName()}" if main else "")
            if self.sizeHint().width() <= self.width():
                break

    def _follow(self, change: HandoutChange) -> None:
        if _shown(change.before) != _shown(change.after):
            self.refresh()

    def _add_button(self, action: QAction) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setObjectName(f"tool-{action.objectName().removeprefix('action-')}")
        button.setAccessibleName(action.toolTip())
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _add_chooser(self, name: str, purpose: str) -> ChooserButton:
        button = ChooserButton(name, purpose)
        label = QLabel(purpose)
        label.setBuddy(button)
        self._captions.append(self.addWidget(label))
        self.addWidget(button)
        return button

    def _add_gap(self) -> None:
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)

    def _add_labelled(self, action: QAction, picture: str) -> QPushButton:
        """A button with its words beside it, which it keeps to itself in a narrow window."""
        name = action.text().replace("&", "").rstrip("…")
        button = QPushButton(icon(picture), f" {name}")
        button.setObjectName(f"tool-{action.objectName().removeprefix('action-')}")
        button.setAccessibleName(name)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        self.addWidget(button)
        self._labelled.append(button)
        return button

    def _add_primary(self, action: QAction) -> QPushButton:
        name = action.text().replace("&", "").rstrip("…")
        button = QPushButton(icon("file-down", "on_primary"), f" {name}")
        button.setObjectName("exportButton")
        button.setProperty("look", "primary")
        button.setAccessibleName(name)
        button.setToolTip(action.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        self.addWidget(button)
        return button

    def _fill_brands(self) -> None:
        menu = self.brand_button.menu()
        menu.clear()
        current = self._session.handout.brand
        for brand in self._brands.on_offer():
            action = menu.addAction(
                colour_dot(brand.primary), (brand.name or self.tr("Unnamed brand")).replace("&", "&&")
            )
            action.setCheckable(True)
            action.setChecked(current is not None and brand.id == current.id)
            action.triggered.connect(lambda checked=False, brand=brand: self._brands.choose(brand))
        menu.addSeparator()
        menu.addAction(self._commands["edit-brand"])
        menu.addAction(self._commands["new-brand"])


def _shown(handout: Handout) -> tuple[object, ...]:
    """What of a handout the choosers speak of."""
    return handout.brand, handout.paper, handout.edition, handout.pages, handout.fillable
