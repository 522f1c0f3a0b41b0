"""All that a check may look at: a handout with its brand and its fields, its pages, and the day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from handout_studio.checks.finding import Finding
from handout_studio.checks.language import is_english as is_english
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.rendering.result import RenderedDocument


@dataclass(frozen=True, slots=True)
class Sheet:
    """A handout as it would go out; `sections` are the ticked ones, `given` the fields filled by hand."""

    handout: Handout
    document: RenderedDocument
    brand: Brand
    given: tuple[tuple[str, str], ...]
    settings: CheckSettings
    sections: tuple[SectionView, ...]

    @property
    def is_english(self) -> bool:
        """Whether its words are English, which the checks of wording, grade and spelling know."""
        return is_english(self.handout.language)


class SectionRule(Protocol):
    """Looks at one section alone: the same section in the same language always gives the same findings."""

    def look(self, view: SectionView) -> Iterator[Finding]:
        """What there is to say about the section."""


class SheetRule(Protocol):
    """Looks at the whole."""

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """What there is to say about the handout."""
