"""Undo and redo in a field are the session's: the field hands their keys on and shows them in its menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu

from handout_studio.ui.history_actions import redo_action, undo_action

_Key = QKeySequence.StandardKey
_UNDO, _REDO = _Key.Undo, _Key.Redo
_FIELD_KEYS = (
    *(_Key.Copy, _Key.Cut, _Key.Paste, _Key.SelectAll, _Key.DeleteStartOfWord, _Key.DeleteEndOfWord),
    *(_Key.MoveToNextWord, _Key.MoveToPreviousWord, _Key.SelectNextWord, _Key.SelectPreviousWord),
    *(_Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument),
    *(_Key.SelectStartOfDocument, _Key.SelectEndOfDocument),
)


def is_left_to_window(event: QEvent) -> bool:
    """Whether Qt asks if the field wants a key that is the window's: one with Ctrl that means nothing in a field.

    A field would say yes to undo, and to some that only Emacs knows, and the window's shortcut would never run.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and not any(event.matches(key) for key in _FIELD_KEYS)


def take_history_key(event: QKeyEvent, undo_stack: QUndoStack) -> bool:
    """Undo or redo where the key says so; whether it did."""
    if event.matches(_UNDO):
        undo_stack.undo()
    elif event.matches(_REDO):
        undo_stack.redo()
    else:
        return False
    return True


def put_history(menu: QMenu, undo_stack: QUndoStack) -> None:
    """Put the session's undo and redo into a field's menu, in place of the field's own."""
    standard = menu.actions()
    for action in standard[:3]:  # Qt's undo, redo and the line below them
        menu.removeAction(action)
    separator = QAction(menu)
    separator.setSeparator(True)
    menu.insertActions(standard[3], [undo_action(undo_stack, menu), redo_action(undo_stack, menu), separator])
