"""The handout's sections as rows of a list: titles, ticks, and how long and how hard each text is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.readability import plain_text
from handout_studio.text.written_section import written_body
from handout_studio.ui.models import section_actions, several_sections
from handout_studio.ui.models.row_changes import Inserted, Moved, Removed, row_changes
from handout_studio.ui.models.row_measures import Measures, RowMeasures
from handout_studio.ui.models.section_actions import SectionEdit
from handout_studio.ui.models.section_line import made_line, room_to_write

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_OPENING = 60  # characters of its text that stand for a title


class SectionRole(IntEnum):
    """What a row tells beside Qt's own roles."""

    SECTION = Qt.ItemDataRole.UserRole + 1  # the Section
    WORDS = SECTION + 1  # int
    GRADE = SECTION + 2  # int, or None where it can't be measured
    MEASURES = SECTION + 3  # str: the row's second line
    UNTITLED = SECTION + 4  # bool: what is displayed is not a title
    ALERT = SECTION + 5  # str: how much there is to check, after the second line; empty for nothing


class SectionListModel(QAbstractListModel):
    """Shows a handout given to `show`; what is typed or ticked in a row comes out as a wish, not as a change."""

    edit_wished = Signal(object)  # SectionEdit

    def __init__(self, handout: Handout, measures: Measures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handout = handout
        self._rows = list(handout.sections)
        self._measured = RowMeasures(measures, self)
        self._measured.rested.connect(self._tell_measured)
        self._to_check: dict[str, int] = {}

    @property
    def handout(self) -> Handout:
        """The handout shown."""
        return self._handout

    def show(self, handout: Handout) -> None:
        """Show another handout by the fewest row changes; rows that are the same value keep quiet."""
        language_changed = handout.language != self._handout.language
        self._handout = handout
        sections = {section.id: section for section in handout.sections}
        for change in row_changes([row.id for row in self._rows], list(sections)):
            match change:
                case Removed(_, row):
                    self.beginRemoveRows(_TOP, row, row)
                    self._measured.forget(self._rows.pop(row).id)
                    self.endRemoveRows()
                case Inserted(name, row):
                    self.beginInsertRows(_TOP, row, row)
                    self._rows.insert(row, sections[name])
                    self.endInsertRows()
                case Moved(_, row, to):
                    # Qt counts the rows as they are before the move.
                    self.beginMoveRows(_TOP, row, row, _TOP, to + 1 if to > row else to)
                    self._rows.insert(to, self._rows.pop(row))
                    self.endMoveRows()
        if language_changed:
            self._measured.forget_all()
        for row, section in enumerate(handout.sections):
            if language_changed or section != self._rows[row]:
                self._rows[row] = section
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how much there is to check in each section; only rows that change are told of."""
        before, self._to_check = self._to_check, counts
        for row, section in enumerate(self._rows):
            if before.get(section.id) != counts.get(section.id):
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, section: str | None) -> int:
        """The row of a section; -1 where there is none."""
        return next((row for row, held in enumerate(self._rows) if held.id == section), -1)

    def section_at(self, index: Index) -> Section | None:
        """The section of a row; None for no row."""
        return self._rows[index.row()] if self._holds(index) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self._holds(index):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self._holds(index):
            return None
        section = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._displayed(section)
            case Qt.ItemDataRole.EditRole:
                return section.title
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if section.included else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(section, index.row())
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.tr("Section of this handout. Space ticks it, Enter opens its text.")
            case SectionRole.SECTION:
                return section
            case SectionRole.WORDS:
                return self._measure(section)[0]
            case SectionRole.GRADE:
                return self._measure(section)[1]
            case SectionRole.MEASURES:
                return " · ".join(self._measures_in_words(section))
            case SectionRole.ALERT:
                return self._alert(section)
            case SectionRole.UNTITLED:
                return not section.title.strip()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not self._holds(index):
            return False
        section = self._rows[index.row()].id
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = Qt.CheckState(value) == Qt.CheckState.Checked
            self.tick([section], ticked, section)
        elif role == Qt.ItemDataRole.EditRole:
            self._wish(section_actions.rename(self._handout, section, str(value)))
        else:
            return False
        return True

    def drop(self, sections: Sequence[str], gap: int, held: str) -> None:
        """Wish sections into the gap above row `gap`, as a drag does; `held` is the one that the pointer has.

        A row never comes to stand in another.
        """
        self._wish(several_sections.drop(self._handout, sections, gap, held))

    def tick(self, sections: Sequence[str], included: bool, held: str) -> None:
        """Wish sections ticked or unticked, all alike."""
        self._wish(several_sections.tick(self._handout, sections, included, held))

    def _wish(self, edit: SectionEdit) -> None:
        self.edit_wished.emit(edit)

    def _holds(self, index: Index) -> bool:
        return index.isValid() and 0 <= index.row() < len(self._rows)

    def _displayed(self, section: Section) -> str:
        if section.title.strip():
            return section.title
        opening = " ".join(plain_text(section.body[: 4 * _OPENING]).replace("*", "").split())
        if len(opening) > _OPENING:
            opening = opening[:_OPENING].rsplit(" ", 1)[0] + "…"
        return opening or self.tr("Untitled section")

    def _measure(self, section: Section) -> tuple[int, int | None]:
        """Words and grade of a section. There is a grade for English only."""
        body = written_body(section, self._handout.language)
        return self._measured.of(section.id, body, graded=self._handout.language.split("-")[0] == "en")

    def _tell_measured(self, names: frozenset[str]) -> None:
        for row, section in enumerate(self._rows):
            if section.id in names:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _measures_in_words(self, section: Section) -> list[str]:
        if made := made_line(section):
            return made[-1:] if self._to_check.get(section.id) else made
        words, grade = self._measure(section)
        room = room_to_write(section.body)
        if not words:
            return [room or self.tr("no text yet")]
        told = [self.tr("1 word") if words == 1 else self.tr("{count} words").format(count=words)]
        if room:
            return [room] if self._to_check.get(section.id) else [room, *told]
        if grade is not None and not self._to_check.get(section.id):  # the row has no room for all three
            told.append(self.tr("grade {grade}").format(grade=grade))
        return told

    def _alert(self, section: Section) -> str:
        count = self._to_check.get(section.id, 0)
        if not count:
            return ""
        return self.tr("1 thing to check") if count == 1 else self.tr("{count} things to check").format(count=count)

    def _spoken(self, section: Section, row: int) -> str:
        """A row as a screen reader says it."""
        ticked = self.tr("included") if section.included else self.tr("left out")
        place = self.tr("position {row} of {count}").format(row=row + 1, count=len(self._rows))
        told = [self._displayed(section), ticked, *self._measures_in_words(section), self._alert(section), place]
        return ", ".join(filter(None, told))
