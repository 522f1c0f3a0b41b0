"""A window gone through with the Tab key: what is reached, what isn't, and whether one sees where one is."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QRadioButton, QWidget

MOST = 200  # steps of Tab
PARTS = 4  # a date is gone through by day, month and year
AROUND = 6  # pixels around a control that may show that it has the keyboard


@dataclass
class Round:
    """One round with Tab; each control by its object name, else its class."""

    reached: list[QWidget] = field(default_factory=list)
    traps: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)


def name_of(widget: QWidget) -> str:
    return widget.objectName() or f"{type(widget).__name__} in {_owner(widget)}"


def tab_round(window: QWidget, *, backwards: bool = False, looking: bool = False) -> Round:
    """Press Tab until a control comes again. `looking`: compare each with and without the keyboard."""
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    made = Round()
    at = QApplication.focusWidget()
    if at is None or at.window() is not window:
        window.setFocus()
        QTest.keyClick(window, key)
        at = QApplication.focusWidget()
    if looking and at is not None:  # before the first Tab the style shows no more than it must
        QTest.keyClick(at, Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    while at is not None and at not in made.reached and len(made.reached) < MOST:
        made.reached.append(at)
        before = window.grab(_around(at)).toImage() if looking else None
        for _ in range(PARTS):
            QTest.keyClick(at, key)
            after = QApplication.focusWidget()
            if after is not at:
                break
        if after is at:
            if len([each for each in _wanted(window) if each is not at]):
                made.traps.append(name_of(at))
            break
        if before is not None and before == window.grab(_around(at)).toImage():
            made.unseen.append(name_of(at))
        at = after
    return made


def unreached(window: QWidget, made: Round) -> list[str]:
    """The controls that take the keyboard by Tab, can be seen, and were not come by."""
    groups = {each.parentWidget() for each in made.reached if isinstance(each, QRadioButton)}
    return [
        name_of(each)
        for each in _wanted(window)
        if each not in made.reached and not (isinstance(each, QRadioButton) and each.parentWidget() in groups)
    ]


def mouse_only(window: QWidget) -> list[str]:
    """Buttons that can be seen and clicked, but never take the keyboard."""
    return [
        name_of(each)
        for each in window.findChildren(QAbstractButton)
        if each.isVisible()
        and each.isEnabled()
        and not each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        and not _is_one_of_several(each)
        and not each.objectName().startswith("qt_")
        and each.metaObject().className() != "QLineEditIconButton"
        and each.window() is window
    ]


def _is_one_of_several(button: QAbstractButton) -> bool:
    """Whether the arrow keys choose among it and others, and Tab comes by the chosen one alone."""
    group = button.group()
    if isinstance(button, QRadioButton) or button.autoExclusive():
        return True
    return group is not None and group.exclusive() and group.checkedButton() is not None


def _wanted(window: QWidget) -> list[QWidget]:
    return [
        each
        for each in window.findChildren(QWidget)
        if each.window() is window
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(each, QAbstractScrollArea) and each.focusPolicy() == Qt.FocusPolicy.NoFocus)
    ]


def _around(widget: QWidget) -> QRect:
    """The widget and a little around it, in its window."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())


def _owner(widget: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None and not parent.objectName():
        parent = parent.parentWidget()
    return parent.objectName() if parent is not None else "nothing"
