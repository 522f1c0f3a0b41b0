"""What the pages are to a screen reader: a document, where Qt would say no more than that something is there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_INSTALLED = "handoutStudioSpeaksOfPages"


def speak_of_pages(program: QApplication) -> None:
    """Have the pages of every window called a document from now on. To ask twice does no harm."""
    if not program.property(_INSTALLED):
        program.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_interface)


def _interface(kind: str, thing: QObject) -> QAccessibleWidget | None:
    """Called by Qt for whatever it is asked about; None leaves it to Qt."""
    if kind != "PageView" or not isinstance(thing, QWidget):
        return None
    made = QAccessibleWidget(thing, QAccessible.Role.Document)
    thing.by_ear = made  # type: ignore[attr-defined]  # Qt has it as long as the widget, and Python has to keep it
    return made
