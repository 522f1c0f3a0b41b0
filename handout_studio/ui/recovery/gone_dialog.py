"""Lists the handouts and templates that are gone, of which earlier versions are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from handout_studio.ui.dialogs.parts import plain_label, push_button
from handout_studio.ui.recovery.times import told_time
from handout_studio.ui.window_state import fitted_size

if TYPE_CHECKING:
    from handout_studio.application import GoneFile

_FILE = Qt.ItemDataRole.UserRole


class GoneDialog(QDialog):
    """Tells which one is wished back, or its versions away; `show_files` shows what is left."""

    bring_back_wished = Signal(object)  # GoneFile
    clear_wished = Signal(object)

    def __init__(self, files: Sequence[GoneFile], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("goneFiles")
        self.setWindowTitle(self.tr("Handouts and templates that are gone"))
        self._about = plain_label("", "muted", "goneAbout")
        self._list = QListWidget()
        self._list.setObjectName("goneList")
        self._list.setAccessibleName(self.windowTitle())
        self._list.setProperty("look", "card")
        self._list.ensurePolished()  # or rows are measured without their padding
        self._list.setWordWrap(True)
        self._clear = push_button("clearGone", self.tr("&Delete its versions…"), lambda: self._wish(self.clear_wished))
        self._back = push_button("bringBackGone", self.tr("&Bring back"), lambda: self._wish(self.bring_back_wished))
        self._back.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self._clear)
        row.addStretch(1)
        row.addWidget(push_button("closeGone", self.tr("Close"), self.reject))
        row.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._about)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        self._list.itemActivated.connect(lambda item: self._wish(self.bring_back_wished))
        self.show_files(files)
        self.resize(fitted_size(QSize(560, 420), parent))
        self._list.setFocus()

    def show_files(self, files: Sequence[GoneFile]) -> None:
        """Show these, the first one chosen."""
        self._list.clear()
        for file in files:
            item = QListWidgetItem(f"{file.path.stem}\n{self._line(file)}")
            item.setData(_FILE, file)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{file.path.stem}, {self._line(file)}")
            item.setToolTip(str(file.path))
            self._list.addItem(item)
        self._list.setCurrentRow(0 if files else -1)
        some = self.tr(
            "Moved, renamed or deleted files, as they were saved last. They are kept on this computer alone."
        )
        self._about.setText(some if files else self.tr("Nothing is kept of files that are gone."))
        for button in (self._clear, self._back):
            button.setEnabled(bool(files))

    def _line(self, file: GoneFile) -> str:
        kind = self.tr("Template") if file.is_template else self.tr("Handout")
        count = len(file.versions)
        many = self.tr("1 version") if count == 1 else self.tr("{count} versions").format(count=count)
        saved = self.tr("last saved {time}").format(time=told_time(file.last_saved))
        return f"{kind} · {many} · {saved}"

    def _wish(self, wished: SignalInstance) -> None:
        item = self._list.currentItem()
        if item is not None:
            wished.emit(item.data(_FILE))
