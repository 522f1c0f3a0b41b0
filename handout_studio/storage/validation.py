"""Turns what pydantic found wrong with a value into the program's own problems, each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from handout_studio.domain.errors import Problem

CODES: Mapping[str, str] = {
    "missing": "missing",
    "extra_forbidden": "unknown_key",
    "string_too_long": "text_too_long",
    "string_too_short": "text_too_short",
    "string_pattern_mismatch": "bad_pattern",
    "bytes_too_long": "picture_too_large",
    "bytes_too_short": "picture_empty",
    "too_long": "too_many",
    "too_short": "too_few",
    "literal_error": "not_offered",
    "greater_than_equal": "too_small",
    "less_than_equal": "too_great",
}
_OWN = frozenset(
    ("equal_ids", "not_a_date", "control_character", "more_than_one_line", "direction_override", "not_base64")
)
_EXPECTED: Mapping[str, str] = {
    "string_type": "text",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "int_parsing_size": "a smaller number",
    "tuple_type": "a list",
    "model_type": "an object",
    "dict_type": "an object",
    "bytes_type": "Base64 text",
    "date_type": "a date like 2026-11-23",
}
_FACTS = ("max_length", "min_length", "ge", "le", "expected", "pattern", "id", "first", "second", "code")


def problems_of(error: ValidationError) -> tuple[Problem, ...]:
    """Every problem of a refused value, in the order of its fields; none repeats the text that was refused."""
    found = error.errors(include_url=False, include_input=False)
    return tuple(_problem(one["type"], one["loc"], one.get("ctx", {})) for one in found)


def _problem(kind: str, place: tuple[int | str, ...], facts: Mapping[str, Any]) -> Problem:
    values = {key: facts[key] for key in _FACTS if key in facts}
    if kind in _OWN:
        return Problem(kind, place, values)
    if kind in CODES:
        return Problem(CODES[kind], place, values)
    return Problem("wrong_type", place, {"expected": _EXPECTED.get(kind, "something else")})
