"""One state of a handout as a card: what it is, when it was, and a picture of its first page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

PAGE = QSize(230, 325)


class PageCard(QFrame):
    """`show_state` and then, once it has been drawn, `show_page`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "card")
        self._heading = QLabel()
        self._heading.setObjectName(f"{name}Heading")
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        self._times = QLabel()
        self._times.setObjectName(f"{name}Times")
        self._times.setProperty("look", "muted")
        self._times.setWordWrap(True)
        self._page = QLabel()
        self._page.setObjectName(f"{name}Page")
        self._page.setProperty("look", "paper")
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setWordWrap(True)
        self._page.setFixedSize(PAGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for label in (self._heading, self._times, self._page):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch()
        self.setFixedWidth(PAGE.width() + 26)

    @property
    def has_page(self) -> bool:
        """Whether the picture is there."""
        return not self._page.pixmap().isNull()

    def show_state(self, heading: str, times: str, instead: str) -> None:
        """What it is; `instead` stands where the page will be."""
        self._heading.setText(heading)
        self._times.setText(times)
        self._page.setText(instead)
        self._page.setAccessibleName(heading)

    def show_page(self, image: QImage, instead: str) -> None:
        """The page, drawn in device pixels; `instead` where there is none."""
        if image.isNull():
            self._page.setText(instead)
            return
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        inner = QSize(PAGE.width() - 2, PAGE.height() - 2) * self.devicePixelRatioF()
        if picture.height() > inner.height() or picture.width() > inner.width():
            picture = picture.scaled(
                inner, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._page.setPixmap(picture)


def page_width(beside: QWidget) -> int:
    """Device pixels that a page on a card is wide."""
    return round((PAGE.width() - 2) * beside.devicePixelRatioF())
