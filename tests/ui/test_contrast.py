"""Every text, focus ring and edge of a control in the style sheet, measured in both themes.

The rules are read from the sheet itself, so that a new one is measured without anybody thinking of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from handout_studio.ui.style_sheet import style_sheet
from handout_studio.ui.theme import DARK, LIGHT, Tokens
from tests.ui.test_theme import contrast

STATES = r":(hover|pressed|checked|unchecked|selected|focus|disabled|default|!selected|enabled|on|off|open)"
PLAIN = ("window", "surface")
"""What a control without a ground of its own may stand on."""

WITHIN = {
    'QFrame[look="warning"]': ("warning_surface",),
    'QFrame[look="hint"]': ("tint",),
    'QPushButton[look="findings-heading"]': ("warning_surface",),
    'QPushButton[look="finding"]': ("warning_surface",),
    "QToolBar": ("surface",),
    "QStatusBar": ("surface",),
}
"""Selector that begins so -> its grounds, where it has none of its own."""

EDGES = (
    "QLineEdit",
    "QDateEdit",
    "QComboBox",
    "QProgressBar",
    "QPlainTextEdit",
    "QTextEdit",
    "QRadioButton::indicator",
    "QCheckBox::indicator:unchecked",
)
"""What is known by its edge alone, and so needs one that can be seen."""


@dataclass(frozen=True)
class Rule:
    """One selector and its declarations, colours as `$name`."""

    selector: str
    says: dict[str, str]

    def colour(self, *properties: str) -> str | None:
        """The token, or the colour itself, that the first of these properties names."""
        for name in properties:
            if found := re.search(r"\$\w+|#[0-9A-F]{6}", self.says.get(name, "")):
                return found[0].removeprefix("$")
        return None


class _Named(dict[str, str]):
    """Each colour and size by its own name."""

    def __missing__(self, name: str) -> str:
        return f"${name}"


def rules() -> list[Rule]:
    sheet = style_sheet(_Named())
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        parts = (part.partition(":") for part in body.split(";"))
        says = {name.strip(): value.strip() for name, _, value in parts if value}
        found += [Rule(selector.strip(), says) for selector in selectors.split(",")]
    return found


def plainer(selector: str) -> list[str]:
    """The selectors whose rules it builds on: without its states, one after another, then without its look."""
    found = [selector]
    while (calmer := re.sub(f"({STATES})$", "", found[-1])) != found[-1]:
        found.append(calmer)
    return [*found, re.sub(r"\[[^\]]*\]", "", found[-1])]


def inherited(every: list[Rule], selector: str, *properties: str) -> str | None:
    for base in plainer(selector):
        for rule in reversed(every):
            if rule.selector == base and (colour := rule.colour(*properties)):
                return colour
            if rule.selector == base and "transparent" in rule.says.get("background", ""):
                return None
    return None


def pairs() -> Iterator[tuple[str, str, str]]:
    """Selector, ink and ground of every rule that sets one of them."""
    every = rules()
    for rule in every:
        ink, ground = rule.colour("color"), rule.colour("background")
        if (ink or ground) is None or ":disabled" in rule.selector or "QScrollBar" in rule.selector:
            continue
        grounds = (ground or inherited(every, rule.selector, "background"),)
        if grounds == (None,):
            grounds = next((known for start, known in WITHIN.items() if rule.selector.startswith(start)), PLAIN)
        for each in grounds:
            if faint := rule.colour("placeholder-text-color"):
                yield f"{rule.selector} (placeholder)", faint, str(each)
            yield rule.selector, ink or inherited(every, rule.selector, "color") or "text", str(each)


def rings() -> Iterator[tuple[str, str, str]]:
    """Selector, ring and ground of every rule for the control that has the keyboard."""
    every = rules()
    for rule in every:
        ring = rule.colour("border", "border-color")
        if ":focus" in rule.selector and ring is not None:
            grounds = next((known for start, known in WITHIN.items() if rule.selector.startswith(start)), PLAIN)
            yield from ((rule.selector, ring, ground) for ground in grounds)


def edges() -> Iterator[tuple[str, str, str]]:
    for rule in rules():
        if rule.selector in EDGES and (edge := rule.colour("border", "border-color")):
            yield from ((rule.selector, edge, ground) for ground in PLAIN)


# Painted by hand: rows, pages of the gallery, marks in the text.
PAINTED = [
    ("text", "selection"),
    ("text", "hover"),
    ("text", "tint"),
    ("muted", "tint"),
    ("muted", "hover"),
    ("muted", "warning_surface"),
    ("primary", "tint"),
    ("primary", "surface"),
    ("warning", "surface"),
    ("warning", "tint"),
    ("danger", "surface"),
]


def value(tokens: Tokens, colour: str) -> str:
    return colour if colour.startswith("#") else str(getattr(tokens, colour))


def too_pale(tokens: Tokens, measured: set[tuple[str, str, str]], least: float) -> dict[tuple[str, str, str], float]:
    found = {each: contrast(value(tokens, each[1]), value(tokens, each[2])) for each in measured}
    return {each: round(ratio, 2) for each, ratio in found.items() if ratio < least}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
class TestBothThemes:
    def test_text_can_be_read(self, tokens: Tokens) -> None:
        measured = set(pairs()) | {("painted", ink, ground) for ink, ground in PAINTED}

        assert len(measured) > 60
        assert too_pale(tokens, measured, 4.5) == {}

    def test_the_ring_of_the_keyboard_can_be_seen(self, tokens: Tokens) -> None:
        assert len(set(rings())) > 8
        assert too_pale(tokens, set(rings()), 3.0) == {}

    def test_edges_of_controls_can_be_seen(self, tokens: Tokens) -> None:
        assert {selector for selector, _, _ in edges()} == set(EDGES)
        assert too_pale(tokens, set(edges()), 3.0) == {}


def test_a_pale_text_would_be_found() -> None:
    assert too_pale(LIGHT, {("here", "border", "surface")}, 4.5)
