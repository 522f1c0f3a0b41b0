"""The session's one history: what becomes one step, what undo shows, and when the handout counts as saved."""

from __future__ import annotations

import datetime
import gc
import weakref
from pathlib import Path
from typing import Any

import pytest

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.ui.session import Focus, HandoutChange, HandoutSession


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def handout() -> Handout:
    sections = tuple(Section(id=name, title=name.title(), body=f"About {name}.") for name in ("one", "two", "three"))
    return Handout(title="Trust", date=datetime.date(2026, 1, 1), sections=sections)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(qapp: Any, handout: Handout, clock: Clock) -> HandoutSession:
    return HandoutSession(None, handout, clock=clock)  # type: ignore[arg-type]


def write(session: HandoutSession, body: str, section: str = "one") -> None:
    session.edit(
        edits.write_body(session.handout, section, body),
        "typing",
        focus=Focus(section, "body", len(body), len(body)),
        merge_key=f"body:{section}",
        source="editor",
    )


def test_an_edit_is_one_undoable_step_with_a_text(session: HandoutSession, handout: Handout) -> None:
    session.edit(edits.move_section(handout, "one", 2), "move section", focus=Focus("one"))

    assert session.undo_stack.undoText() == "move section"
    assert [section.id for section in session.handout.sections] == ["two", "three", "one"]
    session.undo_stack.undo()
    assert session.handout == handout
    session.undo_stack.redo()
    assert [section.id for section in session.handout.sections] == ["two", "three", "one"]


def test_an_edit_that_changes_nothing_is_no_step(session: HandoutSession, handout: Handout) -> None:
    session.edit(edits.set_title(handout, "Trust"), "change title")

    assert session.undo_stack.count() == 0


def test_typing_without_a_rest_is_one_step(session: HandoutSession, clock: Clock, handout: Handout) -> None:
    for text in ("A", "Ab", "Abc"):
        clock.now += 0.3
        write(session, "About one." + text)

    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.handout == handout


@pytest.mark.parametrize(
    ("rest", "second"),
    [
        pytest.param(1.0, "About one. More", id="a rest"),
        pytest.param(0.1, "About one. M\n", id="a new line"),
        pytest.param(0.1, "About one", id="typing turns to deleting"),
    ],
)
def test_a_step_ends_where_a_person_would_end_it(
    session: HandoutSession, clock: Clock, rest: float, second: str
) -> None:
    write(session, "About one. M")
    clock.now += rest
    write(session, second)

    assert session.undo_stack.count() == 2


def select(session: HandoutSession, words: str) -> None:
    start = session.handout.section("one").body.index(words)
    session.select(Focus("one", "body", start, start + len(words)))


@pytest.mark.parametrize("first", ["Some one.", "A one.", "t one."])
def test_typing_over_a_selection_is_one_step(session: HandoutSession, handout: Handout, first: str) -> None:
    select(session, "About")
    for text in (first, first.replace(" ", "x ", 1), first.replace(" ", "xy ", 1)):
        write(session, text)

    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.handout == handout


def test_what_typing_went_through_is_let_go(session: HandoutSession, handout: Handout) -> None:
    section = handout.sections[0].id
    passed = []
    for body in ("a", "ab", "abc"):
        session.edit(edits.write_body(session.handout, section, body), "typing", merge_key="typing")
        passed.append(weakref.ref(session.handout))
    gc.collect()
    assert session.undo_stack.count() == 1
    assert [one() is not None for one in passed] == [False, False, True]


def test_typing_over_a_selection_begins_a_step(session: HandoutSession) -> None:
    write(session, "About one. More")
    select(session, "More")
    write(session, "About one. M")
    write(session, "About one. Mu")

    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert session.handout.section("one").body == "About one. More"


def test_erasing_a_selection_and_typing_are_two_steps(session: HandoutSession) -> None:
    select(session, "About ")
    write(session, "one.")
    write(session, "None.")

    assert session.undo_stack.count() == 2


