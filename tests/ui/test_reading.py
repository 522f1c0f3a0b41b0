"""The grade under the text opens its hardest sentences, and the foot of the window has the whole handout's measures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from handout_studio.domain import edits
from handout_studio.ui.session import Focus
from tests.studio import Studio

EASY = "You can tell me what you need."
HARD = "Comprehensive psychotherapeutic interventions necessitate considerable deliberation regarding circumstances."


@pytest.fixture
def written(studio: Studio) -> Studio:
    """The second section with an easy sentence and a hard one behind it, looked at."""
    name = studio.handout.sections[1].id
    after = edits.write_body(studio.handout, name, f"- {EASY}\n- {HARD}\n\nSo we begin.")
    studio.session.edit(after, "write", focus=Focus(name, "body", 0, 0))
    return studio


def test_the_hardest_sentence_comes_first_and_a_click_selects_it(written: Studio, qtbot: QtBot) -> None:
    qtbot.mouseClick(written.find("sectionGrade"), Qt.MouseButton.LeftButton)
    menu = written.find("hardestSentences")
    assert isinstance(menu, QMenu)
    rows = [action for action in menu.actions() if action.isEnabled() and action.text()]
    assert [" · " in row.text() for row in rows] == [True, True]
    assert "8 words · Comprehensive" in rows[0].text()
    assert rows[1].text().endswith(EASY)

    qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert written.window.editor.body.passage().selected == HARD
    assert written.window.editor.body.hasFocus()


def test_another_language_has_no_grade_anywhere(written: Studio, qtbot: QtBot) -> None:
    reading = written.find("readingGrade")
    assert isinstance(reading, QLabel)
    qtbot.waitUntil(lambda: "SMOG" in reading.toolTip())

    written.session.edit(edits.set_language(written.handout, "de-DE"), "language")

    qtbot.waitUntil(lambda: not reading.isVisible())
    assert "grade" not in written.window.editor.card.footer.told()
