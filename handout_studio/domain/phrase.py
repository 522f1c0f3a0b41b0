"""A sentence for a person as a pattern and what stands in it, so that a window can say it in another language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """An English pattern with named places, and their values. The window translates the pattern, then fills it."""

    template: str
    values: tuple[tuple[str, str | int], ...] = ()

    def __str__(self) -> str:
        """The English sentence."""
        return filled(self.template, self.values)


def phrase(template: str, **values: str | int) -> Phrase:
    """A phrase of a pattern such as “{count} pages” and a value for each of its names."""
    return Phrase(template, tuple(values.items()))


def filled(template: str, values: tuple[tuple[str, str | int], ...]) -> str:
    """The pattern, translated or not, with its values in place: numbers as English writes them, a brace as a brace."""
    return template.format(**{name: _written(value) for name, value in values}) if values else template


def _written(value: str | int) -> str:
    return f"{value:,}" if isinstance(value, int) else value


def marked(template: str) -> str:
    """The pattern itself, as part of a table: `tools/strings` finds it by this, and whoever says it translates it."""
    return template


@dataclass(frozen=True, slots=True)
class Tongue:
    """How sentences made below the window are said: patterns in another language, whole numbers as it writes them."""

    say: Callable[[str], str] = marked
    number: Callable[[int], str] = "{:,}".format


ENGLISH = Tongue()
