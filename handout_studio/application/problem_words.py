"""What is wrong in a file or a picture, problem by problem, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from handout_studio.application import picture_reasons
from handout_studio.domain.errors import Problem
from handout_studio.domain.phrase import ENGLISH, Tongue
from handout_studio.domain.phrase import marked as _
from handout_studio.domain.values import PICTURE_LIMIT, clean_name


def told_problem(problem: Problem, tongue: Tongue = ENGLISH) -> str:
    """One problem, as `sections 3, body: is longer than 60,000 characters`."""
    say, place = tongue.say, problem.place
    if problem.code in ("unknown_key", "repeated_key"):
        what = _("has the unknown key “{key}”") if problem.code == "unknown_key" else _("has the key “{key}” twice")
        return f"{told_place(place[:-1]) or say(_('the file'))}: {say(what).format(key=shown(place[-1]))}"
    what = say(_pattern_of(problem)).format(**_values_of(problem, tongue))
    return f"{told_place(place)}: {what}" if place else what


def told_place(place: tuple[str | int, ...]) -> str:
    """Where a problem is: lists are counted from 1, as people do."""
    parts: list[str] = []
    for step in place:
        if isinstance(step, int) and parts:
            parts[-1] += f" {step + 1}"
        else:
            parts.append(shown(step))
    return ", ".join(parts)


def shown(value: object) -> str:
    """Somebody's own text inside a message: one line of at most 80 plain characters."""
    text = clean_name(str(value)).strip()
    return text if len(text) <= 80 else text[:79] + "…"


def _pattern_of(problem: Problem) -> str:
    if problem.code != "bad_pattern":
        return _TOLD.get(problem.code, _("can't be used"))
    pattern = str(problem.values.get("pattern", ""))
    if "#" in pattern:
        return _("is not a colour like #1F6F69")
    if "A-Z" in pattern:
        return _("is not a language like en-GB")
    return _("is not an id (small letters, digits and hyphens, at most 64)")


def _values_of(problem: Problem, tongue: Tongue) -> dict[str, str]:
    """Everything that a pattern may ask for, as it is written in a sentence."""
    given = problem.values
    first, second, longest = given.get("first"), given.get("second"), given.get("max_length")
    values = {
        name: str(given.get(name)) for name in ("code", "known", "found", "expected", "line", "column", "le", "ge")
    }
    values |= {name: _number(given.get(name), tongue) for name in ("max_length", "min_length")}
    return values | {
        "first": str(first + 1) if isinstance(first, int) else "?",
        "second": str(second + 1) if isinstance(second, int) else "?",
        "id": shown(given.get("id")),
        "limit": _size(given.get("limit")),
        "max_size": _size(longest),
        "pictures": str(PICTURE_LIMIT),
        "version": shown(given.get("version")),
    }


def _number(value: object, tongue: Tongue) -> str:
    return tongue.number(value) if isinstance(value, int) else str(value)


def _size(value: object) -> str:
    if not isinstance(value, int):
        return str(value)
    return f"{value // 2**20} MiB" if value % 2**20 == 0 else f"{value / 1_000_000:g} MB"


_TOLD: Mapping[str, str] = {
    "bad_version": _("is not a version number"),
    "broken_installation": _("a file that comes with the program is damaged"),
    "control_character": _("holds the control character {code}"),
    "direction_override": _("holds a hidden mark that turns the direction of the text"),
    "empty": _("the file is empty"),
    "equal_ids": _("numbers {first} and {second} have the same id “{id}”"),
    "half_character": _("holds half a character"),
    "missing": _("is missing"),
    "more_than_one_line": _("must be a single line"),
    "newer": _("the file has version {version}, this program knows {known}"),
    "not_a_date": _("is not a date like 2026-11-23"),
    "not_a_json_number": _("is {found}, which is no number in JSON"),
    "not_an_object": _("the file holds no JSON object"),
    "not_base64": _("is not Base64 text"),
    "not_json": _("line {line}, column {column}: this is not JSON"),
    "not_offered": _("must be {expected}"),
    "not_utf8": _("line {line}: this is not UTF-8 text"),
    "number_too_large": _("holds a number of thousands of digits"),
    "other_format": _("is not “{expected}”"),
    "text_too_long": _("is longer than {max_length} characters"),
    "text_too_short": _("is shorter than {min_length} characters"),
    "too_deep": _("is nested too deeply"),
    "too_few": _("has too few entries"),
    "too_great": _("must be at most {le}"),
    "too_large": _("the file is larger than {limit}"),
    "too_large_to_save": _("the file would be larger than {limit}"),
    "too_small": _("must be at least {ge}"),
    "too_many": _("has more than {max_length} entries"),
    "too_many_members": _("the file has far more parts than any handout"),
    "truncated": _("line {line}, column {column}: the file ends in the middle"),
    "wrong_type": _("must be {expected}"),
    **picture_reasons.TOLD,
}

_REMEDIES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"newer"}), _("open it with a newer Handout Studio")),
    (frozenset({"broken_installation"}), _("install Handout Studio again")),
    (frozenset({"empty", "truncated"}), _("use a copy that is whole, such as a backup")),
    (frozenset({"too_large", "too_many_members"}), _("check that this is the right file")),
    (frozenset({"too_large_to_save"}), _("take some pictures out or make them smaller")),
    (frozenset({"other_format"}), _("check that this is the right kind of file")),
    (frozenset({"not_utf8"}), _("save it as UTF-8 text and try again")),
    *picture_reasons.REMEDIES,
    (frozenset({"text_too_long", "too_many"}), _("shorten it or split it, and try again")),
    (frozenset({"control_character", "direction_override"}), _("delete those characters and try again")),
)


def remedy_for(problems: tuple[Problem, ...]) -> str:
    """What to do about them; a pattern without places."""
    codes = {problem.code for problem in problems}
    for among, remedy in _REMEDIES:
        if codes <= among:
            return remedy
    return _("correct the file or use a copy that is whole")
