"""Tries out the window of this installation: its plugins, fonts, icons and translations, and that its pages appear."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree import ElementTree

from PySide6.QtCore import QByteArray, QEventLoop, QTimer, QTranslator
from PySide6.QtGui import QFontDatabase, QImageReader
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyleFactory

from handout_studio.application import Defect, RenderReply, Workspace
from handout_studio.resources import entries
from handout_studio.ui.language import SPOKEN, qt_words, words_of
from handout_studio.ui.opening import make_application, open_window
from handout_studio.ui.preview.controller import Renderer, RendererFactory
from handout_studio.ui.theme import SystemTheme

PATIENCE = 30_000
"""Milliseconds until the page must be there."""

FORMATS = ("jpeg", "png", "svg")


def window_defects(workspace: Workspace, make_renderer: RendererFactory) -> Iterator[Defect]:
    """Everything about the window that is amiss; opens it, waits for its pages and closes it."""
    app = make_application()
    formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    yield from (Defect("plugin", name) for name in FORMATS if name not in formats)
    if "Fusion" not in QStyleFactory.keys():  # noqa: SIM118 - a class with a method of this name
        yield Defect("plugin", "Fusion")
    yield from _fonts()
    yield from _icons()
    yield from _translations()
    theme = SystemTheme(app)
    theme.choose(workspace.preferences.theme)
    pages = _Pages(make_renderer)
    window = open_window(workspace, theme, None, pages.hand_over)
    shown = window.isVisible()
    pages.wait()
    window.close()
    if not shown:
        yield Defect("window")
    elif not pages.there:
        yield Defect("preview")


class _Pages:
    """Stands between the window and its renderer, to see the first page go by, or word that there is none."""

    def __init__(self, make_renderer: RendererFactory) -> None:
        self._make_renderer = make_renderer
        self.there = False
        self._answered = False

    def hand_over(self, on_reply: Callable[[RenderReply], None]) -> Renderer:
        def noted(reply: RenderReply) -> None:
            on_reply(reply)
            self.there = self.there or bool(reply.document and reply.images)
            self._answered = self.there or reply.failure is not None

        return self._make_renderer(noted)

    def wait(self) -> None:
        """Let the window work until an answer has come, or for as long as is bearable."""
        loop, look, enough = QEventLoop(), QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if self._answered else None)
        enough.timeout.connect(loop.quit)
        look.start(20)
        enough.start(PATIENCE)
        loop.exec()


def _fonts() -> Iterator[Defect]:
    try:
        fonts = entries("fonts", "figtree", suffix=".ttf")
    except OSError:
        fonts = []
    if not fonts:
        yield Defect("font", "Figtree")
    yield from (Defect("font", font.name) for font in fonts if QFontDatabase.addApplicationFont(str(font)) < 0)


def _icons() -> Iterator[Defect]:
    try:
        icons = entries("icons", suffix=".svg")
    except OSError:
        icons = []
    if not any(icon.stem == "handout-studio" for icon in icons):
        yield Defect("icon", "handout-studio.svg")
    for icon in icons:
        if not QSvgRenderer(QByteArray(icon.read_bytes())).isValid():
            yield Defect("icon", icon.name)


def _translations() -> Iterator[Defect]:
    for language in set(SPOKEN) - {"en"}:
        try:
            words = words_of(language)
        except (OSError, ElementTree.ParseError):
            words = {}
        if not words:
            yield Defect("translation", language)
        if not QTranslator().load(f"qtbase_{language}", qt_words()):
            yield Defect("translation", f"qtbase_{language}")
