"""Copies the whole handout to the clipboard: as plain text, or with its headings and lists for a portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from handout_studio.ui.outcome import Outcome

if TYPE_CHECKING:
    from handout_studio.ui.handing_over.handing_over import HandingOver
    from handout_studio.ui.handing_over.ready import Ready


class Copying(QObject):
    """Puts words on the clipboard, with the details of the person who gets them if there are places for them."""

    came_out = Signal(object)  # Outcome

    def __init__(self, handing_over: HandingOver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handing_over = handing_over

    def copy_text(self) -> None:
        """The words without a mark."""
        self._handing_over.prepare("text", self._put_text)

    def copy_formatted(self) -> None:
        """The words with headings, lists and links; a program that takes no formatting gets the plain ones."""
        self._handing_over.prepare("text", self._put_formatted)

    def _put_text(self, ready: Ready) -> None:
        data = QMimeData()
        data.setText(_plain(ready))
        QGuiApplication.clipboard().setMimeData(data)
        self.came_out.emit(Outcome(self.tr("Copied as plain text. You can paste it anywhere.")))

    def _put_formatted(self, ready: Ready) -> None:
        from handout_studio.application import html_handout  # not before the first paint

        composed = ready.composed
        data = QMimeData()
        data.setHtml(html_handout(composed.handout, composed.brand, dict(composed.fields)))
        data.setText(_plain(ready))
        QGuiApplication.clipboard().setMimeData(data)
        self.came_out.emit(Outcome(self.tr("Copied with its formatting. You can paste it into a portal or a letter.")))


def _plain(ready: Ready) -> str:
    from handout_studio.application import plain_handout  # not before the first paint

    composed = ready.composed
    return plain_handout(composed.handout, composed.brand, dict(composed.fields))
