"""Words said by a screen reader at once, whatever the keyboard is in."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str) -> None:
    """Have a screen reader say this; nothing happens where none is running, or where there is nothing to say."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, words))
