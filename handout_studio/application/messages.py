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
from handout_studio.domain.phrase import ENGLISH, Tongue
from handout_studio.domain.phrase import marked as _
from handout_studio.domain.values import PICTURE_LIMIT, clean_name

PROBLEMS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Message:
    """What is wrong (without a full stop, one line) and what to do (the same)."""

    what: str
    remedy: str


def sentence(error: HandoutStudioError, handout: Handout | None = None, tongue: Tongue = ENGLISH) -> Message:
    """The message for an error of this program; with the handout at hand, a section is named by its title too."""
    if isinstance(error, BadFile):
        return Message(told_problems(error.problems, tongue), tongue.say(_remedy(error.problems)))
    if isinstance(error, BadPicture):
        return Message(told_problems((error.problem,), tongue), tongue.say(_remedy((error.problem,))))
    if isinstance(error, FileTrouble):
        return _file_trouble(error, tongue)
    if isinstance(error, LayoutFailure):
        return _layout_failure(error, handout, tongue)
    return _other(error, tongue)


def told_problems(problems: tuple[Problem, ...], tongue: Tongue = ENGLISH) -> str:
    """Every problem with its place, joined by semicolons."""
    told = [told_problem(problem, tongue) for problem in problems[:PROBLEMS_SHOWN]]
    if len(problems) > PROBLEMS_SHOWN:
        told.append(tongue.say(_("and {count} more problems")).format(count=len(problems) - PROBLEMS_SHOWN))
    return "; ".join(told)


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


def _remedy(problems: tuple[Problem, ...]) -> str:
    codes = {problem.code for problem in problems}
    for among, remedy in _REMEDIES:
        if codes <= among:
            return remedy
    return _("correct the file or use a copy that is whole")


def _file_trouble(error: FileTrouble, tongue: Tongue) -> Message:
    say, reading = tongue.say, error.action == "read"
    table = READING if reading else WRITING
    what, remedy = table.get(error.errno, ("", _("try again or use another folder")))
    if what and reading:
        return Message(say(what), say(remedy))
    # An error number that the tables have no words for is told in the system's own.
    reason = say(what) if what else os.strerror(error.errno) if error.errno else say(_("the reason is unknown"))
    pattern = _("it can't be read: {reason}") if reading else _("it can't be written: {reason}")
    return Message(say(pattern).format(reason=reason), say(remedy))


_LAYOUT: Mapping[str, tuple[str, str]] = {
    "deadline": (_("{section} takes too long to lay out"), _("shorten or simplify its text")),
    "picture_damaged": (_("{section} holds a picture that is damaged"), _("choose that picture or logo again")),
    "memory": (_("{section} takes too much memory to lay out"), _("shorten or simplify its text")),
    "crashed": (_("{section} stops the layout"), _("shorten or simplify its text")),
}
_LAYOUT_OTHERWISE = (_("{section} can't be laid out"), _("change or take out what is unusual in its text"))


def _layout_failure(error: LayoutFailure, handout: Handout | None, tongue: Tongue) -> Message:
    what, remedy = _LAYOUT.get(error.code, _LAYOUT_OTHERWISE)
    section = _section_name(error.section, handout, tongue.say)
    return Message(tongue.say(what).format(section=section), tongue.say(remedy))


def _section_name(section: str | None, handout: Handout | None, say: Callable[[str], str]) -> str:
    if section is None:
        return say(_("the handout"))
    titles = [one.title for one in handout.sections if one.id == section and one.title.strip()] if handout else []
    name = say(_("section “{title}”")).format(title=shown(titles[0] if titles else section))
    return f"{name} ({section})" if titles else name


def _other(error: HandoutStudioError, tongue: Tongue) -> Message:
    what, remedy, values = _pattern_and_values(error)
    if values:
        return Message(tongue.say(what).format(**values), tongue.say(remedy).format(**values))
    of_handing_over = delivery_reason(error, tongue)
    return Message(*(of_handing_over or (tongue.say(what), tongue.say(remedy))))


def _pattern_and_values(error: HandoutStudioError) -> tuple[str, str, dict[str, str]]:
    match error:
        case ChangedOnDisk():
            return (
                _("the file was changed by another program since it was opened"),
                _("save under another name, or open it again to see that change"),
                {},
            )
        case DamagedPreferences():
            return (
                _("your preferences were damaged and start afresh; the old file is kept as {name}"),
                _("choose your brand and paper again"),
                {"name": shown(error.path.name)},
            )
        case UnknownTemplate():
            values = {"name": shown(error.template), "known": ", ".join(error.known)}
            return _("there is no template “{name}”"), _("choose one of {known}"), values
        case UnchangeableTemplate():
            return (
                _("the template “{name}” comes with the program and stays as it is"),
                _("duplicate it and change the copy"),
                {"name": shown(error.template)},
            )
        case UnknownBrand():
            values = {"name": shown(error.brand), "known": ", ".join(error.known)}
            return _("there is no brand “{name}”"), _("choose one of {known}, or name a .brand file"), values
        case UnknownSection():
            values = {"name": shown(error.section)}
            return _("there is no section “{name}”"), _("choose one of the handout's sections"), values
    return _("something went wrong"), _("try again"), {}
