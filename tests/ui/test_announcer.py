"""What is said aloud while one works by ear: that it is saved, and how much there is to look at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from handout_studio.ui.announcer import Announcer
from tests.studio import Studio


@pytest.fixture
def said(studio: Studio) -> list[str]:
    heard: list[str] = []
    announcer = studio.window.findChild(QObject, "announcer")
    assert isinstance(announcer, Announcer)
    announcer.announced.connect(heard.append)
    return heard


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
