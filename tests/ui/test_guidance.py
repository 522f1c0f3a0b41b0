"""The guide, About and the licences in the real window, by keyboard."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from handout_studio.application import Workspace, licences_inside
from handout_studio.text.readability import Readability
from handout_studio.ui.actions import COMMANDS
from handout_studio.ui.dialogs.help_book import HelpBook
from handout_studio.ui.guide import GuidePage, found_pages, read_guide
from tests.studio import Studio

PATIENCE = 20_000  # milliseconds


@pytest.fixture(scope="module")
def readability() -> Readability:
    return Workspace().readability


def opened(studio: Studio, qtbot: QtBot) -> HelpBook:
    qtbot.keyClick(studio.window, Qt.Key.Key_F1)
    book = studio.find("helpBook")
    assert isinstance(book, HelpBook)
    return book


def test_f1_opens_the_guide_which_is_searched_and_read_by_keys(studio: Studio, qtbot: QtBot) -> None:
    book = opened(studio, qtbot)
    qtbot.waitUntil(book.search_box.hasFocus, timeout=PATIENCE)
    assert book.text.toPlainText().startswith("Your first handout")
    qtbot.keyClick(book.search_box, Qt.Key.Key_Down)
    assert book.text.toPlainText().startswith("Sections and the library")

    qtbot.keyClicks(book.search_box, "unsaved work")
    assert [book.contents.item(row).text() for row in range(book.contents.count())] == ["If something goes wrong"]
    assert book.text.textCursor().block().text().startswith("The computer went off")
    qtbot.keyClicks(book.search_box, " zebra")
    assert studio.find("helpNothing").isVisible()
    qtbot.keyClick(book.search_box, Qt.Key.Key_Escape)
    assert book.contents.count() == len(read_guide())
    assert opened(studio, qtbot) is book
    qtbot.keyClick(book.search_box, Qt.Key.Key_Escape)
    assert not book.isVisible()


def test_a_link_leads_to_its_page_and_no_link_leads_out(studio: Studio, qtbot: QtBot) -> None:
    book = opened(studio, qtbot)
    book.text.anchorClicked.emit(QUrl("help:protect"))
    assert book.text.toPlainText().startswith("A copy for one person")
    book.text.anchorClicked.emit(QUrl("https://example.org"))
    assert book.text.toPlainText().startswith("A copy for one person")
    ids = {page.id for page in read_guide()}
    for page in read_guide():
        for link in re.findall(r"\]\(([^)]*)\)", page.text):
            assert link.removeprefix("help:") in ids, (page.id, link)


def test_commands_that_the_guide_names_are_there() -> None:
    """Each `*Menu > Command*` of the guide is a command's own text."""
    texts = {command.text.replace("&", "").rstrip("…") for command in COMMANDS}
    elsewhere = {"Fit on one page", "Fill in on a screen", "Page details", "Size of words"}
    menus = "File|Edit|Section|Page|View|Brand|Help"
    named = [name for page in read_guide() for name in re.findall(rf"\*(?:{menus}) > ([^*]+)\*", page.text)]
    assert len(named) > 20
    assert {name for name in named if name not in texts} <= elsewhere


@pytest.mark.parametrize("page", read_guide(), ids=lambda page: page.id)
def test_a_page_is_short_and_easy_to_read(page: GuidePage, readability: Readability) -> None:
    assert readability.words(page.text) < 320
    assert readability.grade(page.text) < 8


def test_a_title_counts_more_than_a_text() -> None:
    pages = (GuidePage("a", "One", "# One\nabout printing"), GuidePage("b", "Printing", "# Printing\nPaper."))
    assert [page.id for page in found_pages(pages, "PRINT")] == ["b", "a"]


def test_about_leads_to_the_licences_and_the_log(studio: Studio, qtbot: QtBot) -> None:
    studio.trigger("about")
    qtbot.mouseClick(studio.find("showLicences"), Qt.MouseButton.LeftButton)
    listed, text = studio.find("licenceList"), studio.find("licenceText")
    assert isinstance(listed, QListWidget)
    assert isinstance(text, QPlainTextEdit)
    names = [listed.item(row).text() for row in range(listed.count())]
    for wanted in ("Handout Studio", "fonts/figtree", "icons", "PySide6_Essentials", "uharfbuzz"):
        assert any(name.startswith(wanted) for name in names), wanted
    listed.setCurrentRow(next(row for row, name in enumerate(names) if name == "fonts/figtree"))
    assert "SIL OPEN FONT LICENSE" in text.toPlainText()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    qtbot.mouseClick(studio.find("showLog"), Qt.MouseButton.LeftButton)
    assert studio.find("logSheet").isVisible()


def test_every_licence_has_a_text() -> None:
    assert [one.holds_for for one in licences_inside() if not one.text.strip()] == []
