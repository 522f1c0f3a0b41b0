"""How the window looks: the colours of light and dark, the palette and the font made of them.

Widgets ask for a look by a property: `setProperty("look", ...)` with `card` (a frame with rounded corners), `heading`
(small capitals above a column), `muted` (a quiet line), `primary` (the one main button), `quiet` (a button without a
frame), `warning` (a card that wants attention), `desk` (what lies behind the page).
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from handout_studio.resources import entries, resource
from handout_studio.ui.style_sheet import style_sheet

ThemeName = Literal["system", "light", "dark"]

FAMILY = "Figtree"
POINTS = 13.0 if sys.platform == "darwin" else 10.5  # a Mac counts 72 points to the inch of 72 pixels
FOOT = 27  # pixels that the window's last line is high
SMALL_POINTS = 11.0 if sys.platform == "darwin" else 9.0
_THEME = "handoutStudioTheme"
_DRESSED = "handoutStudioDressed"
_SIZE = "handoutStudioTextSize"
SMALLEST, LARGEST = 80, 150  # hundredths of the usual size of words


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, each `#RRGGBB`."""

    window: str
    surface: str
    border: str
    outline: str
    text: str
    muted: str
    primary: str
    primary_hover: str
    on_primary: str
    tint: str
    hover: str
    warning: str
    warning_surface: str
    warning_border: str
    danger: str
    selection: str
    desk: str


LIGHT = Tokens(
    window="#F4F7F6",
    surface="#FFFFFF",
    border="#DBE4E2",
    outline="#7D8D8B",
    text="#1F2D2C",
    muted="#566664",
    primary="#1F6F6B",
    primary_hover="#185A57",
    on_primary="#FFFFFF",
    tint="#E6F1EF",
    hover="#EDF3F2",
    warning="#A94F12",
    warning_surface="#FFF6EC",
    warning_border="#F0D9C0",
    danger="#B3261E",
    selection="#BFE0DC",
    desk="#D4DDDB",
)

DARK = Tokens(
    window="#161D1D",
    surface="#1E2727",
    border="#314040",
    outline="#7F9391",
    text="#E6EEED",
    muted="#9DB0AD",
    primary="#5CBCB3",
    primary_hover="#7ACCC4",
    on_primary="#10201F",
    tint="#243836",
    hover="#273333",
    warning="#F0A868",
    warning_surface="#33291F",
    warning_border="#4D3D2D",
    danger="#FF8A80",
    selection="#2F5F5B",
    desk="#0F1414",
)


class SystemTheme(QObject):
    """Keeps the window in step with the system's light and dark, as long as the person's choice is `system`."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._name: ThemeName = "system"
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, name: ThemeName) -> None:
        """Take the person's choice from now on."""
        self._name = name
        hints = self._app.styleHints()
        if name == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if name == "dark" else Qt.ColorScheme.Light)
        apply_theme(self._app, name)

    def choose_text_size(self, percent: int) -> None:
        """Have the window's words in so many hundredths of their usual size from now on; the pages stay as they are."""
        apply_text_size(self._app, percent)

    def _follow(self) -> None:
        apply_theme(self._app, self._name)


def apply_theme(app: QApplication, name: ThemeName) -> None:
    """Dress the whole application; `system` is what the system says now. Dressing it the same again costs nothing."""
    if name == "system":
        name = "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    if app.property(_THEME) == name:
        return
    if app.property(_THEME) is None:
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setProperty(_THEME, name)
    tokens = DARK if name == "dark" else LIGHT
    app.setStyleSheet("")  # a sheet in another's place takes Qt three times as long as one where there is none
    app.setPalette(palette(tokens))
    app.setStyleSheet(_sheet_of(tokens, text_size(app)))


def apply_text_size(app: QApplication, percent: int) -> None:
    """Have all words so large, at once. The same size again costs nothing."""
    if percent == text_size(app):
        return
    app.setProperty(_SIZE, percent)
    font = app.font()
    font.setPointSizeF(POINTS * percent / 100)
    app.setFont(font)
    if app.styleSheet():
        app.setStyleSheet("")
        app.setStyleSheet(_sheet_of(current_tokens(), percent))
    for widget in app.allWidgets():
        if dressed := widget.property(_DRESSED):
            times, weight = dressed
            dress(widget, times=times, weight=QFont.Weight(weight))


def dress(widget: QWidget, *, times: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> None:
    """Have a widget's words `times` as large as the window's, and so heavy, whatever size those come to have."""
    widget.setProperty(_DRESSED, (times, weight.value))
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * times)
    font.setWeight(weight)
    widget.setFont(font)


def text_size(app: QCoreApplication) -> int:
    """How large the window's words are now, in hundredths of the usual."""
    return int(app.property(_SIZE) or 100)


def _sheet_of(tokens: Tokens, percent: int) -> str:
    colours = {field.name: getattr(tokens, field.name) for field in fields(tokens)}
    sizes = {"small": f"{SMALL_POINTS * percent / 100:.2f}pt", "foot": f"{FOOT * percent // 100}px"}
    theme = "dark" if tokens is DARK else "light"
    drawn = {"tick": f"check-{theme}.svg", "chevron": f"chevron-{theme}.svg"}  # in on_primary, and in text
    pictures = {name: resource("icons", file).as_posix() for name, file in drawn.items()}
    return style_sheet({**colours, **sizes, **pictures})


def current_tokens() -> Tokens:
    """The colours in use now; those of the light theme before any is applied."""
    app = QApplication.instance()
    return DARK if app is not None and app.property(_THEME) == "dark" else LIGHT


def load_fonts(app: QApplication) -> None:
    """Load the window's own font and make it the application's; without it the system's font stays."""
    loaded = [QFontDatabase.addApplicationFont(str(font)) for font in entries("fonts", "figtree", suffix=".ttf")]
    if any(font >= 0 for font in loaded):
        font = QFont(FAMILY)
        font.setPointSizeF(POINTS * text_size(app) / 100)
        app.setFont(font)


def palette(tokens: Tokens) -> QPalette:
    """The Qt palette of a theme, for all that no style sheet reaches."""
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.hover,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.BrightText: tokens.on_primary,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.selection,
        QPalette.ColorRole.HighlightedText: tokens.text,
        QPalette.ColorRole.Accent: tokens.primary,
        QPalette.ColorRole.Link: tokens.primary,
        QPalette.ColorRole.LinkVisited: tokens.primary,
        QPalette.ColorRole.Light: tokens.surface,
        QPalette.ColorRole.Midlight: tokens.hover,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Dark: tokens.outline,
        QPalette.ColorRole.Shadow: tokens.window,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    faded = QColor(tokens.muted)
    faded.setAlpha(140)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return made
