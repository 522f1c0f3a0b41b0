"""Turns the program's exceptions, which carry facts, into sentences: what is wrong, and what to do about it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handout_studio.application import picture_reasons
from handout_studio.application.delivery_reasons import delivery_reason
from handout_studio.application.file_reasons import READING, WRITING
from handout_studio.domain.errors import (
    BadFile,
    BadPicture,
    ChangedOnDisk,
    DamagedPreferences,
    FileTrouble,
    HandoutStudioError,
    LayoutFailure,
    Problem,
    UnchangeableTemplate,
    UnknownBrand,
    UnknownSection,
    UnknownTemplate,
)
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import clean_name

PROBLEMS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Message:
    """What is wrong (without a full stop, one line) and what to do (the same)."""

    what: str
    remedy: str


def sentence(error: HandoutStudioError, handout: Handout | None = None) -> Message:
    """The message for an error of this program; with the handout at hand, a section is named by its title too."""
    if isinstance(error, BadFile):
        return Message(told_problems(error.problems), _remedy(error.problems))
    if isinstance(error, BadPicture):
        return Message(told_problems((error.problem,)), _remedy((error.problem,)))
    if isinstance(error, FileTrouble):
        return _file_trouble(error)
    if isinstance(error, LayoutFailure):
        return _layout_failure(error, handout)
    return _other(error)


def told_problems(problems: tuple[Problem, ...]) -> str:
    """Every problem with its place, joined by semicolons."""
    told = [told_problem(problem) for problem in problems[:PROBLEMS_SHOWN]]
    if len(problems) > PROBLEMS_SHOWN:
        told.append(f"and {len(problems) - PROBLEMS_SHOWN} more problems")
    return "; ".join(told)


def told_problem(problem: Problem) -> str:
    """One problem, as `sections 3, body: is longer than 60,000 characters`."""
    tell = _TOLD.get(problem.code)
    values = problem.values
    if problem.code == "unknown_key":
        place, what = told_place(problem.place[:-1]) or "the file", f"has the unknown key “{shown(problem.place[-1])}”"
    elif problem.code == "repeated_key":
        place, what = told_place(problem.place[:-1]) or "the file", f"has the key “{shown(problem.place[-1])}” twice"
    else:
        place, what = told_place(problem.place), tell(values) if tell else "can't be used"
    return f"{place}: {what}" if place else what


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


def _number(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _size(value: object) -> str:
    if not isinstance(value, int):
        return str(value)
    return f"{value // 2**20} MiB" if value % 2**20 == 0 else f"{value / 1_000_000:g} MB"


def _at(values: Mapping[str, object]) -> str:
    return f"line {values.get('line')}, column {values.get('column')}"


def _pattern(values: Mapping[str, object]) -> str:
    pattern = str(values.get("pattern", ""))
    if "#" in pattern:
        return "is not a colour like #1F6F69"
    if "A-Z" in pattern:
        return "is not a language like en-GB"
    return "is not an id (small letters, digits and hyphens, at most 64)"


def _equal_ids(values: Mapping[str, object]) -> str:
    first, second = values.get("first"), values.get("second")
    numbers = f"{first + 1} and {second + 1}" if isinstance(first, int) and isinstance(second, int) else "two"
    return f"numbers {numbers} have the same id “{shown(values.get('id'))}”"


_TOLD: Mapping[str, Callable[[Mapping[str, object]], str]] = {
    "bad_pattern": _pattern,
    "bad_version": lambda v: "is not a version number",
    "broken_installation": lambda v: "a file that comes with the program is damaged",
    "control_character": lambda v: f"holds the control character {v.get('code')}",
    "direction_override": lambda v: "holds a hidden mark that turns the direction of the text",
    "empty": lambda v: "the file is empty",
    "equal_ids": _equal_ids,
    "half_character": lambda v: "holds half a character",
    "missing": lambda v: "is missing",
    "more_than_one_line": lambda v: "must be a single line",
    "newer": lambda v: f"the file has version {shown(v.get('version'))}, this program knows {v.get('known')}",
    "not_a_date": lambda v: "is not a date like 2026-11-23",
    "not_a_json_number": lambda v: f"is {v.get('found')}, which is no number in JSON",
    "not_an_object": lambda v: "the file holds no JSON object",
    "not_base64": lambda v: "is not Base64 text",
    "not_json": lambda v: f"{_at(v)}: this is not JSON",
    "not_offered": lambda v: f"must be {v.get('expected')}",
    "not_utf8": lambda v: f"line {v.get('line')}: this is not UTF-8 text",
    "number_too_large": lambda v: "holds a number of thousands of digits",
    "other_format": lambda v: f"is not “{v.get('expected')}”",
    "text_too_long": lambda v: f"is longer than {_number(v.get('max_length'))} characters",
    "text_too_short": lambda v: f"is shorter than {_number(v.get('min_length'))} characters",
    "too_deep": lambda v: "is nested too deeply",
    "too_few": lambda v: "has too few entries",
    "too_great": lambda v: f"must be at most {v.get('le')}",
    "too_large": lambda v: f"the file is larger than {_size(v.get('limit'))}",
    "too_large_to_save": lambda v: f"the file would be larger than {_size(v.get('limit'))}",
    "too_small": lambda v: f"must be at least {v.get('ge')}",
    "too_many": lambda v: f"has more than {_number(v.get('max_length'))} entries",
    "too_many_members": lambda v: "the file has far more parts than any handout",
    "truncated": lambda v: f"{_at(v)}: the file ends in the middle",
    "wrong_type": lambda v: f"must be {v.get('expected')}",
    **picture_reasons.TOLD,
}

_REMEDIES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"newer"}), "open it with a newer Handout Studio"),
    (frozenset({"broken_installation"}), "install Handout Studio again"),
    (frozenset({"empty", "truncated"}), "use a copy that is whole, such as a backup"),
    (frozenset({"too_large", "too_many_members"}), "check that this is the right file"),
    (frozenset({"too_large_to_save"}), "take some pictures out or make them smaller"),
    (frozenset({"other_format"}), "check that this is the right kind of file"),
    (frozenset({"not_utf8"}), "save it as UTF-8 text and try again"),
    *picture_reasons.REMEDIES,
    (frozenset({"text_too_long", "too_many"}), "shorten it or split it, and try again"),
    (frozenset({"control_character", "direction_override"}), "delete those characters and try again"),
)


def _remedy(problems: tuple[Problem, ...]) -> str:
    codes = {problem.code for problem in problems}
    for among, remedy in _REMEDIES:
        if codes <= among:
            return remedy
    return "correct the file or use a copy that is whole"


def _file_trouble(error: FileTrouble) -> Message:
    table = READING if error.action == "read" else WRITING
    verb = "read" if error.action == "read" else "written"
    reason = os.strerror(error.errno) if error.errno else "for an unknown reason"
    what, remedy = table.get(error.errno, (f"it can't be {verb}: {reason}", "try again or use another folder"))
    return Message(what if error.action == "read" else f"it can't be written: {what}", remedy)


_LAYOUT: Mapping[str, tuple[str, str]] = {
    "deadline": ("takes too long to lay out", "shorten or simplify its text"),
    "picture_damaged": ("holds a picture that is damaged", "choose that picture or logo again"),
    "memory": ("takes too much memory to lay out", "shorten or simplify its text"),
    "crashed": ("stops the layout", "shorten or simplify its text"),
}


def _layout_failure(error: LayoutFailure, handout: Handout | None) -> Message:
    what, remedy = _LAYOUT.get(error.code, ("can't be laid out", "change or take out what is unusual in its text"))
    return Message(f"{_section_name(error.section, handout)} {what}", remedy)


def _section_name(section: str | None, handout: Handout | None) -> str:
    if section is None:
        return "the handout"
    titles = [one.title for one in handout.sections if one.id == section and one.title.strip()] if handout else []
    return f"section “{shown(titles[0])}” ({section})" if titles else f"section “{shown(section)}”"


def _other(error: HandoutStudioError) -> Message:
    match error:
        case ChangedOnDisk():
            return Message(
                "the file was changed by another program since it was opened",
                "save under another name, or open it again to see that change",
            )
        case DamagedPreferences():
            return Message(
                f"your preferences were damaged and start afresh; the old file is kept as {shown(error.path.name)}",
                "choose your brand and paper again",
            )
        case UnknownTemplate():
            known = ", ".join(error.known)
            return Message(f"there is no template “{shown(error.template)}”", f"choose one of {known}")
        case UnchangeableTemplate():
            return Message(
                f"the template “{shown(error.template)}” comes with the program and stays as it is",
                "duplicate it and change the copy",
            )
        case UnknownBrand():
            known = ", ".join(error.known)
            return Message(f"there is no brand “{shown(error.brand)}”", f"choose one of {known}, or name a .brand file")
        case UnknownSection():
            return Message(f"there is no section “{shown(error.section)}”", "choose one of the handout's sections")
    return Message(*(delivery_reason(error) or ("something went wrong", "try again")))
