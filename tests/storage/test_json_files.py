"""JSON is read strictly: what is not exactly right is refused, by name and with its place."""

from __future__ import annotations

import contextlib
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.domain.errors import BadFile
from handout_studio.storage.json_files import MEMBER_LIMIT, parse_object

PATH = Path("some.handout")


def problems(text: str) -> list[tuple[str, tuple[str | int, ...]]]:
    """The codes and places of what the text is refused for."""
    with pytest.raises(BadFile) as refused:
        parse_object(PATH, text)
    return [(problem.code, problem.place) for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n\t ", "empty"),
        ("\0\0\0\0", "empty"),
        ("hello", "not_json"),
        ('{"a": 1,}', "not_json"),
        ("{'a': 1}", "not_json"),
        ('{"a": 1} {"b": 2}', "not_json"),
        ('{"a": "line\nbreak"}', "not_json"),
        ("%PDF-1.7 and so on", "not_json"),
        ('{"a": [1, 2', "truncated"),
        ('{"a": "wor', "truncated"),
        ('{"a": ', "truncated"),
        ("{", "truncated"),
        ("[1, 2]", "not_an_object"),
        ('"text"', "not_an_object"),
        ("12", "not_an_object"),
        ("null", "not_an_object"),
        ('{"a": ' + "9" * 5000 + "}", "number_too_large"),
        ("[" * 100_000 + "]" * 100_000, "too_many_members"),
        ('{"a":' * 5_000 + "1" + "}" * 5_000, "too_deep"),
    ],
)
def test_what_is_no_object_is_refused_by_name(text: str, code: str) -> None:
    assert problems(text) == [(code, ())]


def test_every_structural_problem_is_told_with_its_place() -> None:
    deep: object = 1
    for _ in range(30):
        deep = [deep]
    text = (
        '{"a": 1, "a": 2, "list": [{"b": NaN}, {"c": -Infinity, "c": "\\ud800 half"}], "d": ' + json.dumps(deep) + "}"
    )
    assert problems(text) == [
        ("repeated_key", ("a",)),
        ("not_a_json_number", ("list", 0, "b")),
        ("repeated_key", ("list", 1, "c")),
        ("half_character", ("list", 1, "c")),
        ("too_deep", ("d", 0, 0)),
    ]


def test_half_a_character_in_a_key_is_refused() -> None:
    assert problems('{"a": {"\\udfff": 1}}') == [("half_character", ("a",))]


def test_two_halves_make_a_character() -> None:
    assert parse_object(PATH, '{"a": "\\ud83d\\ude00"}') == {"a": "😀"}


@pytest.mark.parametrize(
    "text",
    [
        '{"a": [' + "1," * 4_000_000 + "1]}",
        '{"a": [' + '"ab",' * 3_000_000 + '"ab"]}',
        '{"a": [' + "{}," * 4_000_000 + "{}]}",
        '{"a": "' + "{[," * 4_000_000 + '"}',
        '{"a": "' + '\\"' * 4_000_000 + '"}',
        '{"a": "' + "\\u0041" * 2_000_000 + "\n",
        "[" * 16_000_000,
    ],
    ids=["numbers", "strings", "objects", "brackets in a string", "escapes", "escapes cut off", "brackets"],
)
def test_a_large_file_takes_less_than_a_second_of_work(text: str) -> None:
    start = time.process_time()
    with contextlib.suppress(BadFile):
        parse_object(PATH, text)
    assert time.process_time() - start < 1


def test_the_crowd_is_counted_outside_of_strings() -> None:
    words = "{{client.first_name}}, [a], " * MEMBER_LIMIT
    assert parse_object(PATH, json.dumps({"body": words})) == {"body": words}


members = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def with_tuples(value: object) -> object:
    """The value as the reader gives it."""
    if isinstance(value, dict):
        return {key: with_tuples(member) for key, member in value.items()}
    return tuple(map(with_tuples, value)) if isinstance(value, list) else value


@given(st.dictionaries(st.text(), members, max_size=5), st.booleans())
def test_honest_json_comes_back_as_it_was(value: dict[str, object], plain: bool) -> None:
    assert parse_object(PATH, json.dumps(value, ensure_ascii=plain)) == with_tuples(value)


@given(st.text(alphabet=st.sampled_from(list('{}[]",:\\ \nabu0018eN-.😀'))))
def test_any_text_is_an_object_or_refused(text: str) -> None:
    with contextlib.suppress(BadFile):
        assert isinstance(parse_object(PATH, text), dict)
