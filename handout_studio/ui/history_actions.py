"""Undo and redo as actions that say what they would take back, put together as the window's language does it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QUndoStack


def undo_action(stack: QUndoStack, parent: QObject) -> QAction:
    """Takes the last step back; greyed while there is none."""
    action = _HistoryAction(_tr("&Undo"), _tr("&Undo {what}"), parent)
    action.show_step(stack.undoText())
    action.setEnabled(stack.canUndo())
    stack.undoTextChanged.connect(action.show_step)
    stack.canUndoChanged.connect(action.setEnabled)
    action.triggered.connect(stack.undo)
    return action


def redo_action(stack: QUndoStack, parent: QObject) -> QAction:
    """Takes the step again that was taken back last; greyed while there is none."""
    action = _HistoryAction(_tr("&Redo"), _tr("&Redo {what}"), parent)
    action.show_step(stack.redoText())
    action.setEnabled(stack.canRedo())
    stack.redoTextChanged.connect(action.show_step)
    stack.canRedoChanged.connect(action.setEnabled)
    action.triggered.connect(stack.redo)
    return action


class _HistoryAction(QAction):
    """Qt's own (`createUndoAction`) can only put its word before the step's: “Rückgängig: …” needs a colon between."""

    def __init__(self, plain: str, telling: str, parent: QObject) -> None:
        super().__init__(parent)
        self._plain, self._telling = plain, telling

    def show_step(self, what: str) -> None:
        """The step that it would take, empty for none."""
        self.setText(self._telling.format(what=what.replace("&", "&&")) if what else self._plain)


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
