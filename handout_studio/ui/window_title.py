"""What the window is called: the handout's name, whether it is saved, and the program's name."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from handout_studio.ui.beginning import Beginning
from handout_studio.ui.file_operations import shown_name
from handout_studio.ui.session import HandoutSession

PROGRAM = "Handout Studio"


class WindowTitle(QObject):
    """Keeps the title of `window` in step with the session, and with whether there is a handout in it yet."""

    def __init__(self, session: HandoutSession, welcome: Beginning, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._welcome = welcome
        self._window = window
        for changed in (session.file_changed, session.handout_changed, welcome.turned):
            changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        name = shown_name(self._session).replace("[*]", "[*][*]")
        self._window.setWindowTitle(PROGRAM if self._welcome.is_start else f"{name}[*] — {PROGRAM}")
        self._window.setWindowModified(not self._session.is_clean)
        self._window.setWindowFilePath(str(self._session.path or ""))
