"""The logo of a brand: seen small, chosen from a file, or taken out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from handout_studio.application import Workspace
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.values import Picture
from handout_studio.ui.dialogs.logo_check import logo_facts, logo_words
from handout_studio.ui.dialogs.parts import plain_label
from handout_studio.ui.prompts import Prompts, message_for
from handout_studio.ui.side_work import GivenUp, wait_or_give_up

WIDTH, HEIGHT = 150, 72


class LogoField(QWidget):
    """Tells `changed` with the Picture, or None where it was taken out."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._prompts = prompts
        self._thumbnail = QLabel()
        self._thumbnail.setObjectName("logoThumbnail")
        self._thumbnail.setProperty("look", "paper")
        self._thumbnail.setFixedSize(WIDTH, HEIGHT)
        self._thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choose = QPushButton(self.tr("&Choose…"))
        self._choose.setObjectName("chooseLogo")
        self._choose.setAccessibleName(self.tr("Choose a logo"))
        self._choose.clicked.connect(self.choose)
        self._remove = QPushButton(self.tr("Re&move logo"))
        self._remove.setObjectName("removeLogo")
        self._remove.clicked.connect(self._take_out)
        self._told = plain_label("", "muted", "logoFacts")
        for button in (self._choose, self._remove):
            button.setAutoDefault(False)  # Enter is for the dialog's own button
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._told)

    def show_picture(self, picture: Picture | None) -> None:
        """Show a logo, or that there is none, without telling of it."""
        self._remove.setEnabled(picture is not None)
        if picture is None:
            self._thumbnail.setPixmap(QPixmap())
            self._thumbnail.setText(self.tr("No logo"))
            self._tell(self.tr("PNG, JPEG or SVG, at most 2 MB"), False)
            return
        facts = logo_facts(QImage.fromData(picture.data))
        self._tell(*(logo_words(facts) if facts is not None else ("", False)))
        self._thumbnail.setPixmap(self._scaled(picture))
        self._thumbnail.setAccessibleName(self.tr("The logo"))

    def _tell(self, words: str, wants_attention: bool) -> None:
        self._told.setText(words)
        self._told.setProperty("look", "amber" if wants_attention else "muted")
        self._told.style().polish(self._told)

    def choose(self) -> None:
        """Ask for a file and take it in; a file that is no logo is refused with the reason."""
        last = self._workspace.preferences.last_folder
        path = self._prompts.path_to_open("logo", Path(last) if last else Path.home())
        if path is None:
            return
        words = self.tr("Reading “{name}”…").format(name=path.name)
        try:
            take_in = partial(self._workspace.pictures.take_in_file, path, "logo")
            picture = wait_or_give_up(take_in, self._prompts.wait, words)
        except GivenUp:
            return
        except HandoutStudioError as error:
            self._prompts.tell(message_for(error, path.name))
            return
        self.show_picture(picture)
        self.changed.emit(picture)

    def _take_out(self) -> None:
        self.show_picture(None)
        self.changed.emit(None)

    def _scaled(self, picture: Picture) -> QPixmap:
        full = QPixmap()
        full.loadFromData(picture.data)
        ratio = self.devicePixelRatioF()
        room = self._thumbnail.contentsRect().size() * ratio
        if full.width() > room.width() or full.height() > room.height():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            full = full.scaled(room, keep, smooth)
        full.setDevicePixelRatio(ratio)
        return full
