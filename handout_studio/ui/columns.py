"""The three columns of the window: sections over the library, the text, and the pages; all but the text can go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

LEFT_AT_LEAST = 168  # window pixels
LEFT_LIKED, WRITING_LIKED = 228, 344  # window pixels that the lines above the two columns need
ROOM_FOR_WORDS = 960  # window pixels from which on they have that much
ROOM_FOR_BOTH = 22  # lines of words that the left column must have room for, for the library to be there by itself

LIST, LIBRARY, PREVIEW = "list", "library", "preview"


class Columns(QSplitter):
    """`sections` and `library` share the left column; each border can be moved, and is kept under its name.

    The library goes first: by itself, where a low window has too little room for two lists, unless a person wants it.
    In a narrow one the pages give up their width first.
    """

    left = Signal()  # what had the keyboard is hidden now

    def __init__(self, sections: QWidget, library: QWidget, writing: QWidget, preview: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("columns")
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._left.setObjectName("leftColumn")
        self._left.addWidget(sections)
        self._left.addWidget(library)
        self._left.setSizes([560, 220])
        self._left.setMinimumWidth(LEFT_AT_LEAST)
        for column, stretch in ((self._left, 1), (writing, 3), (preview, 4)):
            self.addWidget(column)
            self.setStretchFactor(self.count() - 1, stretch)
        self.setSizes([292, 486, 610])
        for splitter in (self._left, self):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(14)
        for part in (sections, library, self._left, writing, preview):
            part.raise_()  # else a screen reader comes to the last of them first
        self._writing = writing
        self._panes = {LIST: self._left, LIBRARY: library, PREVIEW: preview}
        self._wishes: dict[str, bool] = {}
        self._actions: Mapping[str, QAction] = {}
        self._left.installEventFilter(self)

    @property
    def kept(self) -> dict[str, QSplitter]:
        """What has borders to remember, by name."""
        return {"left": self._left, "columns": self}

    @property
    def wishes(self) -> str:
        """What a person has hidden or wants to see, as a text to keep."""
        return " ".join(f"{'+' if shown else '-'}{name}" for name, shown in self._wishes.items())

    def put_back(self, wishes: str) -> None:
        """Have it as that text says; what it doesn't know is left out."""
        known = (word for word in wishes.split() if word[1:] in self._panes and word[0] in "+-")
        self._wishes = {word[1:]: word[0] == "+" for word in known}
        self._settle()

    def serve(self, actions: Mapping[str, QAction]) -> None:
        """Mark in the menu what is shown, from now on."""
        self._actions = {name: actions[f"show-{name}"] for name in self._panes}
        for action in self._actions.values():
            action.setCheckable(True)
        self._settle()

    def toggle_list(self) -> None:
        """Show the left column, or don't."""
        self._wish(LIST, not self._is_wished(LIST))

    def toggle_library(self) -> None:
        """Show the library below the list, or don't."""
        self._wish(LIBRARY, not (self._is_wished(LIST) and self._is_wished(LIBRARY)))

    def toggle_preview(self) -> None:
        """Show the pages, or don't."""
        self._wish(PREVIEW, not self._is_wished(PREVIEW))

    def show_library(self) -> None:
        """Have the library in sight, with the keyboard in it."""
        if not (self._is_wished(LIST) and self._is_wished(LIBRARY)):
            self._wish(LIBRARY, True)
        self._panes[LIBRARY].setFocus()

    def minimumSizeHint(self) -> QSize:
        """The least that all need, whatever the columns have while there is room."""
        hint = super().minimumSizeHint()
        columns = ((self._left, LEFT_AT_LEAST), (self._writing, self._writing.minimumSizeHint().width()))
        held = sum(max(0, column.minimumWidth() - least) for column, least in columns if not column.isHidden())
        return QSize(hint.width() - held, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = event.size().width() >= ROOM_FOR_WORDS
        self._left.setMinimumWidth(LEFT_LIKED if roomy else LEFT_AT_LEAST)
        self._writing.setMinimumWidth(WRITING_LIKED if roomy else 0)
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._settle()
        return False

    def _wish(self, name: str, shown: bool) -> None:
        self._wishes.pop(name, None)
        if shown and name == LIBRARY:
            self._wishes.pop(LIST, None)  # it is in that column
        if self._is_wished(name) != shown:
            self._wishes[name] = shown
        self._settle()

    def _is_wished(self, name: str) -> bool:
        """Whether a pane is to be there: as the person says, else if there is room."""
        by_itself = name != LIBRARY or self._left.height() >= ROOM_FOR_BOTH * self.fontMetrics().height()
        return self._wishes.get(name, by_itself)

    def _settle(self) -> None:
        holder = self.window().focusWidget()
        had = holder is not None and holder.isVisible() and any(p.isAncestorOf(holder) for p in self._panes.values())
        for name, pane in self._panes.items():
            if pane.isHidden() == self._is_wished(name):
                pane.setVisible(self._is_wished(name))
            if name in self._actions:
                self._actions[name].setChecked(self._is_wished(name) and (name != LIBRARY or self._is_wished(LIST)))
        if had and holder is not None and not holder.isVisible():
            self.left.emit()
