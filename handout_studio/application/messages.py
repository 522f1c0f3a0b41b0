"""Turns the program's exceptions, which carry facts, into sentences: what is wrong, and what to do about it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handout_studio.application.delivery_reasons import delivery_reason
from handout_studio.application.file_reasons import READING, WRITING
from handout_studio.application.problem_words import remedy_for, shown, told_problem
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

PROBLEMS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Message:
    """What is wrong (without a full stop, one line) and what to do (the same)."""

    what: str
    remedy: str


def sentence(error: HandoutStudioError, handout: Handout | None = None, tongue: Tongue = ENGLISH) -> Message:
    """The message for an error of this program; with the handout at hand, a section is named by its title too."""
    if isinstance(error, BadFile):
        return Message(told_problems(error.problems, tongue), tongue.say(remedy_for(error.problems)))
    if isinstance(error, BadPicture):
        return Message(told_problems((error.problem,), tongue), tongue.say(remedy_for((error.problem,))))
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
