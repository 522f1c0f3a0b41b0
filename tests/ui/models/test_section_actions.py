"""What each command on a section makes of a handout, what undo calls it and where it looks."""

from __future__ import annotations

import datetime

import pytest

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection, Origin, Section
from handout_studio.domain.values import SECTION_LIMIT, TITLE_LIMIT
from handout_studio.ui.focus import Focus
from handout_studio.ui.models import section_actions

WELCOME = LibrarySection(id="welcome", title="Welcome", short="Short.", full="Fuller.")


def handout_of(names: str) -> Handout:
    return Handout(date=datetime.date(2026, 1, 1), sections=tuple(Section(id=name, title=name) for name in names))


def order(handout: Handout) -> str:
    return "".join(section.id for section in handout.sections)


def test_ones_own_section_comes_below_the_selected_one_with_its_title_looked_at() -> None:
    edit = section_actions.add_own(handout_of("ab"), "a")

    assert [section.id for section in edit.after.sections] == ["a", "section", "b"]
    assert edit.after.sections[1].title == ""
    assert edit.focus == Focus("section", "title")


@pytest.mark.parametrize(("above", "row"), [("a", 1), ("b", 2), (None, 2)])
def test_a_library_section_comes_below_the_selected_one(above: str | None, row: int) -> None:
    edit = section_actions.add_from_library(handout_of("ab"), WELCOME, "full", above)

    added = edit.after.sections[row]
    assert (added.body, added.origin) == ("Fuller.", Origin(section="welcome", wording="full"))
    assert edit.focus == Focus("welcome")


@pytest.mark.parametrize(
    ("typed", "title"),
    [(" Talking\topenly\n", "Talking openly"), ("\u202eRight", "Right"), ("x" * 999, "x" * TITLE_LIMIT)],
)
def test_any_typed_title_becomes_one_that_a_file_may_hold(typed: str, title: str) -> None:
    edit = section_actions.rename(handout_of("a"), "a", typed)

    renamed = edit.after.sections[0]
    assert renamed.title == title
    assert Section.model_validate(renamed.model_dump()) == renamed


def test_going_back_to_the_library_restores_title_and_text() -> None:
    held = Section(id="own", title="Mine", body="Mine.", origin=Origin(section="welcome", wording="full"))
    handout = Handout(date=datetime.date(2026, 1, 1), sections=(held,))
    assert section_actions.differs_from_library(handout, held, WELCOME)

    restored = section_actions.restore(handout, "own", WELCOME).after.sections[0]

    assert (restored.title, restored.body) == ("Welcome", "Fuller.")
    assert not section_actions.differs_from_library(handout, restored, WELCOME)


def test_a_section_knows_its_library_source_while_that_is_on_offer() -> None:
    handout = section_actions.add_from_library(handout_of("a"), WELCOME, "short", None).after

    assert section_actions.library_source(handout, "welcome", (WELCOME,)) is WELCOME
    assert section_actions.library_source(handout, "welcome", ()) is None
    assert section_actions.library_source(handout, "a", (WELCOME,)) is None
    assert section_actions.library_source(handout, None, (WELCOME,)) is None


def test_a_handout_is_full_where_its_file_would_be() -> None:
    sections = tuple(Section(id=f"s{number}") for number in range(SECTION_LIMIT))
    handout = Handout(date=datetime.date(2026, 1, 1), sections=sections)

    assert section_actions.is_full(handout)
    assert not section_actions.is_full(handout.model_copy(update={"sections": sections[1:]}))
