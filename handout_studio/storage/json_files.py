"""Reads JSON strictly: one UTF-8 object of a sane size and depth, with no key twice; every fault has its place."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from handout_studio.domain.errors import BadFile, Problem
from handout_studio.domain.values import Value
from handout_studio.storage.validation import problems_of

DEPTH_LIMIT = 12
MEMBER_LIMIT = 20_000

AnyValue = TypeVar("AnyValue", bound=Value)

# A string, skipped whole even where it never ends, or what begins a member outside of strings.
_STRING_OR_MEMBER = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\Z|\\\Z)|(?P<member>[,{\[])', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")

Place = tuple[str | int, ...]


class _Object(dict[str, Any]):
    """A JSON object that remembers which of its keys it was given twice."""

    repeated: tuple[str, ...] = ()


def parse_object(path: Path, text: str, *, members: int = MEMBER_LIMIT) -> dict[str, Any]:
    """The JSON object that `text` is, its lists as tuples; `members`: how many parts it may have in all.

    Raises BadFile with every structural problem.
    """
    if text.startswith("\x00") or not text.strip():
        raise BadFile(path, (Problem("empty"),))
    _refuse_crowds(path, text, members)
    try:
        raw = json.loads(text, object_pairs_hook=_pairs, parse_constant=_Constant)
    except json.JSONDecodeError as error:
        raise BadFile(path, (_syntax_problem(text, error),)) from None
    except RecursionError:
        raise BadFile(path, (Problem("too_deep"),)) from None
    except ValueError:  # an integer of thousands of digits
        raise BadFile(path, (Problem("number_too_large"),)) from None
    if not isinstance(raw, dict):
        raise BadFile(path, (Problem("not_an_object"),))
    problems: list[Problem] = []
    settled: dict[str, Any] = _settle(raw, (), problems)
    if problems:
        raise BadFile(path, tuple(problems))
    return settled


def validated(path: Path, kind: type[AnyValue], raw: dict[str, Any]) -> AnyValue:
    """The raw object as a value. Raises BadFile with all that is wrong with it."""
    try:
        return kind.model_validate(raw)
    except ValidationError as error:
        raise BadFile(path, problems_of(error)) from None


def encode_value(value: Value) -> bytes:
    """The value as the bytes of its file: readable JSON in UTF-8, keys in the order of `docs/file-format.md`."""
    text = json.dumps(value.model_dump(mode="json"), ensure_ascii=False, indent=2, allow_nan=False)
    return (text + "\n").encode("utf-8")


class _Constant:
    """NaN or Infinity, which JSON does not have."""

    def __init__(self, name: str) -> None:
        self.name = name


def _pairs(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) != len(pairs):
        times = Counter(key for key, _ in pairs)
        found.repeated = tuple(key for key, count in times.items() if count > 1)
    return found


def _refuse_crowds(path: Path, text: str, limit: int) -> None:
    """Millions of tiny members would take far more memory than the file; no honest file has nearly as many."""
    if sum(text.count(mark) for mark in ",{[") <= limit:
        return
    members = 0
    for found in _STRING_OR_MEMBER.finditer(text):
        members += found["member"] is not None
        if members > limit:
            raise BadFile(path, (Problem("too_many_members"),))


def _syntax_problem(text: str, error: json.JSONDecodeError) -> Problem:
    place = {"line": error.lineno, "column": error.colno}
    code = "truncated" if text.lstrip().startswith("{") and _ends_early(text, error) else "not_json"
    return Problem(code, values=place)


def _ends_early(text: str, error: json.JSONDecodeError) -> bool:
    """Whether the text would be right so far, had it gone on."""
    rest = text[error.pos : error.pos + 12].rstrip()
    if error.msg.startswith("Unterminated string") or not rest:
        return True
    if "escape" in error.msg:
        return error.pos + 6 > len(text)
    return any(word.startswith(rest) for word in ("true", "false", "null", "-"))


def _settle(value: Any, place: Place, problems: list[Problem]) -> Any:
    """The value with tuples for lists, its structural faults noted with their places."""
    if len(place) > DEPTH_LIMIT:
        problems.append(Problem("too_deep", place[:3]))
        return None
    if isinstance(value, _Object):
        problems.extend(Problem("repeated_key", (*place, key)) for key in value.repeated)
        for key in value:
            _note_surrogate(key, place, problems)
        return {key: _settle(member, (*place, key), problems) for key, member in value.items()}
    if isinstance(value, list):
        return tuple(_settle(member, (*place, index), problems) for index, member in enumerate(value))
    if isinstance(value, str):
        _note_surrogate(value, place, problems)
    elif isinstance(value, _Constant):
        problems.append(Problem("not_a_json_number", place, {"found": value.name}))
    return value


def _note_surrogate(text: str, place: Place, problems: list[Problem]) -> None:
    if _SURROGATE.search(text):
        problems.append(Problem("half_character", place))
