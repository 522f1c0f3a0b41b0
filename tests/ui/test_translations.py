"""German and Spanish are complete, and each translation keeps to its text: its places, access key, ending and room."""

from __future__ import annotations

import re

import pytest

from handout_studio.ui.language import SPOKEN
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


def test_an_access_key_is_one_where_there_was_one(entries: list[Entry]) -> None:
    assert amiss(entries, [len(keys(one.source)) != len(keys(one.told)) for one in entries]) == []


def test_endings_are_kept(entries: list[Entry]) -> None:
    """What promises a dialog (…), a list (:), a whole sentence (.) or goes on (a space) does so in every language."""
    marks = ("…", ":", ".", " ", "\n")
    wrong = [
        next((mark for mark in marks if one.source.endswith(mark)), "")
        != next((mark for mark in marks if one.told.endswith(mark)), "")
        for one in entries
    ]
    assert amiss(entries, wrong) == []


def test_nothing_is_far_longer(entries: list[Entry]) -> None:
    assert amiss(entries, [len(one.told) > ROOM * len(one.source) + SPARE for one in entries]) == []


def test_quotation_marks_are_those_of_the_language(found: list[Found]) -> None:
    for language, strange in STRANGE_MARKS.items():
        entries = current(language, found)
        assert amiss(entries, [bool(set(one.told) & set(strange)) for one in entries]) == []
