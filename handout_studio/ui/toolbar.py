"""The bar of buttons under the menus: files, undo, brand, paper and export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from handout_studio.ui.chooser_button import ChooserButton, colour_dot
from handout_studio.ui.icons import icon
from handout_studio.ui.paper_choice import PAPERS, PaperChoice, current_paper, paper_name
from handout_studio.ui.session import HandoutChange, HandoutSession

if TYPE_CHECKING:
    from handout_studio.ui.brand_commands import BrandCommands


class Toolbar(QToolBar):
    """Shows the session's brand and paper, and lets another be chosen."""

    def __init__(
        self, session: HandoutSession, brands: BrandCommands, paper: PaperChoice, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(18, 18))
        self._session = session
        self._brands = brands
        self._paper = paper
        self._commands = actions
        for name in ("new", "open", "save", "undo", "redo"):
            self._add_button(actions[name])
        self.brand_button = self._add_chooser("brandButton", self.tr("Brand"))
        self.paper_button = self._add_chooser("paperButton", self.tr("Paper"))
        self._add_gap()
        self.export_button = self._add_primary(actions["export"])
        self.brand_button.menu().aboutToShow.connect(self._fill_brands)
        self.paper_button.menu().aboutToShow.connect(self._fill_papers)
        session.handout_changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Say which brand and paper the handout has now."""
        brand = self._session.handout.brand or self._session.workspace.default_brand()
        self.brand_button.show_choice(brand.name or self.tr("Unnamed brand"), brand.primary)
        self.paper_button.show_choice(paper_name(current_paper(self._session)))

    def place_below(self, action: QAction) -> QPoint:
        """The point of the screen right below an action's button."""
        button = self.widgetForAction(action)
        return button.mapToGlobal(button.rect().bottomLeft())

    def _follow(self, change: HandoutChange) -> None:
        if change.before.brand is not change.after.brand or change.before.paper != change.after.paper:
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
        self.addWidget(label)
        self.addWidget(button)
        return button

    def _add_gap(self) -> None:
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)

    def _add_primary(self, action: QAction) -> QPushButton:
        name = action.text().replace("&", "").rstrip("…")
        button = QPushButton(icon("file-down", "on_primary"), f" {name}")
        button.setObjectName("exportButton")
        button.setProperty("look", "primary")
        button.setAccessibleName(name)
        button.setToolTip(action.toolTip())
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

    def _fill_papers(self) -> None:
        menu = self.paper_button.menu()
        menu.clear()
        for paper in PAPERS:
            action = menu.addAction(paper_name(paper))
            action.setCheckable(True)
            action.setChecked(paper == current_paper(self._session))
            action.triggered.connect(lambda checked=False, paper=paper: self._paper.choose(paper))
