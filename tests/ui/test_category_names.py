"""The library's own categories and the templates' own tags are said in the window's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from handout_studio.ui.category_names import category_name
from handout_studio.ui.language import speak
from handout_studio.ui.pseudo_language import PSEUDO, pseudo
from tests.studio import Studio


@pytest.fixture
def language(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


def test_every_category_that_comes_with_the_program_is_translated(studio: Studio, language: QApplication) -> None:
    sections, templates = studio.workspace.library(), studio.workspace.templates()
    known = {name for each in sections for name in each.categories} | {tag for each in templates for tag in each.tags}
    speak(language, PSEUDO)
    assert len(known) > 10
    assert {name: category_name(name) for name in known} == {name: pseudo(name) for name in known}
    assert category_name("Zoë's own") == "Zoë's own"


def test_a_category_is_found_by_the_word_that_is_shown(studio: Studio, language: QApplication, qtbot: QtBot) -> None:
    speak(language, "de")
    library = studio.window.library
    library.refresh()
    rows = library.view.model()
    search = studio.find("librarySearch")
    assert isinstance(search, QLineEdit)
    qtbot.keyClicks(search, "Vertrauen")
    assert rows.rowCount() > 3
