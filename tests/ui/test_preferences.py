"""A person's choices in the real window: each is taken at once, seen where it counts, and kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace, move_out
from handout_studio.ui.dialogs.choice_field import ChoiceField
from handout_studio.ui.theme import DARK, POINTS, current_tokens
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds


def opened(studio: Studio, qtbot: QtBot) -> QDialog:
    qtbot.keyClick(studio.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = studio.find("preferences")
    assert isinstance(dialog, QDialog)
    return dialog


def choose(studio: Studio, name: str, words: str) -> None:
    field = studio.find(f"prefer-{name}")
    assert isinstance(field, ChoiceField)
    next(action for action in field.menu().actions() if action.text() == words).trigger()
    assert field.choice == words


def test_theme_and_size_of_words_change_at_once_and_stay_in_step_with_the_menu(studio: Studio, qtbot: QtBot) -> None:
    dialog = opened(studio, qtbot)
    body = studio.window.editor.body
    before = body.font().pointSizeF(), studio.window.editor.title.font().pointSizeF()
    choose(studio, "theme", "Dark")
    assert current_tokens() is DARK
    assert studio.window.commands["theme-dark"].isChecked()

    choose(studio, "text_size", "150 %")
    assert dialog.font().pointSizeF() == pytest.approx(POINTS * 1.5)
    after = body.font().pointSizeF(), studio.window.editor.title.font().pointSizeF()
    assert after == pytest.approx([size * 1.5 for size in before])
    assert body.document().defaultFont() == body.font()
    assert not studio.window.commands["text-larger"].isEnabled()
    dialog.accept()
    studio.trigger("text-smaller")
    assert studio.workspace.preferences.text_size == 140
    studio.trigger("text-usual")
    studio.trigger("theme-light")
    assert body.font().pointSizeF() == pytest.approx(before[0])
    kept = studio.workspace.preferences
    assert (kept.theme, kept.text_size) == ("light", 100)


def test_arrows_choose_from_the_present_choice_on_and_leave_the_other_fields_alone(
    studio: Studio, qtbot: QtBot
) -> None:
    opened(studio, qtbot)
    field = studio.find("prefer-theme")
    assert isinstance(field, ChoiceField)
    field.setFocus()
    assert not field.isDefault()  # nor dressed as the dialog's main button
    qtbot.keyClick(field, Qt.Key.Key_Down)
    menu = field.menu()
    assert menu.isVisible()
    assert menu.width() >= field.width()
    assert [action.text() for action in menu.actions() if action.isChecked()] == [field.choice]
    assert menu.activeAction().text() == field.choice == "As the system"
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert field.choice == "Light"
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Light"]


def test_the_page_stays_as_it_is_whatever_the_window_looks_like(studio: Studio, qtbot: QtBot) -> None:
    preview = studio.window.preview
    qtbot.waitUntil(lambda: preview.document is not None and preview.is_current, timeout=PATIENCE)
    document = preview.document
    revision = preview.revision

    studio.trigger("theme-dark")
    studio.trigger("text-larger")
    try:
        assert preview.document is document
        assert preview.revision == revision
    finally:
        studio.trigger("theme-light")
        studio.trigger("text-usual")


def test_where_one_works_decides_what_new_handouts_are(studio: Studio, qtbot: QtBot) -> None:
    opened(studio, qtbot)
    choose(studio, "country", "Scotland")
    assert studio.workspace.new_handout("one-page-welcome").language == "en-GB"
    regions = [
        part.contacts.region for part in studio.workspace.new_handout("one-page-welcome").sections if part.contacts
    ]
    assert regions == ["scotland"]

    choose(studio, "country", "Canada")
    paper = studio.find("prefer-paper")
    assert isinstance(paper, ChoiceField)
    assert paper.choice == "Letter"
    assert studio.window.toolbar.edition_button.choice.startswith("Standard · Letter")
    choose(studio, "paper", "A4")
    assert studio.workspace.preferences.paper == "a4"


def test_what_is_ticked_is_kept(studio: Studio, qtbot: QtBot) -> None:
    dialog = opened(studio, qtbot)
    for name in ("spelling", "welcome_at_start", "email_notice"):
        box = studio.find(f"prefer-{name}")
        assert isinstance(box, QCheckBox)
        assert box.isChecked()
        box.click()
    kept = studio.workspace.preferences
    assert (kept.spelling, kept.welcome_at_start, kept.email_notice_read) == (False, False, True)
    assert studio.workspace.check_settings().spelling is False

    choose(studio, "language", "Deutsch")
    told = studio.find("preferRestart")
    assert isinstance(told, QLabel)
    assert "starts again" in told.text()
    assert studio.workspace.preferences.language == "de"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not studio.prompts.told


def test_choices_from_another_computer_are_seen_at_once(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    other = Workspace(tmp_path / "other", locale_country="GB")
    other.change_preferences(theme="dark", text_size=110, country="IE")
    move_out(other, tmp_path / "all.handout-studio")
    studio.prompts.paths = [tmp_path / "all.handout-studio"]
    try:
        studio.trigger("move-in")
        assert current_tokens() is DARK
        assert studio.window.font().pointSizeF() == pytest.approx(POINTS * 1.1)
        assert studio.window.commands["theme-dark"].isChecked()
        assert studio.workspace.country == "IE"
    finally:
        studio.trigger("theme-light")
        studio.trigger("text-usual")
