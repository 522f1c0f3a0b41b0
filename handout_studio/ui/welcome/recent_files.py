"""The files worked on last, a row each; one that has gone is greyed, with a way to find it or to forget it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from handout_studio.ui.dates import told_day
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.side_work import SideWork

Times = dict[Path, datetime.datetime | None]


class RecentFiles(QScrollArea):
    """Looks where the files are beside the window: one may be on a network that doesn't answer."""

    open_wished = Signal(Path)
    locate_wished = Signal(Path)
    forget_wished = Signal(Path)
    dated = Signal()  # the rows say now what was found

    def __init__(self, *, now: Callable[[], datetime.datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("galleryRecent")
        self.setAccessibleName(self.tr("Recent handouts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._now = now
        self._rows: list[RecentRow] = []
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._none = plain_label(self.tr("Handouts that you save appear here."), "muted")
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        for surface in (self.viewport(), self._page):
            surface.setAutoFillBackground(False)

    @property
    def rows(self) -> tuple[RecentRow, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def show_files(self, files: Iterable[str]) -> None:
        """Have a row for each of these, and look when each was changed."""
        paths = [Path(name) for name in files]
        if paths != [row.path for row in self._rows]:
            while self._rows:
                row = self._rows.pop()
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            for number, path in enumerate(paths):
                self._add_row(number, path)
        self._none.setVisible(not paths)
        SideWork(lambda: {path: _changed(path) for path in paths}, self._date, lambda error: None, self)

    def sizeHint(self) -> QSize:
        return QSize(0, 90)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 40)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down lead from row to row, Del takes one off the list."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        number = next((n for n, row in enumerate(self._rows) if row.open_button is watched), -1)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and number >= 0:
            self._go_to(number + step)
        elif number >= 0 and event.key() == Qt.Key.Key_Delete:
            self.forget_wished.emit(self._rows[number].path)
            self._go_to(min(number, len(self._rows) - 1))
        else:
            return False
        return True

    def _go_to(self, number: int) -> None:
        if 0 <= number < len(self._rows):
            self._rows[number].take_keyboard()
            self.ensureWidgetVisible(self._rows[number], 0, 0)

    def _add_row(self, number: int, path: Path) -> None:
        row = RecentRow(path, number)
        row.open_wished.connect(self.open_wished)
        row.locate_wished.connect(self.locate_wished)
        row.forget_wished.connect(self.forget_wished)
        row.open_button.installEventFilter(self)
        self._rows.append(row)
        self._column.insertWidget(1 + number, row)

    def _date(self, times: Times) -> None:
        for row in self._rows:
            if row.path in times:
                row.show_time(times[row.path], self._now())
        self.dated.emit()


class RecentRow(QFrame):
    """A button with the file's name and when it was changed; one that has gone has two small buttons instead."""

    open_wished = Signal(Path)
    locate_wished = Signal(Path)
    forget_wished = Signal(Path)

    def __init__(self, path: Path, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.is_missing = False
        self.open_button = QPushButton()
        self.open_button.setObjectName(f"recent-{number}")
        self.open_button.setProperty("look", "row")
        self.open_button.setToolTip(str(path))
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._act)
        self._name, self._line = QLabel(), QLabel()
        for label in (self._name, self._line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.setProperty("look", "small")
        self._locate = push_button(f"recentLocate-{number}", self.tr("Locate"), look="link")
        self._locate.setAccessibleName(self.tr("Locate {name}").format(name=path.stem))
        self._locate.clicked.connect(lambda: self.locate_wished.emit(path))
        self._forget = push_button(f"recentRemove-{number}", self.tr("Remove"), look="link")
        self._forget.setAccessibleName(self.tr("Remove {name} from the list").format(name=path.stem))
        self._forget.clicked.connect(lambda: self.forget_wished.emit(path))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self._line)
        line.addWidget(self._locate)
        line.addWidget(self._forget)
        line.addStretch(1)
        words = self._words = QVBoxLayout(self.open_button)
        words.setContentsMargins(7, 4, 4, 4)
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.open_button)
        self._locate.hide()
        self._forget.hide()
        self._fit()

    def show_time(self, changed: datetime.datetime | None, now: datetime.datetime) -> None:
        """Say when the file was changed; None: it isn't there."""
        self.is_missing = changed is None
        told = told_day(changed, now) if changed else self.tr("moved")
        self._line.setText(told)
        self._line.setProperty("look", "small-warning" if changed is None else "small")
        self._name.setProperty("look", "muted" if changed is None else "")
        for label in (self._line, self._name):
            label.style().polish(label)
        self._locate.setVisible(changed is None)
        self._forget.setVisible(changed is None)
        self.open_button.setAccessibleName(f"{self.path.stem}, {told}")
        self._fit()

    def take_keyboard(self) -> None:
        """Have the keyboard here."""
        self.open_button.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _act(self) -> None:
        self.open_wished.emit(self.path)

    def _fit(self) -> None:
        """A name that has no room is shortened in its middle, as two files often differ at their ends."""
        if not self.open_button.accessibleName():
            self.open_button.setAccessibleName(self.path.stem)
        room = max(self.width() - 14, 60)
        self._name.setText(self.fontMetrics().elidedText(self.path.stem, Qt.TextElideMode.ElideMiddle, room))
        self.open_button.setFixedHeight(self._words.sizeHint().height())


def _changed(path: Path) -> datetime.datetime | None:
    """When the file was changed; None where it can't be found."""
    try:
        return datetime.datetime.fromtimestamp(path.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return None
