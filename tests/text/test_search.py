"""Words are found in all of a handout as a person means them, and replaced whole or not at all."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import TITLE_LIMIT
from handout_studio.text.handout_search import Hit, NoRoomForReplacement, find, replace
from handout_studio.text.search import Query, matches, with_replaced


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Rest, then rest", Query("rest"), ["Rest", "rest"]),
        ("Rest, then rest", Query("rest", match_case=True), ["rest"]),
        ("rest restful unrest", Query("rest", whole_word=True), ["rest"]),
        ("didn’t didn't", Query("didn't"), ["didn’t", "didn't"]),
        ("10\u00a0mg", Query("10 mg"), ["10\u00a0mg"]),
        ("a.b a+b (a*", Query("(a*"), ["(a*"]),
        ("Café CAFÉ", Query("cafe\u0301"), ["Café", "CAFÉ"]),
        ("ÄRGER ärger", Query("ärger", whole_word=True), ["ÄRGER", "ärger"]),
        ("aaaa", Query("aa"), ["aa", "aa"]),
        ("words", Query(""), []),
        ("one\ntwo", Query("one two"), []),
    ],
)
def test_what_is_found(text: str, query: Query, found: list[str]) -> None:
    assert [text[start:end] for start, end in matches(text, query)] == found


@given(
    st.text(alphabet="ab😀 -'é", max_size=40), st.text(alphabet="ab😀 -'", min_size=1, max_size=3), st.text(max_size=3)
)
def test_replacing_leaves_all_else(text: str, words: str, by: str) -> None:
    places = matches(text, Query(words))
    kept = [
        text[start:end] for (_, start), (end, _) in zip([(0, 0), *places], [*places, (len(text),) * 2], strict=True)
    ]
    assert with_replaced(text, places, by) == by.join(kept)


def _handout() -> Handout:
    sections = (
        Section(id="a", title="Rest", body="Take a rest."),
        Section(id="b", title="More", body="Restful\n\nrest", included=False),
    )
    return Handout(title="Rest well", language="en", date=datetime.date(2026, 3, 4), sections=sections)


def test_a_whole_handout_is_searched_from_its_top() -> None:
    hits = find(_handout(), Query("rest", whole_word=True))
    assert hits == (
        Hit(None, "handout-title", 0, 4),
        Hit("a", "title", 0, 4),
        Hit("a", "body", 7, 11),
        Hit("b", "body", 9, 13),
    )


def test_replacing_in_a_handout() -> None:
    handout = _handout()
    after = replace(handout, find(handout, Query("rest", whole_word=True)), "sleep\n😀")
    assert after.title == "sleep 😀 well"
    assert [(section.title, section.body) for section in after.sections] == [
        ("sleep 😀", "Take a sleep 😀."),
        ("More", "Restful\n\nsleep 😀"),
    ]


def test_a_title_that_would_grow_too_long_stops_all() -> None:
    handout = _handout()
    with pytest.raises(NoRoomForReplacement) as caught:
        replace(handout, find(handout, Query("rest")), "x" * TITLE_LIMIT)
    assert (caught.value.field, caught.value.limit) == ("handout-title", TITLE_LIMIT)


@pytest.mark.parametrize(
    ("query", "by", "expected"),
    [
        (Query("teen"), "young person", "Young person and young person"),
        (Query("teen", match_case=True), "young person", "Teen and young person"),
        (Query("Teen"), "young person", "young person and young person"),
        (Query("teen"), "ßx", "ßx and ßx"),
    ],
)
def test_words_looked_for_in_any_case_leave_their_capital(query: Query, by: str, expected: str) -> None:
    handout = Handout(date=datetime.date(2026, 1, 1), title="Teen and teen")
    assert replace(handout, find(handout, query), by, keep_capitals=query.keeps_capitals).title == expected
