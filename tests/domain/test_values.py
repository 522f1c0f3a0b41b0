"""What text, names, colours and dates a file may hold."""

import datetime
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from handout_studio.domain.handout import Handout
from handout_studio.domain.values import clean_name, clean_text


def problems(**changes: object) -> list[tuple[str, tuple[str | int, ...]]]:
    raw = {"title": "A", "date": "2026-11-23", "sections": [{"id": "a"}]} | changes
    with pytest.raises(ValidationError) as caught:
        Handout.model_validate_json(json.dumps(raw))
    return [(error["type"], tuple(error["loc"])) for error in caught.value.errors()]


def test_every_problem_is_told_with_its_place() -> None:
    found = problems(title="\u0000", date="soon", sections=[{"id": "a", "body": 3}, {"id": "b", "colour": "red"}])
    assert ("control_character", ("title",)) in found
    assert ("not_a_date", ("date",)) in found
    assert ("string_type", ("sections", 0, "body")) in found
    assert ("extra_forbidden", ("sections", 1, "colour")) in found


def test_two_equal_ids_are_refused() -> None:
    assert problems(sections=[{"id": "a"}, {"id": "a"}]) == [("equal_ids", ("sections",))]


@pytest.mark.parametrize("title", ["two\nlines", "over\u202eride", "x" * 201])
def test_a_title_is_one_honest_line(title: str) -> None:
    assert problems(title=title)[0][1] == ("title",)


def test_words_are_kept_in_one_form() -> None:
    handout = Handout(title="Cafe\u0301", date=datetime.date(2026, 1, 1))
    assert handout.title == "Caf\u00e9"


@given(st.text())
def test_cleaned_text_is_always_taken(text: str) -> None:
    date = datetime.date(2026, 1, 1)
    handout = Handout.model_validate({"title": clean_name(text)[:200], "date": date})
    assert handout.title == clean_name(text)[:200]
    assert clean_text(clean_text(text)) == clean_text(text)