def test_long_typing_is_cut_between_words(session: HandoutSession, clock: Clock) -> None:
    text = "About one."
    for _ in range(12):
        clock.now += 0.5
        text += "x"
        write(session, text)
    assert session.undo_stack.count() == 1

    clock.now += 0.5
    write(session, text + " ")
    assert session.undo_stack.count() == 2


def test_marks_opened_are_one_step_with_what_is_written_between_them_however_late(
    session: HandoutSession, clock: Clock
) -> None:
    write(session, "About one. ")
    marked = edits.write_body(session.handout, "one", "About one. ****")
    session.edit(marked, "bold", focus=Focus("one", "body", 13, 13))
    clock.now += 60
    write(session, "About one. **N**")
    write(session, "About one. **No**")

    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    session.edit(marked, "bold", focus=Focus("one", "body", 13, 13))
    write(session, "A About one. ****")  # elsewhere
    assert session.undo_stack.count() == 3


def test_typing_in_another_section_is_another_step(session: HandoutSession) -> None:
    write(session, "About one. M", "one")
    write(session, "About two. M", "two")

    assert session.undo_stack.count() == 2


def test_undo_looks_at_the_words_that_changed(session: HandoutSession) -> None:
    write(session, "About many one.")
    session.select(Focus("three"))
    seen: list[Focus] = []
    session.selection_changed.connect(seen.append)

    session.undo_stack.undo()
    session.undo_stack.redo()

    assert seen == [Focus("one", "body", 6, 6), Focus("one", "body", 10, 10)]


def test_undo_of_removing_looks_at_the_section_that_came_back(session: HandoutSession, handout: Handout) -> None:
    session.select(Focus("two"))
    session.edit(edits.remove_section(handout, "two"), "remove section")
    assert session.selected == "three"

    session.undo_stack.undo()

    assert session.selected == "two"


def test_removing_the_last_section_looks_at_the_handout(session: HandoutSession) -> None:
    for name in ("one", "two", "three"):
        session.edit(edits.remove_section(session.handout, name), "remove section")

    assert session.selected is None


def test_the_author_of_an_edit_knows_its_own_news(session: HandoutSession) -> None:
    changes: list[HandoutChange] = []
    session.handout_changed.connect(changes.append)

    write(session, "New")
    session.undo_stack.undo()

    assert [change.source for change in changes] == ["editor", None]


def test_typing_leaves_the_selection_alone(session: HandoutSession) -> None:
    seen: list[Focus] = []
    session.selection_changed.connect(seen.append)

    write(session, "New")

    assert seen == []
    assert session.focus == Focus("one", "body", 3, 3)


def test_a_listener_that_repeats_the_section_does_not_lose_the_caret(session: HandoutSession) -> None:
    session.selection_changed.connect(lambda focus: session.select(Focus(focus.section)))

    session.select(Focus("two", "body", 4, 4))

    assert session.focus == Focus("two", "body", 4, 4)


def test_saving_sets_the_clean_mark_and_undo_comes_back_to_it(session: HandoutSession, tmp_path: Path) -> None:
    write(session, "New")
    assert not session.is_clean

    session.mark_saved(tmp_path / "a.handout", "print")  # type: ignore[arg-type]
    assert session.is_clean
    write(session, "New words")
    assert session.undo_stack.count() == 2
    assert not session.is_clean
    session.undo_stack.undo()

    assert session.is_clean
    assert session.path == tmp_path / "a.handout"


def test_loading_starts_afresh(session: HandoutSession, handout: Handout) -> None:
    write(session, "New")
    told: list[bool] = []
    session.file_changed.connect(lambda: told.append(session.is_clean))

    session.load(edits.set_title(handout, "Other"))

    assert session.handout.title == "Other"
    assert session.is_clean
    assert session.undo_stack.count() == 0
    assert told[-1] is True
