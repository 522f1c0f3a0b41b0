"""Has a row that something beside mouse and keys selects, a screen reader say, become the current one as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView


class ChosenRow(QObject):
    """Follows the selection of `view`, which has its model already.

    Mouse and keys make a row current by themselves. Qt's accessible interface only selects it, so that what follows
    (the text to edit, the template to use) would stay with the row before.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._is_quiet = False
        view.selectionModel().selectionChanged.connect(self._follow)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Meanwhile rows are selected beside the current one, which stays."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False

    def _follow(self, selected: QItemSelection) -> None:
        came = selected.indexes()
        if not self._is_quiet and len(came) == 1 and came[0] != self._view.currentIndex():
            self._view.selectionModel().setCurrentIndex(came[0], QItemSelectionModel.SelectionFlag.NoUpdate)
