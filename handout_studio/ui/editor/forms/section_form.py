"""What the two forms share: the choice of region and setting, cards of rows, and edits as steps of the one history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from handout_studio.domain.handout import Handout
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.section import LibrarySection, Section, SectionKind
from handout_studio.domain.values import LINE_LIMIT, LINES_LIMIT
from handout_studio.ui.dialogs.choice_field import ChoiceField
from handout_studio.ui.dialogs.parts import plain_label
from handout_studio.ui.editor.forms.place_names import REGIONS, SETTINGS, region_name, setting_name
from handout_studio.ui.editor.forms.words_field import WordsField
from handout_studio.ui.session import Focus, HandoutSession


class SectionForm(QWidget):
    """A column that shows one section at a time; `show_section` is told of each change of it."""

    kind: SectionKind = "text"

    def __init__(self, session: HandoutSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.section: Section | None = None
        self.setProperty("look", "page")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 6, 6)
        self.column.setSpacing(8)

    def show_section(self, section: Section) -> None:
        """Show the section as it is now."""
        self.section = section

    def edit(self, after: Handout, text: str, merge: str | None = None) -> None:
        """Make an edit one step that undo calls `text`; steps with one `merge` become one while typing goes on."""
        if self.section is not None:
            key = f"{merge}:{self.section.id}" if merge else None
            self.session.edit(after, text, focus=Focus(self.section.id), merge_key=key)

    def source(self) -> LibrarySection | None:
        """The library section with the presets for this kind."""
        return next((one for one in self.session.workspace.library() if one.kind == self.kind and one.built_in), None)

    def place_row(self, changed: Callable[[Region, Setting], None]) -> tuple[ChoiceField, ChoiceField]:
        """Add the choosers of region and setting."""
        regions = ChoiceField("sectionRegion", self.tr("Region"), tuple((one, region_name(one)) for one in REGIONS))
        settings = ChoiceField(
            "sectionSetting", self.tr("Setting"), tuple((one, setting_name(one)) for one in SETTINGS)
        )
        regions.chosen.connect(lambda region: changed(region, self._place()[1]))
        settings.chosen.connect(lambda setting: changed(self._place()[0], setting))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(regions)
        row.addWidget(settings)
        row.addStretch(1)
        self.column.addLayout(row)
        return regions, settings

    def words(self, name: str, spoken: str, typed: Callable[[str], None], *, lines: bool = False) -> WordsField:
        """A field for words, not yet in the column."""
        field = WordsField(self.session.undo_stack, LINES_LIMIT if lines else LINE_LIMIT, lines=lines)
        field.name(name, spoken, spoken)
        field.typed.connect(typed)
        return field

    def add_labelled(self, label: str, field: QWidget) -> None:
        """Put a field into the column, under a small label."""
        group = QVBoxLayout()
        group.setSpacing(3)
        group.addWidget(caption(label))
        group.addWidget(field)
        self.column.addLayout(group)

    def open_line(self, line: str) -> WordsField | None:
        """The field of that line (see `text/form_texts`), made to be seen; None where there is none."""
        return None

    def order_tabs(self) -> None:
        """Let Tab go through the form as the eye does, whatever was made when."""
        stops = list(_stops(self.column))
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _place(self) -> tuple[Region, Setting]:
        held = self.section.limits or self.section.contacts if self.section else None
        return (held.region, held.setting) if held else ("generic", "individual")


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """What takes the keyboard in a layout, from its first item to its last."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        inside = widget.layout() if widget is not None else inner
        if inside is not None:
            yield from _stops(inside)


def caption(text: str) -> QLabel:
    """A small label over a field."""
    return plain_label(text, "muted")


def news_label(name: str) -> QLabel:
    """A label for what wants attention, hidden until there is some."""
    label = plain_label("", "", name)
    set_look(label, "warning")
    label.hide()
    return label


def set_look(label: QLabel, look: str) -> None:
    """Give a label another look; one that wants attention is a card with room around its words."""
    label.setProperty("look", look)
    label.setContentsMargins(*((8, 5, 8, 5) if look == "warning" else (0, 0, 0, 0)))
    label.style().unpolish(label)
    label.style().polish(label)
