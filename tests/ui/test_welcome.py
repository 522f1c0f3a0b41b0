"""The page where a person begins: what it shows, how it is left, and which commands wait until there is a handout."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace
from handout_studio.domain import edits
from handout_studio.storage.drafts import lost_drafts, open_draft
from handout_studio.ui.dialogs.choice_field import ChoiceField
from handout_studio.ui.gallery.gallery import Gallery
from handout_studio.ui.opening import last_handout
from tests.studio import OpenStudio, Studio

PATIENCE = 20_000  # milliseconds
LEFT = Qt.MouseButton.LeftButton


def gallery_of(studio: Studio) -> Gallery:
    gallery = studio.find("gallery")
    assert isinstance(gallery, Gallery)
    return gallery


def begun(data: Path) -> None:
    """Not the very first start."""
    Workspace(data, locale_country="GB").change_preferences(introduced=True)


def lose(data: Path, title: str) -> str:
    """Leave a draft as a window does that is killed."""
    handout = edits.set_title(Workspace(data, locale_country="GB").new_handout("one-page-welcome"), title)
    draft = open_draft(data / "drafts")
    draft.write(handout, None, None)
    draft.close()
    return draft.id


def test_at_the_start_a_key_begins_with_a_template(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    begun(tmp_path)
    with open_studio(tmp_path, welcome=True) as studio:
        with qtbot.waitActive(studio.window, timeout=PATIENCE):
            pass
        gallery = gallery_of(studio)
        assert studio.window.windowHandle().title() == "Handout Studio"
        assert not studio.window.toolbar.isVisible()
        assert not gallery.start.back.isVisible()
        qtbot.waitUntil(gallery.built_in.hasFocus)
        qtbot.keyClick(gallery.built_in, Qt.Key.Key_Escape)
        assert gallery.isVisible()

        qtbot.keyClick(gallery.built_in, Qt.Key.Key_Right)
        qtbot.keyClick(gallery.built_in, Qt.Key.Key_Return)

        assert not gallery.isVisible()
        assert studio.window.toolbar.isVisible()
        assert studio.window.status_line.isVisible()
        assert studio.handout.title == "Welcome"
        assert studio.window.section_list.view.hasFocus()


def test_commands_of_a_handout_wait_until_there_is_one(studio: Studio, qtbot: QtBot) -> None:
    studio.trigger("move-down")
    before = studio.handout
    able = {name for name, action in studio.window.commands.items() if action.isEnabled()}
    studio.trigger("new")
    commands = studio.window.commands
    assert commands["new"].isEnabled()
    assert not any(commands[name].isEnabled() for name in ("export", "undo", "remove-section", "print", "save"))
    shown = [action.text() for action in studio.window.menuBar().actions() if action.isVisible()]
    assert shown == ["&File", "&Edit", "&View", "&Help"]
    qtbot.keyClick(studio.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.mouseClick(studio.find("galleryBack"), LEFT)

    assert studio.handout is before
    assert {name for name, action in commands.items() if action.isEnabled()} == able
    assert len([action for action in studio.window.menuBar().actions() if action.isVisible()]) > 3


def test_a_recent_file_that_has_gone_is_greyed_located_or_removed(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = studio.workspace
    here = tmp_path / "here.handout"
    workspace.save_handout(workspace.new_handout("one-page-welcome"), here)
    for name in ("gone", "lost", "there"):
        workspace.note_recent(tmp_path / f"{name}.handout")
    studio.trigger("new")
    recent = gallery_of(studio).start.recent
    with qtbot.waitSignal(recent.dated, timeout=PATIENCE):
        recent.show_files(workspace.preferences.recent)
    assert [row.is_missing for row in recent.rows] == [True, True, True]

    qtbot.mouseClick(studio.find("recentRemove-1"), LEFT)
    assert [row.path.stem for row in recent.rows] == ["there", "gone"]
    recent.rows[0].take_keyboard()
    qtbot.keyClick(recent.rows[0].open_button, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is recent.rows[1].open_button
    qtbot.keyClick(recent.rows[1].open_button, Qt.Key.Key_Delete)
    assert [row.path.stem for row in recent.rows] == ["there"]
    with qtbot.waitSignal(recent.dated, timeout=PATIENCE):
        recent.show_files(workspace.preferences.recent)
    studio.prompts.paths = [None]
    qtbot.mouseClick(studio.find("recentLocate-0"), LEFT)
    assert workspace.preferences.recent == (str(tmp_path / "there.handout"),)
    studio.prompts.paths = [here]
    qtbot.mouseClick(studio.find("recentLocate-0"), LEFT)

    assert studio.session.path == here
    assert workspace.preferences.recent == (str(here),)
    assert not studio.window.welcome.is_shown


def test_unsaved_work_stands_on_the_page_until_it_is_settled(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    begun(tmp_path)
    lose(tmp_path, "Never named")
    with open_studio(tmp_path, welcome=True) as studio:
        card = gallery_of(studio).start.unsaved
        qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
        assert studio.window.recovery.dialog is None
        qtbot.mouseClick(studio.find("unsavedRecover"), LEFT)
        qtbot.mouseClick(studio.find("recoverDraft"), LEFT)
        assert studio.handout.title == "Never named"
        assert not studio.session.is_clean
        assert not studio.window.welcome.is_shown
        studio.trigger("new")
        qtbot.waitUntil(lambda: not card.isVisible(), timeout=PATIENCE)
        assert lost_drafts(tmp_path / "drafts") == ()


def test_what_was_taken_in_is_told_on_the_page(studio: Studio, tmp_path: Path) -> None:
    target = tmp_path / "all.handout-studio"
    studio.prompts.paths = [target, target]
    studio.trigger("new")
    studio.trigger("move-out")

    told = studio.find("galleryTold")
    assert isinstance(told, QLabel)
    assert told.text() == "Moved out: nothing new"


@pytest.mark.parametrize("there", [True, False])
def test_the_last_handout_opens_where_it_still_is(tmp_path: Path, there: bool) -> None:
    workspace = Workspace(tmp_path / "data", locale_country="GB")
    path = tmp_path / "last.handout"
    workspace.note_recent(path)
    if there:
        workspace.save_handout(workspace.new_handout("one-page-welcome"), path)

    assert last_handout(workspace) == (path if there else None)


def test_the_first_start_leads_to_a_finished_handout_and_never_asks_again(
    qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    with open_studio(tmp_path, welcome=True) as studio:
        with qtbot.waitActive(studio.window, timeout=PATIENCE):
            pass
        qtbot.waitUntil(studio.find("firstPractice").hasFocus)
        qtbot.keyClicks(studio.find("firstPractice"), "Quay Practice")
        studio.find("firstPerson").setFocus()
        qtbot.keyClicks(studio.find("firstPerson"), "Ana Lima")
        logo = tmp_path / "logo.png"
        image = QImage(240, 120, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkCyan)
        image.save(str(logo))
        studio.prompts.paths = [logo]
        qtbot.mouseClick(studio.find("chooseLogo"), LEFT)
        country = studio.find("firstCountry")
        assert isinstance(country, ChoiceField)
        assert country.choice == "England"
        next(action for action in country.menu().actions() if action.text() == "United States").trigger()
        qtbot.mouseClick(studio.find("firstMake"), LEFT)

        brand = studio.handout.brand
        assert brand is not None
        assert (brand.practice, brand.name, brand.person, brand.region) == (
            *("Quay Practice", "Quay Practice", "Ana Lima", "us"),
        )
        assert brand.logo is not None
        assert studio.handout.language == "en-US"
        regions = {section.contacts.region for section in studio.handout.sections if section.contacts}
        assert regions == {"us"}
        assert studio.workspace.preferences.paper == "letter"
        assert studio.window.toolbar.isVisible()
        assert not studio.window.hint.isVisible()
        qtbot.waitUntil(lambda: studio.window.preview.document is not None, timeout=PATIENCE)
    with open_studio(tmp_path, welcome=True) as studio:
        assert isinstance(studio.find("gallery"), Gallery)


def test_the_first_start_can_be_skipped_with_a_key(qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio) -> None:
    with open_studio(tmp_path, welcome=True) as studio:
        with qtbot.waitActive(studio.window, timeout=PATIENCE):
            pass
        qtbot.keyClick(studio.find("firstPractice"), Qt.Key.Key_Escape)

        assert isinstance(studio.find("gallery"), Gallery)
        assert studio.workspace.brand_entries() == ()
        assert studio.workspace.preferences.introduced
