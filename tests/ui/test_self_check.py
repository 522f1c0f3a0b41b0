"""The self-check asks what nobody can measure, keeps the answers while the window has the handout, and is printed."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from handout_studio.ui.self_check.self_check_dialog import SelfCheckDialog
from tests.studio import Studio


@pytest.fixture
def dialog(studio: Studio, qtbot: QtBot) -> SelfCheckDialog:
    """The self-check of the starter handout, opened from the menu."""
    qtbot.waitUntil(lambda: studio.window.preview.findings is not None, timeout=10_000)
    return opened(studio)


def opened(studio: Studio) -> SelfCheckDialog:
    studio.trigger("self-check")
    found = studio.find("selfCheck")
    assert isinstance(found, SelfCheckDialog)
    return found


def button(dialog: SelfCheckDialog, name: str) -> QToolButton:
    found = dialog.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def test_what_can_be_measured_is_answered(dialog: SelfCheckDialog) -> None:
    assert button(dialog, "everyday-yes").isChecked()
    assert button(dialog, "tables-none").isChecked()
    assert not any(button(dialog, f"purpose-{answer}").isChecked() for answer in ("yes", "no", "none"))


def test_an_answer_by_hand_counts_and_is_there_the_next_time(
    studio: Studio, dialog: SelfCheckDialog, qtbot: QtBot
) -> None:
    counted = dialog.findChild(QLabel, "selfCheckCount")
    assert counted is not None
    before = counted.text()
    qtbot.mouseClick(button(dialog, "purpose-no"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "everyday-no"), Qt.MouseButton.LeftButton)
    assert not button(dialog, "everyday-yes").isChecked()
    assert counted.text() != before
    dialog.reject()

    again = opened(studio)

    assert button(again, "purpose-no").isChecked()
    assert button(again, "everyday-no").isChecked()
    qtbot.mouseClick(button(again, "everyday-no"), Qt.MouseButton.LeftButton)
    assert button(again, "everyday-yes").isChecked()
    again.reject()


def test_the_sheet_is_saved_under_a_name_of_its_own(
    studio: Studio, dialog: SelfCheckDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    studio.prompts.paths.append(tmp_path / "check.pdf")
    qtbot.mouseClick(button(dialog, "purpose-yes"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(studio.window.outputs.export.finished, timeout=20_000):
        dialog._wish("pdf")

    with pypdfium2.PdfDocument(tmp_path / "check.pdf") as pdf:
        words = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    assert "This is not an official score." in words
    assert "Is it clear at first sight what this sheet is for? (PEMAT-P 1)" in words
    assert "Doesn't apply." in words
    assert "Exported as “check.pdf”" in studio.find("outcomeText").text()  # type: ignore[attr-defined]


def test_another_handout_begins_without_answers(studio: Studio, dialog: SelfCheckDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(dialog, "purpose-yes"), Qt.MouseButton.LeftButton)
    dialog.reject()
    studio.prompts.leaving = "discard"
    studio.window.files.new_blank()

    again = opened(studio)
    assert not button(again, "purpose-yes").isChecked()
    again.reject()
