"""Pictures of every screen in one language at one scale: a process of its own, whose scale Qt reads at its start.

python -m tests.screens.shots FOLDER LANGUAGE [NAME...]
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from handout_studio.ui.language import speak
from handout_studio.ui.preview.page_view import PageView
from handout_studio.ui.theme import apply_theme
from tests.screens.fit import cut_off
from tests.screens.stage import NotShown, has_keyboard, visit
from tests.screens.table import DIALOGS, SCREENS, WINDOW, Screen
from tests.studio import Studio, open_studio

SIZES = ((1440, 900), (1024, 640))
THEMES = ("light", "dark")
CALM = 1200  # milliseconds that a screen has to come to rest
PAGES = 6_000  # milliseconds until a busy machine has drawn pages and looked for findings
WITH_PAGES = {
    "window-findings",
    "welcome",
    "brand-editor",
    "import-template",
    "handing-over-look",
    "unsaved-work",
    "earlier-versions",
}


def main(folder: Path, language: str, names: list[str]) -> int:
    """Write FOLDER/SIZE/NAME-THEME.png and FOLDER/cut-off.txt. Returns how many screens didn't come."""
    app = QApplication([])
    app.setApplicationDisplayName("Handout Studio")
    speak(app, language)
    lost = 0
    told: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        for width, height in SIZES:
            data = Path(place) / f"{width}"
            with open_studio(data / "data") as studio:
                studio.window.resize(width, height)
                has_keyboard(studio.window)
                for screen in _wanted(names, first=(width, height) == SIZES[0]):
                    target = folder / f"{width}x{height}"
                    target.mkdir(parents=True, exist_ok=True)
                    try:
                        told += _shoot(app, studio, data, screen, target)
                    except (NotShown, AssertionError) as trouble:
                        lost += 1
                        told.append(f"{width}x{height} {screen.name}: not shown ({trouble})")
    (folder / "cut-off.txt").write_text("\n".join(told) + "\n", encoding="utf-8")
    return lost


def _wanted(names: list[str], *, first: bool) -> list[Screen]:
    """Menus and questions don't change with the window: they are taken once."""
    return [each for each in (SCREENS if first else (*WINDOW, *DIALOGS)) if not names or each.name in names]


def _shoot(app: QApplication, studio: Studio, data: Path, screen: Screen, target: Path) -> list[str]:
    told: list[str] = []

    def act(widget: QWidget) -> None:
        if widget is studio.window:
            _wait_for_pages(studio)
        _rest(PAGES if screen.name in WITH_PAGES else CALM)
        for theme in THEMES:
            apply_theme(app, theme)
            QTest.qWait(120)
            widget.grab().save(str(target / f"{screen.name}-{theme}.png"))
        apply_theme(app, "light")
        told.extend(f"{target.name} {screen.name}: {each}" for each in cut_off(widget))

    visit(studio, data, screen, act)
    return told


def _rest(milliseconds: int) -> None:
    """Let the window work. QTest.qWait would keep Python to itself, and hold up the threads that read pages."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait_for_pages(studio: Studio) -> None:
    view = studio.window.preview.findChild(PageView)
    for _ in range(100):
        if studio.window.preview.document is not None and view is not None:
            return
        QTest.qWait(50)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:]))
