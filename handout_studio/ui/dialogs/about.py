"""What this program is, its version, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from handout_studio import __version__
from handout_studio.ui.icons import app_icon


class About(QDialog):
    """Name, version and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About Handout Studio"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        name = QLabel(f"Handout Studio {__version__}")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        name.setFont(font)
        text = QLabel(
            self.tr(
                "Client handouts picked, edited, watched as a PDF and handed out. "
                "Everything stays on this computer.\n\n"
                "The program never asks the network whether there is a newer version. Look for one, and for "
                "what is new in it, where you got this one.\n\n"
                "Free software under the MIT licence. It comes with fonts under the SIL Open Font License and "
                "with icons of Lucide under the ISC licence; their texts lie beside them in the program's folder. "
                "The licences of everything else in it are in the file NOTICE.txt there."
            )
        )
        text.setWordWrap(True)
        text.setMinimumWidth(380)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeAbout")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for widget in (picture, name, text):
            column.addWidget(widget)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
