"""The brand editor: the list of brands at the left, the fields of the selected one, and the page in it at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from handout_studio.application import Workspace
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.ui.chooser_button import colour_dot
from handout_studio.ui.dialogs.brand_book import BrandBook
from handout_studio.ui.dialogs.brand_files import brand_from_file, brand_to_file
from handout_studio.ui.dialogs.brand_form import BrandForm
from handout_studio.ui.dialogs.brand_page import BrandPage
from handout_studio.ui.preview.controller import RendererFactory
from handout_studio.ui.preview.own_process import own_process
from handout_studio.ui.prompts import Prompts
from handout_studio.ui.window_state import fitted_size

_BRANDS = 216  # window pixels, as the next
_ROOM_FOR_PAGE = 960


class BrandEditor(QDialog):
    """Edits `book`; once accepted, its selected brand is the one to use."""

    def __init__(
        self,
        book: BrandBook,
        handout: Handout,
        workspace: Workspace,
        prompts: Prompts,
        parent: QWidget | None = None,
        *,
        make_renderer: RendererFactory = own_process,
    ) -> None:
        """`handout`: what the page beside the fields shows."""
        super().__init__(parent)
        self.setObjectName("brandEditor")
        self.setWindowTitle(self.tr("Brands"))
        self._book = book
        self._before = (book.brands, book.default)
        self._prompts = prompts
        self._list = QListWidget()
        self._workspace = workspace
        self._form = BrandForm(workspace, prompts)
        self.page = BrandPage(handout, workspace.preferences.paper, make_renderer)
        self._default_label = QLabel()
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._form.changed.connect(self._change)
        self._list.currentRowChanged.connect(self._select)
        self._fill_list()
        self._show_selected()
        self.finished.connect(self.page.close_pages)
        self.resize(fitted_size(QSize(1240, 780), parent))
        self._form.focus_first()

    def _lay_out(self) -> None:
        self._list.setObjectName("brandList")
        self._list.setAccessibleName(self.tr("Brands"))
        self._list.setProperty("look", "card")
        self._list.setIconSize(QSize(16, 16))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        heading = QLabel(self.tr("YOUR BRANDS"))
        heading.setProperty("look", "heading")
        self._default_label.setProperty("look", "muted")
        self._default_label.setWordWrap(True)
        self._default_label.setTextFormat(Qt.TextFormat.PlainText)
        left = QVBoxLayout()
        left.addWidget(heading)
        left.addWidget(self._list, 1)
        left.addLayout(self._list_buttons())
        left.addWidget(self._default_label)
        body = QHBoxLayout()
        body.setSpacing(16)
        column_of_brands = QWidget()
        column_of_brands.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        # As wide as its buttons need, whose words are longer in some languages.
        left.addStrut(_BRANDS)
        column_of_brands.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        for flexible in (self._list, self._default_label):
            flexible.setSizePolicy(QSizePolicy.Policy.Ignored, flexible.sizePolicy().verticalPolicy())
        body.addWidget(column_of_brands)
        body.addWidget(self._form, 1)
        body.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(body, 1)
        column.addLayout(self._bottom_buttons())

    def begin_with(self, field: str) -> None:
        """Put the keyboard in a field of the selected brand, such as `phone`."""
        self._form.focus_field(field)

    def reject(self) -> None:
        """Escape and the window's own button: what was typed doesn't go without a question."""
        if (self._book.brands, self._book.default) != self._before:
            chosen = self._prompts.leave_changes(self._name(self._book.selected))
            if chosen == "cancel":
                return
            if chosen == "save":
                self.accept()
                return
        super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The page gives way to the fields where there is no room for both.
        self.page.setVisible(event.size().width() >= _ROOM_FOR_PAGE)
        super().resizeEvent(event)

    def _list_buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        rows = (
            ("newBrand", self.tr("&New"), self._add, (0, 0, 1, 1)),
            ("duplicateBrand", self.tr("D&uplicate"), self._duplicate, (0, 1, 1, 1)),
            ("removeBrand", self.tr("Remo&ve"), self._remove, (1, 0, 1, 1)),
            ("defaultBrand", self.tr("Make de&fault"), self._make_default, (1, 1, 1, 1)),
            ("importBrand", self.tr("I&mport…"), self._import, (2, 0, 1, 1)),
            ("exportBrand", self.tr("E&xport…"), self._export, (2, 1, 1, 1)),
        )
        for name, text, method, place in rows:
            button = self._button(name, text)
            button.clicked.connect(method)
            grid.addWidget(button, *place)
        return grid

    def _bottom_buttons(self) -> QHBoxLayout:
        cancel = self._button("cancelBrand", self.tr("Cancel"))
        cancel.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))  # who presses Cancel means it
        use = self._button("useBrand", self.tr("&Use this brand"))
        use.setDefault(True)
        use.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(use)
        return row

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        self._buttons[name] = button
        return button

    def _fill_list(self) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for _ in self._book.brands:
            item = QListWidgetItem()
            item.setSizeHint(QSize(0, 34))
            self._list.addItem(item)
        self._list.setCurrentRow(self._book.row)
        self._list.blockSignals(False)
        self._show_names()

    def _show_names(self) -> None:
        for row, brand in enumerate(self._book.brands):
            item = self._list.item(row)
            item.setText(self._name(brand))
            item.setIcon(colour_dot(brand.primary))
        default = next(brand for brand in self._book.brands if brand.id == self._book.default)
        self._default_label.setText(self.tr("New handouts begin with: {name}").format(name=self._name(default)))
        self._buttons["removeBrand"].setEnabled(len(self._book.brands) > 1)
        self._buttons["defaultBrand"].setEnabled(self._book.selected.id != self._book.default)

    def _show_selected(self) -> None:
        self._form.show_brand(self._book.selected)
        self.page.show_brand(self._book.selected)
        self._show_names()

    def _name(self, brand: Brand) -> str:
        return brand.name or self.tr("Unnamed brand")

    def _change(self, changes: dict[str, object]) -> None:
        self._book.change(**changes)
        if "practice" in changes:
            self._form.show_name(self._book.selected.name)
        self._show_names()
        self.page.show_brand(self._book.selected)

    def _select(self, row: int) -> None:
        self._book.select(row)
        self._show_selected()

    def _add(self) -> None:
        self._book.add()
        self._refresh()

    def _duplicate(self) -> None:
        self._book.duplicate()
        self._refresh()

    def _remove(self) -> None:
        if self._prompts.remove_brand(self._name(self._book.selected)):
            self._book.remove()
            self._refresh()

    def _import(self) -> None:
        brand = brand_from_file(self._workspace, self._prompts)
        if brand is not None:
            self._book.take_in(brand)
            self._refresh()

    def _export(self) -> None:
        brand_to_file(self._book.selected, self._workspace, self._prompts)

    def _make_default(self) -> None:
        self._book.make_default()
        self._show_names()

    def _refresh(self) -> None:
        self._fill_list()
        self._show_selected()
        self._form.focus_first()
