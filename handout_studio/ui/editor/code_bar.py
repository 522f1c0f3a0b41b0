"""The row under the format bar in which the address of a QR code is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handout_studio.text.links import safe_address
from handout_studio.ui.editor.inline_row import InlineRow

ADDRESS_LIMIT = 500
"""Characters: a longer address makes a code that few telephones can read."""


class CodeBar(InlineRow):
    """Opens with the address that is there; Enter says `wanted`. Without an address the code is taken out."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("codeBar", parent)
        self._present = False
        self.address = self.add_field("codeAddress", self.tr("Address that the QR code opens"), ADDRESS_LIMIT, 1)
        self.add_button("codeDone", self.tr("QR code"), self.tr("Make the QR code"))
        self.address.textChanged.connect(self._judge)
        self.finished.connect(lambda: self.wanted.emit(self.address.text()))

    def open(self, address: str) -> None:
        """Show the row; `address`: that of the code the caret is in, if it is in one."""
        self._present = bool(address)
        self.address.setText(address)
        self._judge()
        self.open_at(self.address)

    def _judge(self) -> None:
        address = self.address.text().strip()
        self.done.setEnabled(safe_address(address) is not None if address else self._present)
        self.done.setText(self.tr("QR code") if address or not self._present else self.tr("No code"))
        self.done.setToolTip(
            "" if self.done.isEnabled() else self.tr("An address looks like example.org or me@example.org")
        )
