"""The box that shows how far long work is, with a way to give it up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget

PATIENCE = 400  # milliseconds of work that need no box
WIDTH = 340  # window pixels


def progress_box(parent: QWidget, text: str, cancel: Callable[[], None], total: int = 0) -> QProgressDialog:
    """A box for work of `total` steps, 0 for nobody knows; it comes up where the work takes longer than a moment."""
    box = QProgressDialog(text, QCoreApplication.translate("Prompts", "Cancel"), 0, total, parent)
    box.setWindowTitle(QCoreApplication.applicationName())
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setMinimumDuration(PATIENCE)
    box.setMinimumWidth(WIDTH)
    for button in box.findChildren(QPushButton):
        button.setAutoDefault(False)  # giving up is not what one is here for
    box.setValue(0)
    box.canceled.connect(cancel)
    return box


def end_progress(box: QProgressDialog, cancel: Callable[[], None]) -> None:
    """The work is over: the box goes, and nothing is given up by that."""
    box.canceled.disconnect(cancel)
    box.close()
    box.deleteLater()
