"""The table of people, to look over before anything is made of it: what becomes of each row, and what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from handout_studio.domain.delivery_errors import RowTrouble
from handout_studio.ui.handing_over.field_names import field_name
from handout_studio.ui.icons import icon
from handout_studio.ui.phrases import explained

if TYPE_CHECKING:
    from handout_studio.application import PeopleTable, Recipient

_OWN = 3  # columns before those of the table
_Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractTableModel):
    """Rows are asked for as they come in sight, so that ten thousand cost no more than ten."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[str, ...] = ()
        self._cells: list[tuple[str, ...]] = []
        self._people: Sequence[Recipient] = ()

    def show(self, table: PeopleTable | None, people: Sequence[Recipient]) -> None:
        """Show a table with what was planned for each of its rows; None for no table."""
        self.beginResetModel()
        self._columns = table.columns if table else ()
        self._cells = [row.cells for row in table.rows] if table else []
        self._people = people
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._people else _OWN + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        own = (self.tr("Row"), self.tr("What becomes of it"), self.tr("File"))
        return own[section] if section < _OWN else self._columns[section - _OWN]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person = self._people[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DecorationRole and column == 1:
            return icon("triangle-alert", "warning") if person.trouble else icon("check", "primary")
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 2 and not person.name:
            return self.tr("no file")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if column == 0:
            return str(person.row)
        if column == 1:
            return self._fate(person)
        if column == 2:
            return person.name
        return self._cells[index.row()][column - _OWN] or self.tr("(empty)")

    def _fate(self, person: Recipient) -> str:
        trouble = person.trouble
        if trouble is None:
            return self.tr("Will be made")
        if isinstance(trouble, RowTrouble) and trouble.code == "missing_fields":
            names = ", ".join(field_name(key) for key in trouble.values)
            return self.tr("Left out, missing: {names}").format(names=names)
        return self.tr("Left out: {reason}").format(reason=explained(trouble).what)
