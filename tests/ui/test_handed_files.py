"""What the desktop hands over: a double click on a handout or on a template."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.ui.handed_files import HandedFiles
from tests.studio import OpenStudio, Studio


def hand_over(studio: Studio, file: Path) -> None:
    """As macOS does, whatever the system here."""
    studio.window.findChild(HandedFiles).watch()
    program = QCoreApplication.instance()
    assert program is not None
    QCoreApplication.sendEvent(program, QFileOpenEvent(str(file)))


def a_template(folder: Path) -> Path:
    """A file with a template from somebody else."""
    workspace = Workspace(folder / "theirs", locale_country="GB")
    file = folder / "calm.template"
    gallery = workspace.stock.gallery
    gallery.write(gallery.for_others("one-page-welcome", ()).template, file)
    return file


def test_a_handout_from_the_desktop_is_opened_in_the_window_that_is_there(studio: Studio, tmp_path: Path) -> None:
    file = tmp_path / "mine.handout"
    studio.workspace.save_handout(studio.workspace.new_handout("one-page-welcome"), file)
    hand_over(studio, file)
    assert studio.session.path == file


def test_a_handout_that_cannot_be_read_is_told_and_the_work_stays(studio: Studio, tmp_path: Path) -> None:
    file = tmp_path / "torn.handout"
    file.write_bytes(b'{"format"')
    before = studio.handout
    hand_over(studio, file)
    assert "ends in the middle" in studio.prompts.told[-1].what
    assert studio.handout == before


def test_a_template_as_the_file_to_start_with_is_shown_and_taken_in(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    file = a_template(tmp_path)
    with open_studio(tmp_path / "data", file) as studio:
        qtbot.waitUntil(lambda: is_shown(studio, "importTemplate"))
        take = studio.find("takeTemplate")
        assert isinstance(take, QPushButton)
        take.click()
        assert [card for card in studio.workspace.templates() if not card.built_in]
        assert studio.session.path is None
        assert studio.session.is_clean


def is_shown(studio: Studio, name: str) -> bool:
    try:
        return studio.find(name).isVisible()
    except AssertionError:
        return False
