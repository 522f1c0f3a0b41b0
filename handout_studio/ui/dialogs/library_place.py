"""Asks where templates and sections are kept: on this computer alone, or in a folder that others have too."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from handout_studio.ui.dialogs.parts import button_row, line_edit, plain_label, push_button
from handout_studio.ui.prompts import Prompts
from handout_studio.ui.window_state import fitted_size


class LibraryPlace(QDialog):
    """Accepted, `folder` is the shared one, None for none."""

    def __init__(self, shared: Path | None, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPlace")
        self.setWindowTitle(self.tr("Library folder"))
        self._prompts = prompts
        self._alone = QRadioButton(self.tr("On &this computer alone"))
        self._alone.setObjectName("libraryAlone")
        self._with_others = QRadioButton(self.tr("Also in a folder that my &practice shares"))
        self._with_others.setObjectName("libraryShared")
        self._folder = line_edit("libraryFolder", self.tr("Shared folder"), str(shared or ""), limit=4_000)
        self._browse = push_button("chooseLibraryFolder", self.tr("&Choose…"), self._choose)
        self._keep = push_button("keepLibraryFolder", self.tr("&OK"), self.accept)
        self._keep.setDefault(True)
        row = QHBoxLayout()
        row.addSpacing(24)
        row.addWidget(self._folder, 1)
        row.addWidget(self._browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(plain_label(self.tr("Where are your templates and library sections?")))
        column.addWidget(self._alone)
        column.addWidget(self._with_others)
        column.addLayout(row)
        about = self.tr(
            "A network drive or a synchronised folder. What others change there appears here; when two change the same "
            "thing, both are kept. What you have on this computer stays, and all works without the folder too."
        )
        column.addWidget(plain_label(about, "muted"))
        column.addStretch(1)
        column.addLayout(button_row(push_button("cancelLibraryFolder", self.tr("Cancel"), self.reject), self._keep))
        (self._with_others if shared else self._alone).setChecked(True)
        self._with_others.toggled.connect(self._follow)
        self._folder.textChanged.connect(self._follow)
        self._follow()
        self.resize(fitted_size(QSize(540, 290), parent))

    @property
    def folder(self) -> Path | None:
        """The folder to share."""
        text = self._folder.text().strip()
        return Path(text).expanduser() if self._with_others.isChecked() and text else None

    def _choose(self) -> None:
        start = Path(self._folder.text()) if self._folder.text() else Path.home()
        folder = self._prompts.folder_to_share(start)
        if folder is not None:
            self._folder.setText(str(folder))

    def _follow(self) -> None:
        shared = self._with_others.isChecked()
        self._folder.setEnabled(shared)
        self._browse.setEnabled(shared)
        folder = self.folder
        self._keep.setEnabled(not shared or (folder is not None and folder.is_absolute()))
