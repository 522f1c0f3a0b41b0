"""What is said aloud while one works by ear: moves, ticks, saving, and how much there is to look at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.ui.announcer import Announcer
from handout_studio.ui.models.spoken_change import spoken_change
from tests.studio import TODAY, Studio


def handout(order: str) -> Handout:
    """Sections by their first letters; a small one is left out."""
    return Handout(
        title="T",
        date=TODAY,
        sections=tuple(
            Section(id=each.lower(), title=f"Part {each.upper()}", included=each.isupper()) for each in order
        ),
    )


@pytest.mark.parametrize(
    ("before", "after", "focus", "said"),
    [
        ("ABCDE", "ACBDE", "b", "Moved to position 3 of 5"),
        ("ABCDE", "ACBDE", "c", "Moved to position 2 of 5"),
        ("ABCDE", "BCDEA", None, "Moved to position 5 of 5"),
        ("ABCDE", "EABCD", None, "Moved to position 1 of 5"),
        ("ABCDE", "EDABC", "e", "Sections moved"),
        ("ABC", "ABXC", "x", "Part X added at position 3 of 4"),
        ("ABC", "XYABC", "x", "2 sections added"),
        ("ABC", "AC", "c", "Part B removed"),
        ("ABC", "C", "c", "2 sections removed"),
        ("ABC", "AXY", "x", "3 sections now"),
        ("ABC", "AbC", "b", "Part B is left out"),
        ("AbC", "ABC", "b", "Part B is in the handout"),
        ("ABC", "abc", None, "3 sections left out"),
        ("ABC", "ABC", "a", ""),
    ],
)
def test_a_change_in_words(before: str, after: str, focus: str | None, said: str) -> None:
    assert spoken_change(handout(before), handout(after), focus) == said


@pytest.fixture
def said(studio: Studio) -> list[str]:
    heard: list[str] = []
    announcer = studio.window.findChild(QObject, "announcer")
    assert isinstance(announcer, Announcer)
    announcer.announced.connect(heard.append)
    return heard


def test_moving_ticking_and_undoing_are_said(studio: Studio, said: list[str]) -> None:
    count = len(studio.handout.sections)
    title = studio.handout.sections[0].title

    for command in ("move-down", "undo", "toggle-section", "remove-section"):
        studio.trigger(command)

    assert said == [
        f"Moved to position 2 of {count}",
        f"Moved to position 1 of {count}",
        f"{title} is left out",
        f"{title} removed",
    ]


def test_words_that_are_typed_are_left_to_the_screen_reader(studio: Studio, said: list[str]) -> None:
    changed = studio.handout.model_copy(update={"title": "Another"})
    studio.session.edit(changed, "rename")

    assert said == []


def test_saving_is_said(studio: Studio, said: list[str], tmp_path: Path) -> None:
    studio.prompts.paths = [tmp_path / "sheet.handout"]

    studio.trigger("save")

    assert said == ["Saved"]


def test_what_there_is_to_look_at_is_said_once_it_stands(qtbot: QtBot, studio: Studio, said: list[str]) -> None:
    qtbot.waitUntil(lambda: said != [], timeout=20_000)  # the sheet as it comes names no practice
    first = studio.handout.sections[0]
    promise = first.model_copy(update={"body": "I guarantee that you will be cured."})
    before = len(said)

    studio.session.edit(
        studio.handout.model_copy(update={"sections": (promise, *studio.handout.sections[1:])}), "write"
    )

    qtbot.waitUntil(lambda: len(said) > before, timeout=20_000)
    assert said[-1] == f"{len(studio.window.check.findings)} things to look at"
