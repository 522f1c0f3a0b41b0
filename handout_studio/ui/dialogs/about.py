"""What this program is, its version, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from handout_studio import __version__
from handout_studio.ui.dialogs.parts import push_button
from handout_studio.ui.icons import app_icon
from handout_studio.ui.theme import dress


class About(QDialog):
    """Name and version, with the ways to the licences and the log."""

    licences_wished = Signal()
    log_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Handout Studio"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        name = QLabel(f"Handout Studio {__version__}")
        dress(name, times=1.4, weight=QFont.Weight.Bold)
        text = QLabel(
            self.tr(
                "Client handouts picked, edited, watched as a PDF and handed out. "
                "Everything stays on this computer.\n\n"
                "The program never asks the network whether there is a newer version. Look for one, and for "
                "what is new in it, where you got this one.\n\n"
                "Free software under the MIT licence. It comes with typefaces, icons, word lists and programs of "
                "others, each under its own free licence."
            )
        )
        text.setWordWrap(True)
        text.setMinimumWidth(380)
        close = push_button("closeAbout", self.tr("Close"), self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(push_button("showLicences", self.tr("&Licences…"), self.licences_wished.emit))
        buttons.addWidget(push_button("showLog", self.tr("Show l&og"), self.log_wished.emit))
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        for widget in (picture, name, text):
            column.addWidget(widget)
        column.addLayout(buttons)
