"""The window's colours can be read, and its icons follow them."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from handout_studio.resources import entries
from handout_studio.ui.icons import icon
from handout_studio.ui.style_sheet import style_sheet
from handout_studio.ui.theme import DARK, LIGHT, Tokens, apply_theme, current_tokens


def luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    return 0.2126 * linear(made.redF()) + 0.7152 * linear(made.greenF()) + 0.0722 * linear(made.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("text", "window", 7.0),
        ("text", "surface", 7.0),
        ("text", "tint", 7.0),
        ("text", "selection", 4.5),
        ("text", "warning_surface", 7.0),
        ("muted", "window", 4.5),
        ("muted", "surface", 4.5),
        ("muted", "tint", 4.5),
        ("primary", "surface", 4.5),
        ("primary", "tint", 4.5),
        ("on_primary", "primary", 4.5),
        ("on_primary", "primary_hover", 4.5),
        ("warning", "surface", 4.5),
        ("warning", "warning_surface", 4.5),
        ("danger", "surface", 4.5),
        ("danger", "window", 4.5),
        ("outline", "surface", 3.0),
        ("outline", "window", 3.0),
    ],
)
def test_colours_can_be_read(tokens: Tokens, ink: str, ground: str, least: float) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= least


def test_a_theme_dresses_the_application(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    try:
        assert current_tokens() is DARK
        assert qapp.palette().window().color() == QColor(DARK.window)
        assert DARK.surface in qapp.styleSheet()
    finally:
        apply_theme(qapp, "light")
    assert current_tokens() is LIGHT
    assert qapp.palette().window().color() == QColor(LIGHT.window)


def test_the_style_sheet_has_no_colour_left_open() -> None:
    sheet = style_sheet(
        {
            **{field.name: getattr(LIGHT, field.name) for field in fields(LIGHT)},
            "small": "9pt",
            "foot": "27px",
            "tick": "t",
            "chevron": "c",
        }
    )

    assert "$" not in sheet


def colours_in(image: QImage) -> set[str]:
    found = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in found if colour.alpha() == 255}


def test_one_icon_follows_the_theme(qapp: QApplication) -> None:
    made = icon("minus", "primary")
    apply_theme(qapp, "light")
    light = colours_in(made.pixmap(24, 24).toImage())
    apply_theme(qapp, "dark")
    try:
        dark = colours_in(made.pixmap(24, 24).toImage())
    finally:
        apply_theme(qapp, "light")

    assert light == {LIGHT.primary.lower()}
    assert dark == {DARK.primary.lower()}


def test_an_icon_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    fine = icon("minus").pixmap(QSize(20, 20), 2.0)

    assert (fine.width(), fine.devicePixelRatio()) == (40, 2.0)


@pytest.mark.parametrize("name", [entry.stem for entry in entries("icons", suffix=".svg")])
def test_every_bundled_icon_can_be_drawn(qapp: QApplication, name: str) -> None:
    assert colours_in(icon(name).pixmap(32, 32).toImage())


def test_an_icon_that_is_not_bundled_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
