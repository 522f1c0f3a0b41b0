"""Panes that are hidden and shown: by a person, by themselves in a low window, and again at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.ui.session import Focus
from tests.studio import OpenStudio, Studio

PATIENCE = 20_000  # milliseconds


def shown(studio: Studio) -> list[str]:
    window = studio.window
    panes = {"list": window.section_list, "library": window.library, "preview": window.preview}
    in_sight = [name for name, pane in panes.items() if pane.isVisible()]
    checked = [name for name in panes if window.commands[f"show-{name}"].isChecked()]
    assert in_sight == checked
    return in_sight


def test_keys_hide_and_show_the_panes_and_the_keyboard_stays_in_the_window(studio: Studio, qtbot: QtBot) -> None:
    studio.window.resize(1200, 900)
    assert shown(studio) == ["list", "library", "preview"]
    studio.window.section_list.view.setFocus()
    qtbot.keyClick(studio.window, Qt.Key.Key_F8)
    assert shown(studio) == ["preview"]
    assert studio.window.editor.isAncestorOf(studio.window.focusWidget())
    qtbot.keyClick(studio.window, Qt.Key.Key_F9)
    assert shown(studio) == []
    qtbot.keyClick(studio.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert shown(studio) == ["list", "library"]
    qtbot.keyClick(studio.window, Qt.Key.Key_F9)
    qtbot.keyClick(studio.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert shown(studio) == ["list", "preview"]


def test_a_low_window_gives_up_the_library_first(studio: Studio, qtbot: QtBot) -> None:
    studio.window.resize(1200, 900)
    qtbot.waitUntil(lambda: shown(studio) == ["list", "library", "preview"], timeout=PATIENCE)
    studio.window.look.choose_text_size(150)
    try:
        studio.window.resize(1024, 640)
        qtbot.waitUntil(lambda: shown(studio) == ["list", "preview"], timeout=PATIENCE)
        studio.window.editor.library_wished.emit()
        assert shown(studio) == ["list", "library", "preview"]
        assert studio.window.library.search_box.hasFocus()
    finally:
        studio.window.look.choose_text_size(100)


@pytest.mark.parametrize("percent", [80, 100, 125])
def test_a_small_screen_has_room_for_the_window(studio: Studio, qtbot: QtBot, percent: int) -> None:
    """1024 by 640, less what a title bar takes."""
    studio.window.look.choose_text_size(percent)
    try:
        studio.window.resize(1024, 600)
        qtbot.waitUntil(lambda: studio.window.size() == QSize(1024, 600), timeout=PATIENCE)
    finally:
        studio.window.look.choose_text_size(100)


def test_what_was_hidden_and_how_wide_all_was_is_remembered(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    with open_studio(tmp_path) as studio:
        studio.window.resize(1300, 800)
        studio.window.columns.setSizes([200, 700, 360])
        studio.trigger("show-library")
        sizes = studio.window.columns.sizes()
    with open_studio(tmp_path) as studio:
        assert shown(studio) == ["list", "preview"]
        assert studio.window.columns.sizes() == pytest.approx(sizes, abs=2)


def test_lines_end_where_the_eye_finds_back_however_wide_the_window(qtbot: QtBot, studio: Studio) -> None:
    name = studio.handout.sections[1].id
    studio.session.edit(edits.write_body(studio.handout, name, "calm words " * 300), "stage")
    body = studio.window.editor.body

    def longest_line() -> int:
        layout = body.document().firstBlock().layout()
        return max(layout.lineAt(number).textLength() for number in range(layout.lineCount()))

    studio.window.editor.write(Focus(name, "body", 0, 0))
    body.window().resize(1100, 800)
    qtbot.waitUntil(lambda: 30 < longest_line() < 80)
    body.window().resize(3800, 1200)
    qtbot.waitUntil(lambda: 80 < longest_line() < 130)
    body.window().resize(1100, 800)
    qtbot.waitUntil(lambda: 30 < longest_line() < 80)
