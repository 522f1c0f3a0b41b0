"""Sentences from below the window, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from handout_studio.application import Message, sentence
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.handout import Handout
from handout_studio.domain.phrase import Phrase, Tongue, filled
from handout_studio.ui.numbers import decimal, number

_MEASURED = frozenset({"grade", "ratio"})  # places for numbers that phrases bring as English writes them


def said(phrase: Phrase) -> str:
    """The sentence of a phrase: its pattern translated, then filled; a `label` in it is a word of the program too."""
    return filled(say(phrase.template), tuple((name, _value(name, value)) for name, value in phrase.values))


def _value(name: str, value: str | int) -> str | int:
    if isinstance(value, int):
        return number(value)
    if name == "label":
        return say(value)
    if name in _MEASURED and value.replace(".", "", 1).isdecimal() and "." in value:
        return decimal(float(value), len(value.partition(".")[2]))
    return value


def say(template: str) -> str:
    """A pattern that was marked for it below the window, translated."""
    return QCoreApplication.translate("phrase", template)


def explained(error: HandoutStudioError, handout: Handout | None = None) -> Message:
    """What went wrong and what to do, neither a whole sentence yet; with the handout a section has its title."""
    return sentence(error, handout, tongue())


def tongue() -> Tongue:
    """What sentences below the window need to be said in its language."""
    return Tongue(say, number)
