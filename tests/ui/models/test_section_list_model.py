"""The list model against every pure edit: what it tells, and that it tells no more than happened."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.readability import Readability, SyllableCounter
from handout_studio.ui.models.section_actions import SectionEdit
from handout_studio.ui.models.section_list_model import SectionListModel, SectionRole

MEASURES = Readability(SyllableCounter({}))
FIVE = Handout(
    date=datetime.date(2026, 1, 1),
    sections=tuple(Section(id=name, title=name.upper(), body=f"About {name}.") for name in "abcde"),
)


class Told:
    """The signals of a model, in words."""

    def __init__(self, model: SectionListModel) -> None:
        self.changes: list[str] = []
        model.rowsInserted.connect(lambda _parent, first, last: self.note("inserted", first, last))
        model.rowsRemoved.connect(lambda _parent, first, last: self.note("removed", first, last))
        model.rowsMoved.connect(lambda _p, first, last, _q, to: self.note("moved", first, last, to))
        model.dataChanged.connect(lambda first, last: self.note("changed", first.row(), last.row()))
        model.modelReset.connect(lambda: self.note("reset"))
        model.layoutChanged.connect(lambda: self.note("layout"))

    def note(self, *facts: object) -> None:
        self.changes.append(" ".join(map(str, facts)))


def watched(handout: Handout = FIVE) -> tuple[SectionListModel, QAbstractItemModelTester, Told]:
    model = SectionListModel(handout, MEASURES)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model, tester, Told(model)


def shown(model: SectionListModel) -> tuple[Section, ...]:
    rows = (model.index(row) for row in range(model.rowCount()))
    return tuple(model.data(index, SectionRole.SECTION) for index in rows)


def tell(model: SectionListModel, role: int, row: int = 0) -> Any:
    return model.data(model.index(row), role)


@st.composite
def edited(draw: st.DrawFn, handout: Handout) -> Handout:
    """The handout after one edit that a person could make."""
    sections = [section.id for section in handout.sections]
    position = draw(st.integers(-1, len(sections) + 1))
    title = draw(st.sampled_from(["", "One", "Two"]))
    if not sections or draw(st.integers(0, 5)) == 0:
        return edits.add_section(handout, Section(id="new", title=title), position)
    section = draw(st.sampled_from(sections))
    change = draw(st.sampled_from(["move", "remove", "duplicate", "tick", "rename", "write"]))
    match change:
        case "move":
            return edits.move_section(handout, section, position)
        case "remove":
            return edits.remove_section(handout, section)
        case "duplicate":
            return edits.duplicate_section(handout, section)
        case "tick":
            return edits.include_section(handout, section, draw(st.booleans()))
        case "rename":
            return edits.rename_section(handout, section, title)
    return edits.write_body(handout, section, title * 3)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_the_model_follows_any_edits_with_one_change_each(data: st.DataObject) -> None:
    model, _tester, told = watched()
    history = [FIVE]
    for _ in range(data.draw(st.integers(1, 8))):
        before, after = history[-1], data.draw(edited(history[-1]))
        told.changes.clear()

        model.show(after)

        assert shown(model) == after.sections
        assert len(told.changes) == (before.sections != after.sections), told.changes
        assert "reset" not in told.changes
        history.append(after)
    for handout in reversed(history):  # undone, one by one and then all at once
        model.show(handout)
        assert shown(model) == handout.sections
    model.show(history[-1])
    assert shown(model) == history[-1].sections


@pytest.mark.parametrize(
    ("after", "changes"),
    [
        (edits.move_section(FIVE, "a", 4), ["moved 0 0 5"]),
        (edits.move_section(FIVE, "e", 0), ["moved 4 4 0"]),
        (edits.remove_section(FIVE, "c"), ["removed 2 2"]),
        (edits.duplicate_section(FIVE, "b"), ["inserted 2 2"]),
        (edits.write_body(FIVE, "d", "Other"), ["changed 3 3"]),
        (edits.set_title(FIVE, "Other"), []),
        (edits.set_language(FIVE, "fr"), [f"changed {row} {row}" for row in range(5)]),
    ],
)
def test_an_edit_is_told_as_what_it_was(after: Handout, changes: list[str]) -> None:
    model, _tester, told = watched()

    model.show(after)

    assert told.changes == changes


def test_a_moved_row_keeps_its_persistent_index() -> None:
    model, _tester, _told = watched()
    index = QPersistentModelIndex(model.index(0))

    model.show(edits.move_section(FIVE, "a", 3))

    assert index.row() == 3
    assert model.row_of("a") == 3
    assert model.row_of("gone") == -1


def test_a_row_tells_its_title_tick_words_and_grade() -> None:
    text = "I go at your pace. You may say no to any question that I ask."
    handout = edits.include_section(edits.write_body(FIVE, "a", text), "b", False)
    model, _tester, _told = watched(handout)

    assert tell(model, Qt.ItemDataRole.DisplayRole) == "A"
    assert tell(model, Qt.ItemDataRole.CheckStateRole, 0) == Qt.CheckState.Checked
    assert tell(model, Qt.ItemDataRole.CheckStateRole, 1) == Qt.CheckState.Unchecked
    assert tell(model, SectionRole.WORDS) == 15
    assert tell(model, SectionRole.GRADE) == round(MEASURES.grade(text))
    assert tell(model, SectionRole.MEASURES) == f"15 words · grade {round(MEASURES.grade(text))}"


def test_a_row_is_spoken_in_one_sentence() -> None:
    model, _tester, _told = watched(edits.include_section(FIVE, "d", False))

    assert tell(model, Qt.ItemDataRole.AccessibleTextRole, 2) == ("C, included, 2 words, grade 3, position 3 of 5")
    assert tell(model, Qt.ItemDataRole.AccessibleTextRole, 3).startswith("D, left out, ")


@pytest.mark.parametrize(
    ("body", "displayed"),
    [
        ("", "Untitled section"),
        ("- **Say so** when it helps", "Say so when it helps"),
        (
            "Tell me when something helps and when it does not, for I want to hear it.",
            "Tell me when something helps and when it does not, for I…",
        ),
    ],
)
def test_a_section_without_a_title_shows_how_its_text_begins(body: str, displayed: str) -> None:
    model, _tester, _told = watched(edits.write_body(edits.rename_section(FIVE, "a", " "), "a", body))

    assert tell(model, SectionRole.UNTITLED) is True
    assert tell(model, Qt.ItemDataRole.DisplayRole) == displayed


@pytest.mark.parametrize(
    ("body", "measures"), [("", "no text yet"), ("Yes", "1 word · grade 1"), ("Deux mots", "2 words · grade 1")]
)
def test_short_texts_are_measured_in_words_too(body: str, measures: str) -> None:
    model, _tester, _told = watched(edits.write_body(FIVE, "a", body))

    assert tell(model, SectionRole.MEASURES) == measures


def test_no_grade_is_given_for_a_language_it_was_not_made_for() -> None:
    model, _tester, _told = watched()
    assert "grade" in tell(model, SectionRole.MEASURES)

    model.show(edits.set_language(FIVE, "fr-FR"))

    assert tell(model, SectionRole.MEASURES) == "2 words"


def test_a_text_is_measured_once() -> None:
    class Counting:
        asked = 0

        def words(self, text: str) -> int:
            self.asked += 1
            return len(text.split())

        def grade(self, text: str) -> float:
            return 1.0

    measures = Counting()
    model = SectionListModel(FIVE, measures)
    for _ in range(3):
        tell(model, SectionRole.MEASURES)
    assert measures.asked == 1

    model.show(edits.write_body(FIVE, "a", "One two three"))

    assert tell(model, SectionRole.WORDS) == 3
    assert measures.asked == 2


def test_what_is_done_in_a_row_comes_out_as_a_wish_and_changes_nothing_yet() -> None:
    model, _tester, told = watched()
    wishes: list[SectionEdit] = []
    model.edit_wished.connect(wishes.append)

    assert model.setData(model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert model.setData(model.index(2), " New\nname ", Qt.ItemDataRole.EditRole)
    model.drop(["a"], 3, "a")

    assert [wish.text for wish in wishes] == ["untick section", "rename section", "move section"]
    assert wishes[0].after == edits.include_section(FIVE, "b", False)
    assert wishes[1].after == edits.rename_section(FIVE, "c", "New name")
    assert wishes[2].after == edits.move_section(FIVE, "a", 2)
    assert told.changes == []
    assert not model.setData(model.index(9), "No such row", Qt.ItemDataRole.EditRole)


def test_no_row_takes_another_into_itself() -> None:
    model, _tester, _told = watched()

    flags = model.flags(model.index(0))

    assert Qt.ItemFlag.ItemNeverHasChildren in flags
    assert Qt.ItemFlag.ItemIsDropEnabled not in flags
    assert model.rowCount(model.index(0)) == 0
