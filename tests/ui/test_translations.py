"""German and Spanish are complete, and each translation keeps to its text: its places, access key, ending and room."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from handout_studio.ui.guide import read_guide
from handout_studio.ui.language import SPOKEN, speak
from tests.studio import OpenStudio
from tools.collected_strings import Found
from tools.strings import LANGUAGES, current, everything, missing
from tools.ts_file import Entry

PLACE = re.compile(r"\{[^{}]*\}")
KEY = re.compile(r"&(?!&)(\w)")
STRANGE_MARKS = {"de": '«»”"', "es": '„“”"'}
ROOM, SPARE = 1.9, 12
"""A translation of a text of one line may be this many times as long, and so many letters more."""


@pytest.fixture(scope="module")
def found() -> list[Found]:
    texts, unread = everything()
    assert unread == []
    return texts


@pytest.fixture(scope="module", params=sorted(LANGUAGES))
def entries(request: pytest.FixtureRequest, found: list[Found]) -> list[Entry]:
    return current(request.param, found)


def amiss(entries: list[Entry], wrong: list[bool]) -> list[tuple[str, str]]:
    return [(entry.source, entry.told) for entry, is_wrong in zip(entries, wrong, strict=True) if is_wrong]


def places(text: str) -> list[str]:
    return sorted(PLACE.findall(text))


def keys(text: str) -> str:
    return "".join(KEY.findall(text.replace("&&", "")))


def test_the_languages_offered_are_the_languages_kept() -> None:
    assert {*LANGUAGES, "en"} == set(SPOKEN)


def test_nothing_is_missing(entries: list[Entry]) -> None:
    assert len(entries) > 1_000
    assert missing(entries) == []


def test_places_are_the_same(entries: list[Entry]) -> None:
    assert amiss(entries, [places(one.source) != places(one.told) for one in entries]) == []


def test_an_access_key_is_only_where_there_was_one(entries: list[Entry]) -> None:
    """A long menu may run out of letters, so a translation may do without."""
    assert amiss(entries, [len(keys(one.told)) > len(keys(one.source)) for one in entries]) == []
    assert sum(len(keys(one.told)) < len(keys(one.source)) for one in entries) < 10


def test_endings_are_kept(entries: list[Entry]) -> None:
    """What promises a dialog (…), a list (:), a whole sentence (.) or goes on (a space) does so in every language."""
    marks = ("…", ":", ".", " ", "\n")
    wrong = [
        " " in one.source  # a word by itself may become an abbreviation
        and next((mark for mark in marks if one.source.rstrip("”").endswith(mark)), "")
        != next((mark for mark in marks if one.told.rstrip("“»").endswith(mark)), "")
        for one in entries
    ]
    assert amiss(entries, wrong) == []


def test_nothing_is_far_longer(entries: list[Entry]) -> None:
    assert amiss(entries, [len(one.told) > ROOM * len(one.source) + SPARE for one in entries]) == []


def test_quotation_marks_are_those_of_the_language(found: list[Found]) -> None:
    for language, strange in STRANGE_MARKS.items():
        entries = current(language, found)
        assert amiss(entries, [bool(set(one.told) & set(strange)) for one in entries]) == []


@pytest.mark.parametrize("language", ["en", *sorted(LANGUAGES)])
def test_access_keys_are_unique_in_each_menu(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: str, open_studio: OpenStudio
) -> None:
    before = QLocale()
    speak(qapp, language, QLocale("en_GB"))
    try:
        with open_studio(tmp_path / "data") as studio:
            twice = {
                name: repeated
                for name, menu in menus(studio.window.menuBar())
                if (repeated := [key for key, count in Counter(menu).items() if count > 1])
            }
    finally:
        speak(qapp, "en")
        QLocale.setDefault(before)
    assert twice == {}


def menus(menu: QMenuBar | QMenu, name: str = "") -> Iterator[tuple[str, str]]:
    """The name of each menu, and the access keys of what is in it."""
    yield name, "".join(keys(action.text()).lower() for action in menu.actions())
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from menus(inner, f"{name} > {action.text()}")


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_guide_is_whole_and_names_commands_by_their_texts(found: list[Found], language: str) -> None:
    english, pages = read_guide("en"), read_guide(language)
    assert [page.id for page in pages] == [page.id for page in english]
    told = {one.told.replace("&", "").rstrip("…") for one in current(language, found)}
    for page, source in zip(pages, english, strict=True):
        named = [name.split(" > ")[-1] for name in re.findall(r"(?<!\*)\*([^*\n]+ > [^*]+)\*(?!\*)", page.text)]
        assert [name for name in named if " ".join(name.split()) not in told] == [], page.id
        assert len(named) == source.text.count(" > "), page.id
        assert re.findall(r"\]\(([^)]*)\)", page.text) == re.findall(r"\]\(([^)]*)\)", source.text)
        assert re.findall(r"`[^`]*`", page.text) == re.findall(r"`[^`]*`", source.text)


def test_the_window_says_nothing_that_no_translator_has_seen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, open_studio: OpenStudio
) -> None:
    """In the pseudo-language every text is in brackets, but for a person's own words and those of the library."""
    before = QLocale()
    speak(qapp, "xx", QLocale("en_GB"))
    try:
        with open_studio(tmp_path / "data") as studio:
            own = {word for section in studio.workspace.library() for word in (section.title, *section.categories)}
            own |= {studio.handout.title, studio.handout.brand.name if studio.handout.brand else "", "My practice"}
            said = {text for widget in studio.window.findChildren(QWidget) for text in texts_of(widget)}
            said |= {action.text() for action in studio.window.findChildren(QAction)}
            said |= {action.toolTip().partition(" (")[0] for action in studio.window.findChildren(QAction)}
    finally:
        speak(qapp, "en")
        QLocale.setDefault(before)
    assert sum("[" in text for text in said) > 150
    assert {text for text in said if "[" not in text and re.search("[A-Za-z]{2}", text)} - own == set()


def texts_of(widget: QWidget) -> list[str]:
    texts = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QAbstractButton | QLabel):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    return texts
