"""The row under the format bar in which a link's words and address are typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handout_studio.text.links import ADDRESS_LIMIT, safe_address
from handout_studio.ui.editor.inline_row import InlineRow

WORDS_LIMIT = 300


class LinkBar(InlineRow):
    """Opens with what is there; Enter says `wanted`, Escape `left`. Without an address the link is taken off."""

    wanted = Signal(str, str)  # words, address

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("linkBar", parent)
        self._linked = False
        self.words = self.add_field("linkWords", self.tr("Words of the link"), WORDS_LIMIT, 2)
        self.address = self.add_field("linkAddress", self.tr("Web or email address"), ADDRESS_LIMIT, 3)
        self.add_button("linkDone", self.tr("Link"), self.tr("Make the link"))
        self.address.textChanged.connect(self._judge)
        self.finished.connect(lambda: self.wanted.emit(self.words.text(), self.address.text()))

    def open(self, words: str, address: str, *, linked: bool) -> None:
        """Show the row with these in it, the keyboard where something is missing; `linked`: it is a link already."""
        self._linked = linked
        self.words.setText(words)
        self.address.setText(address)
        self._judge()
        self.open_at(self.words if not words else self.address)

    def _judge(self) -> None:
        address = self.address.text().strip()
        self.done.setEnabled(safe_address(address) is not None if address else self._linked)
        self.done.setText(self.tr("Link") if address or not self._linked else self.tr("No link"))
        self.done.setToolTip(
            "" if self.done.isEnabled() else self.tr("An address looks like example.org or me@example.org")
        )
