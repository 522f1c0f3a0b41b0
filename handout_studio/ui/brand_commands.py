"""What a person does with brands: choose one for the handout, edit them, make a new one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.ui.dialogs.brand_book import BrandBook
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.session import HandoutSession


class BrandCommands(QObject):
    """The brands of the library and the handout's own copy of one; dialogs open over `window`."""

    def __init__(self, session: HandoutSession, prompts: Prompts, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._prompts = prompts
        self._window = window

    def on_offer(self) -> tuple[Brand, ...]:
        """The library's brands; the handout's own copy stands for the one with its id, or comes on top."""
        own = self._session.handout.brand
        kept = self._session.workspace.brands()
        if own is None:
            return kept
        if any(brand.id == own.id for brand in kept):
            return tuple(own if brand.id == own.id else brand for brand in kept)
        return (own, *kept)

    def choose(self, brand: Brand) -> None:
        """The handout is in this brand from now on."""
        self._session.edit(edits.set_brand(self._session.handout, brand), self.tr("change brand"))

    def edit(self) -> None:
        """Open the brand editor on the handout's brand."""
        self._open_editor(self._book())

    def fill_in(self, field: str) -> None:
        """Open the brand editor on the handout's brand, with the keyboard in that field of it."""
        self._open_editor(self._book(), field)

    def add(self) -> None:
        """Open the brand editor on a brand that is new."""
        book = self._book()
        book.add()
        self._open_editor(book)

    def take_in(self) -> None:
        """Open the brand editor on a brand from a file."""
        from handout_studio.ui.dialogs.brand_files import brand_from_file

        brand = brand_from_file(self._session.workspace, self._prompts)
        if brand is not None:
            book = self._book()
            book.take_in(brand)
            self._open_editor(book)

    def give_out(self) -> None:
        """The handout's brand as a file for somebody else, without its private parts."""
        from handout_studio.ui.dialogs.brand_files import brand_to_file

        own = self._session.handout.brand or self._session.workspace.default_brand()
        brand_to_file(own, self._session.workspace, self._prompts)

    def _book(self) -> BrandBook:
        workspace = self._session.workspace
        own = self._session.handout.brand or workspace.default_brand()
        taken = tuple(entry.path.stem for entry in workspace.brand_entries())
        return BrandBook(self.on_offer(), selected=own.id, default=workspace.default_brand().id, taken=taken)

    def _open_editor(self, book: BrandBook, field: str = "") -> None:
        from handout_studio.ui.dialogs.brand_editor import BrandEditor  # not before the first paint

        session = self._session
        dialog = BrandEditor(book, session.handout, session.workspace, self._prompts, self._window)
        dialog.accepted.connect(lambda: self._apply(book))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        if field:
            dialog.begin_with(field)

    def _apply(self, book: BrandBook) -> None:
        """The handout takes the selected brand even where the library can't be written."""
        self.choose(book.selected)
        workspace = self._session.workspace
        try:
            for brand in book.changed():
                workspace.save_brand(brand)
            for brand_id in book.removed():
                workspace.remove_brand(brand_id)
            if book.default != workspace.default_brand().id:
                workspace.set_default_brand(book.default)
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error))
