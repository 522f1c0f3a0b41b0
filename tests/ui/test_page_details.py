"""The page's small print and language are settled in one dialog, and stand on the page, in one undo step."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from handout_studio.text.small_print import USUAL_NOTICE, small_print
from tests.studio import Studio


def line(studio: Studio, name: str) -> QLineEdit:
    found = studio.find(name)
    assert isinstance(found, QLineEdit)
    return found


def choose_language(studio: Studio, words: str) -> None:
    button = studio.find("pageLanguage")
    assert isinstance(button, QPushButton)
    next(action for action in button.menu().actions() if action.text() == words).trigger()


@pytest.fixture
def details(studio: Studio) -> Studio:
    """The dialog is open, as the Page menu opens it."""
    actions = {action.text(): action for action in studio.window.menus.page_menu.actions()}
    actions["Page &details…"].trigger()
    assert studio.find("pageDetails").isVisible()
    return studio


def test_small_print_is_written_and_taken_back_in_one_step(details: Studio, qtbot: QtBot) -> None:
    before = details.handout
    notice = details.find("pageNotice")
    assert isinstance(notice, QPlainTextEdit)
    assert notice.toPlainText() == USUAL_NOTICE
    qtbot.keyClicks(line(details, "pageAuthor"), "Maya Okafor")
    qtbot.keyClicks(line(details, "pageRevision"), "3")
    date = details.find("pageDate")
    assert isinstance(date, QDateEdit)
    date.setDate(QDate(2026, 2, 1))
    qtbot.mouseClick(details.find("keepPageDetails"), Qt.MouseButton.LeftButton)
    assert details.handout.date == datetime.date(2026, 2, 1)
    assert details.handout.notice is None
    assert small_print(details.handout, details.handout.brand) == (USUAL_NOTICE, "Written by Maya Okafor · Version 3")
    details.trigger("undo")
    assert details.handout == before


def test_a_translation_has_its_language_and_its_reviewers(details: Studio, qtbot: QtBot) -> None:
    choose_language(details, "Spanish (United States)")
    hint = details.find("pageLanguageHint")
    assert isinstance(hint, QLabel)
    assert "English only" in hint.text()
    tick = details.find("pageTranslated")
    assert isinstance(tick, QCheckBox)
    tick.setChecked(True)
    qtbot.keyClicks(line(details, "pageReviewedBy"), "A. B.")
    qtbot.keyClicks(line(details, "reviewed-welcome"), "C. D.")
    notice = details.find("pageNotice")
    assert isinstance(notice, QPlainTextEdit)
    assert notice.toPlainText() == ""
    qtbot.keyClicks(notice, "No sustituye al consentimiento.")
    qtbot.mouseClick(details.find("keepPageDetails"), Qt.MouseButton.LeftButton)
    assert details.handout.language == "es-US"
    assert small_print(details.handout, details.handout.brand) == (
        "No sustituye al consentimiento.",
        "Traducción revisada por A. B., C. D.",
    )
