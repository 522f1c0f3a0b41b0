"""What a command makes of the sections selected, one or several: order, copies, ticks, what undo calls it."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import SECTION_LIMIT
from handout_studio.ui.focus import Focus
from handout_studio.ui.models import several_sections
from handout_studio.ui.models.section_news import section_news


def handout_of(names: str) -> Handout:
    return Handout(date=datetime.date(2026, 1, 1), sections=tuple(Section(id=name, title=name) for name in names))


def order(handout: Handout) -> str:
    return "".join(section.id for section in handout.sections)


@pytest.mark.parametrize(
    ("chosen", "by", "expected"),
    [
        ("a", -1, "abcde"),
        ("b", -1, "bacde"),
        ("b", 1, "acbde"),
        ("e", 1, "abcde"),
        ("bc", -1, "bcade"),
        ("bd", 1, "acbed"),
        ("ab", -1, "abcde"),
        ("ac", -1, "acbde"),
    ],
)
def test_the_arrows_move_by_one_place_and_hold_those_at_the_end(chosen: str, by: int, expected: str) -> None:
    edit = several_sections.shift(handout_of("abcde"), chosen, by, chosen[0])

    assert order(edit.after) == expected
    assert edit.focus == Focus(chosen[0])
    assert edit.text == ("move section" if len(chosen) == 1 else "move sections")


@given(st.sets(st.integers(0, 4), min_size=1), st.integers(0, 5))
def test_a_drop_gathers_the_sections_in_the_gap(rows: set[int], gap: int) -> None:
    names = "abcde"
    chosen = [names[row] for row in sorted(rows)]
    above = [name for name in names[:gap] if name not in chosen]
    below = [name for name in names[gap:] if name not in chosen]

    edit = several_sections.drop(handout_of(names), chosen, gap, chosen[0])

    assert order(edit.after) == "".join([*above, *chosen, *below])


@pytest.mark.parametrize(
    ("removed", "left", "looked_at"),
    [("a", "bcd", "b"), ("b", "acd", "c"), ("d", "abc", "c"), ("bc", "ad", "d"), ("ad", "bc", "b"), ("abcd", "", None)],
)
def test_after_removing_a_neighbour_is_looked_at(removed: str, left: str, looked_at: str | None) -> None:
    edit = several_sections.remove(handout_of("abcd"), removed)

    assert order(edit.after) == left
    assert edit.focus == (Focus(looked_at) if looked_at else Focus())
    assert edit.text == ("remove section" if len(removed) == 1 else "remove sections")


def test_copies_stand_together_below_the_last_of_the_chosen() -> None:
    edit, copies = several_sections.duplicate(handout_of("abcd"), "ac")

    assert [section.id for section in edit.after.sections] == ["a", "b", "c", "a-2", "c-2", "d"]
    assert copies == ["a-2", "c-2"]
    assert edit.focus == Focus("a-2")


def test_copies_need_room() -> None:
    sections = tuple(Section(id=f"s{number}") for number in range(SECTION_LIMIT - 1))
    handout = Handout(date=datetime.date(2026, 1, 1), sections=sections)

    assert several_sections.may_duplicate(handout, ["s0"])
    assert not several_sections.may_duplicate(handout, ["s0", "s1"])
    assert not several_sections.may_duplicate(handout, [])


def test_ticking_says_which_way_it_went() -> None:
    handout = handout_of("abc")

    edit = several_sections.tick(handout, "ac", False, "a")

    assert [section.included for section in edit.after.sections] == [False, True, False]
    assert edit.text == "untick sections"
    assert several_sections.tick(handout, "a", True, "a").text == "tick section"


def test_a_screen_reader_is_told_what_became_of_the_rows(qapp: object) -> None:
    before = handout_of("abcd")

    def news(after: Handout, looked_at: str = "b") -> str:
        return section_news(before, after, looked_at)

    assert news(several_sections.shift(before, "b", 1, "b").after) == "Moved to position 3 of 4."
    assert news(several_sections.remove(before, "b").after) == "Removed: b."
    assert news(several_sections.remove(before, "bc").after) == "2 sections removed."
    assert news(several_sections.duplicate(before, "b")[0].after) == "Added: b, position 3 of 5."
    assert news(several_sections.tick(before, "b", False, "b").after) == "Left out of the handout."
    assert news(several_sections.tick(before, "bc", False, "b").after) == "2 sections left out."
    assert news(before.model_copy(update={"title": "Other"})) == ""
    assert news(before.model_copy(update={"sections": (Section(id="a", title="new"), *before.sections[1:])})) == ""
