"""The self-check answers what can be measured, and leaves the rest to a person."""

from __future__ import annotations

from handout_studio import resources
from handout_studio.checks.self_check import THEMES
from handout_studio.checks.self_check_measures import measured
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.text.readability import Readability, SyllableCounter
from tests.checks.sheets import found_in, handout_of

READABILITY = Readability(SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt")))


def answers(handout: Handout) -> dict[str, str]:
    return {name: found.answer for name, found in measured(handout, found_in(handout), READABILITY).items()}


def test_every_measure_belongs_to_a_question_that_is_asked_once() -> None:
    ids = [question.id for theme in THEMES for question in theme.questions]
    assert len(ids) == len(set(ids)) == 30
    assert set(answers(handout_of("You can rest.", "**You** too.\n\n- [ ] One"))) <= set(ids)


def test_a_plain_sheet_with_something_to_fill_in() -> None:
    found = answers(handout_of("You can ask me anything.", "Tick what **you** want:\n\n- [ ] Rest\n- [ ] Talk"))
    yes = {name for name, answer in found.items() if answer == "yes"}
    assert yes == {"everyday", "terms", "you", "chunks", "lists", "cues", "tool"}
    assert {name for name, answer in found.items() if answer == "none"} >= {"tables", "captions", "numbers"}


def test_hard_text_in_the_words_of_the_trade_is_not_there_yet() -> None:
    hard = "Comprehensive psychotherapeutic interventions necessitate considerable deliberation and transference " * 2
    found = answers(edits.rename_section(handout_of(f"{hard} in 12 modalities."), "s1", ""))
    assert {name for name, answer in found.items() if answer == "no"} == {"everyday", "terms", "you", "headings"}
    assert "numbers" not in found


def test_words_are_not_measured_in_another_language() -> None:
    found = answers(handout_of("Sie dürfen fragen.", language="de-DE"))
    assert found.keys().isdisjoint({"everyday", "terms", "you"})
    assert measured(handout_of(), (), READABILITY) == {}
