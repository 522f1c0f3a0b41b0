"""Shows what is inside a template from somebody else, before it comes in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from handout_studio.application import PossibleName
from handout_studio.domain.template import OwnTemplate
from handout_studio.text.written_section import written_body
from handout_studio.ui.dialogs.parts import button_row, plain_label, push_button
from handout_studio.ui.dialogs.stripped_list import names_card
from handout_studio.ui.dialogs.template_details import DetailFields
from handout_studio.ui.gallery.page_pictures import PagePicture
from handout_studio.ui.window_state import fitted_size

PAGE_WIDTH = 250  # window pixels


class ImportTemplate(QDialog):
    """The first page in the receiver's brand, and every word; accepted, `template` is to be kept."""

    def __init__(
        self,
        template: OwnTemplate,
        title: str,
        names: tuple[PossibleName, ...],
        page: Callable[[float], PagePicture | None],
        parent: QWidget | None = None,
    ) -> None:
        """`title`: a name that no template has yet; `page`: its first page, so many device pixels wide, if there."""
        super().__init__(parent)
        self.setObjectName("importTemplate")
        self.setWindowTitle(self.tr("Import a template"))
        self._template = template
        self._page_of = page
        self._fields = DetailFields(title, template.description, template.tags)
        self._page = QLabel()
        self._page.setObjectName("importPage")
        self._page.setAccessibleName(self.tr("The first page in your brand"))
        self._page.setFixedWidth(PAGE_WIDTH)
        self._page.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QPlainTextEdit(_all_words(template))
        text.setObjectName("importText")
        text.setAccessibleName(self.tr("All its text"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        take = push_button("takeTemplate", self.tr("&Add to my templates"), self.accept)
        take.setDefault(True)
        self._fields.title.textChanged.connect(lambda: take.setEnabled(self._fields.is_complete))
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self._fields)
        right.addWidget(plain_label(self.tr("ALL ITS TEXT"), "heading"))
        right.addWidget(text, 1)
        if (card := names_card(names)) is not None:
            right.addWidget(card)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self._page)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(plain_label(self._summary()))
        column.addLayout(middle, 1)
        column.addLayout(button_row(push_button("leaveTemplate", self.tr("Cancel"), self.reject), take))
        self.resize(fitted_size(QSize(820, 600), parent))
        self.pictures_came()

    @property
    def template(self) -> OwnTemplate:
        """The template under the name that it was given here."""
        return self._template.model_copy(update=self._fields.changes())

    def pictures_came(self) -> None:
        """Show the first page once it has come."""
        ratio = self.devicePixelRatioF()
        picture = self._page_of(PAGE_WIDTH * ratio)
        if picture is not None and picture.image is not None:
            drawn = QPixmap.fromImage(picture.image)
            drawn.setDevicePixelRatio(ratio)
            self._page.setPixmap(drawn)

    def _summary(self) -> str:
        count, pictures = len(self._template.sections), len(self._template.images)
        parts = [self.tr("1 section") if count == 1 else self.tr("{count} sections").format(count=count)]
        if pictures:
            parts.append(self.tr("1 picture") if pictures == 1 else self.tr("{count} pictures").format(count=pictures))
        return self.tr("This file holds {parts}. It will have your own brand.").format(parts=", ".join(parts))


def _all_words(template: OwnTemplate) -> str:
    parts = [template.heading, template.subtitle]
    parts += [f"{section.title}\n{written_body(section)}" for section in template.sections]
    return "\n\n".join(part for part in parts if part.strip())
