"""What a screen reader finds in a window: its tree of controls, and those that it could give no name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QPushButton, QWidget

_ROLE = QAccessible.Role
CONTROLS = {
    _ROLE.Button,
    _ROLE.ButtonDropDown,
    _ROLE.ButtonMenu,
    _ROLE.Cell,
    _ROLE.CheckBox,
    _ROLE.ComboBox,
    _ROLE.Dial,
    _ROLE.EditableText,
    _ROLE.Link,
    _ROLE.List,
    _ROLE.ListItem,
    _ROLE.MenuItem,
    _ROLE.PageTab,
    _ROLE.ProgressBar,
    _ROLE.RadioButton,
    _ROLE.Slider,
    _ROLE.SpinBox,
    _ROLE.Table,
    _ROLE.Tree,
    _ROLE.TreeItem,
}


def controls(window: QWidget) -> Iterator[tuple[QAccessible.Role, str, str]]:
    """Role, name and place of all that can be worked or have the keyboard, as far as it is to be seen."""
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        yield from _walk(root, "")


def nameless(window: QWidget) -> list[str]:
    """The places of the controls that have no name."""
    return [f"{place}: {role.name}" for role, name, place in controls(window) if not name.strip()]


def misnamed(window: QWidget) -> list[str]:
    """The buttons whose spoken name leaves out the words that are on them (WCAG 2.5.3)."""
    found = []
    for button in window.findChildren(QPushButton):
        words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip("…▾ ")
        named = button.accessibleName()
        if button.isVisible() and button.window() is window and named and words.casefold() not in named.casefold():
            found.append(f"{button.objectName()}: “{named}” for “{words}”")
    return found


def _walk(found: QAccessibleInterface, place: str) -> Iterator[tuple[QAccessible.Role, str, str]]:
    state, role, thing = found.state(), found.role(), found.object()
    if state.invisible and role != _ROLE.Window:
        return
    own = (thing.objectName() or thing.metaObject().className()) if thing is not None else role.name
    place = f"{place}/{own}"
    if role in CONTROLS or (state.focusable and role != _ROLE.StaticText):  # words name themselves
        yield role, found.text(QAccessible.Text.Name), place
    for number in range(found.childCount()):
        child = found.child(number)
        if child is not None:
            yield from _walk(child, place)
