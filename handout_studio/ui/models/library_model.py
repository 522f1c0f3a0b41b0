"""The library's sections as rows, narrowed by a search, each with whether the handout has it already."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection
from handout_studio.text.blocks import RatingScale, WritingLines
from handout_studio.text.directives import read_directive
from handout_studio.text.placeholders import field_label
from handout_studio.text.written_section import written_wording
from handout_studio.ui.category_names import category_names
from handout_studio.ui.models.library_search import found_sections
from handout_studio.ui.phrases import say

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
LIBRARY_SECTION = "application/x-handout-studio-library-section"
"""What a row is dragged as: the id of its section."""
_FIELD = re.compile(r"\{\{\s*([^{}\n]*?)\s*\}\}")
_MARKS = re.compile(r"\*+|^#{1,6} |^> ?(?:\[![A-Za-z]+\] ?)?")
_LINE = "_" * 30


class LibraryRole(IntEnum):
    """What a row tells beside Qt's own roles."""

    SECTION = Qt.ItemDataRole.UserRole + 1  # the LibrarySection
    USED = SECTION + 1  # bool: the handout has it
    LINE = SECTION + 2  # str: the row's second line


class LibraryModel(QAbstractListModel):
    """The sections on offer that the last `search` found."""

    def __init__(self, library: tuple[LibrarySection, ...], handout: Handout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._found = list(library)
        self._used = _origins(handout)

    def show_library(self, library: tuple[LibrarySection, ...], query: str, category: str | None = None) -> None:
        """Offer these sections from now on, narrowed as before."""
        self._library = library
        self.search(query, category)

    def search(self, query: str, category: str | None = None) -> None:
        """Show what the query finds in a category, None: in all; an empty one finds all."""
        inside = [each for each in self._library if category is None or category in each.categories]
        found = found_sections(inside, query)
        if found != self._found:
            self.beginResetModel()
            self._found = found
            self.endResetModel()

    def mark_used(self, handout: Handout) -> None:
        """Tell which of the sections this handout has."""
        changed = self._used ^ _origins(handout)
        self._used = _origins(handout)
        for row, section in enumerate(self._found):
            if section.id in changed:
                self.dataChanged.emit(self.index(row), self.index(row))

    def section_at(self, index: Index) -> LibrarySection | None:
        """The section of a row; None for no row."""
        return self._found[index.row()] if self._holds(index) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [LIBRARY_SECTION]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        section = self.section_at(indexes[0]) if indexes else None
        if section is not None:
            data.setData(LIBRARY_SECTION, section.id.encode())
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self._holds(index):
            return None
        section = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return section.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (section.title, self._line(section)) if part)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.tr("Section of the library. Enter adds it to the handout, Space shows its text.")
            case LibraryRole.SECTION:
                return section
            case LibraryRole.USED:
                return section.id in self._used
            case LibraryRole.LINE:
                return self._line(section)
        return None

    def _holds(self, index: Index) -> bool:
        return index.isValid() and 0 <= index.row() < len(self._found)

    def _line(self, section: LibrarySection) -> str:
        if section.id in self._used:
            return self.tr("in this handout")
        labels = category_names(section.categories)
        return labels if section.built_in else " · ".join(part for part in (self.tr("mine"), labels) if part)


def categories_of(library: tuple[LibrarySection, ...]) -> list[tuple[str, int]]:
    """The categories in the order in which the library comes to them, each with how many sections it has."""
    return list(Counter(name for section in library for name in section.categories).items())


def preview_text(section: LibrarySection) -> str:
    """The short wording as a person reads it: no marks of ours, fields by their names, lines to write on as lines."""
    named = _FIELD.sub(lambda field: f"[{say(field_label(field.group(1)))}]", written_wording(section, "short"))
    return "\n".join(map(_shown_line, named.split("\n"))).strip()


def _shown_line(line: str) -> str:
    match read_directive(line):
        case WritingLines(count):
            return "\n".join([_LINE] * count)
        case RatingScale(low, high, low_label, high_label):
            return "  ".join((low_label, *map(str, range(low, high + 1)), high_label)).strip()
    return _MARKS.sub("", line).replace("- [ ]", "☐")


def _origins(handout: Handout) -> frozenset[str]:
    return frozenset(section.origin.section for section in handout.sections if section.origin)
