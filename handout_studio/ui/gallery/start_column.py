"""What a handout can begin with beside a template: nothing, a file, or one of the last files."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from handout_studio.ui.dates import told_day
from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.icons import icon

WIDTH = 250  # window pixels


class StartColumn(QFrame):
    """A button for a blank handout, one to open a file, and the recent files; each only wishes."""

    blank_wished = Signal()
    open_wished = Signal()
    import_wished = Signal()
    recent_wished = Signal(Path)

    def __init__(
        self, recent: Iterable[str], *, now: Callable[[], datetime.datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("startColumn")
        self.setFixedWidth(WIDTH)
        self.setStyleSheet("#startColumn { background: palette(base); border-right: 1px solid palette(midlight); }")
        name = QLabel("Handout Studio")
        name.setStyleSheet("font-size: 17pt; font-weight: 700;")
        blank = push_button("galleryBlank", self.tr("&Blank handout"), self.blank_wished.emit)
        blank.setIcon(icon("file-plus"))
        opening = push_button("galleryOpen", self.tr("&Open…"), self.open_wished.emit)
        opening.setIcon(icon("folder-open"))
        bringing = push_button("galleryImport", self.tr("&Import a template…"), self.import_wished.emit)
        bringing.setIcon(icon("layout-template"))
        self._recent = QListWidget()
        self._build_recent(recent, now())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 26, 22, 18)
        column.setSpacing(10)
        column.addWidget(name)
        column.addWidget(plain_label(self.tr("Clear, kind handouts for the first session."), "muted"))
        column.addSpacing(6)
        for button in (blank, opening, bringing):
            button.setIconSize(QSize(17, 17))
            button.setText(f" {button.text()}")
            column.addWidget(button)
        column.addSpacing(14)
        column.addWidget(plain_label(self.tr("RECENT"), "heading"))
        column.addWidget(self._recent, 1)
        if not self._recent.count():
            self._recent.hide()
            column.addWidget(plain_label(self.tr("Handouts that you save appear here."), "muted"))
            column.addStretch(1)

    def _build_recent(self, recent: Iterable[str], now: datetime.datetime) -> None:
        self._recent.setObjectName("galleryRecent")
        self._recent.setAccessibleName(self.tr("Recent handouts"))
        self._recent.setFrameShape(QFrame.Shape.NoFrame)
        self._recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for file in recent:
            path = Path(file)
            when = _changed(path)
            line = told_day(when, now) if when else self.tr("moved · Enter locates it")
            item = QListWidgetItem(f"{path.stem}\n{line}")
            item.setData(Qt.ItemDataRole.UserRole, file)
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + 8))
            item.setToolTip("")
            if when is None:
                item.setForeground(self.palette().placeholderText())
            self._recent.addItem(item)
        self._recent.itemActivated.connect(self._wish)
        self._recent.itemClicked.connect(self._wish)

    def _wish(self, item: QListWidgetItem) -> None:
        self.recent_wished.emit(Path(item.data(Qt.ItemDataRole.UserRole)))


def _changed(path: Path) -> datetime.datetime | None:
    """When the file was changed; None where it can't be found."""
    try:
        return datetime.datetime.fromtimestamp(path.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return None
