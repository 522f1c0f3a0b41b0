"""The handout: an ordered set of sections with a title, a brand, a language and a date; whole in itself."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from handout_studio.domain.brand import Brand
from handout_studio.domain.dismissal import DISMISSAL_COUNT
from handout_studio.domain.dismissal import Dismissal as Dismissal
from handout_studio.domain.errors import UnknownSection
from handout_studio.domain.identity import refuse_equal_ids as refuse_equal_ids
from handout_studio.domain.identity import unused_id as unused_id
from handout_studio.domain.section import Section
from handout_studio.domain.values import (
    PICTURE_LIMIT,
    SECTION_LIMIT,
    Date,
    Edition,
    Language,
    Lines,
    OneLine,
    Paper,
    Title,
    Value,
)
from handout_studio.domain.values import HandoutPicture as HandoutPicture


class Handout(Value):
    """What a person writes, saves and hands out. An edit makes a new one (`domain.edits`)."""

    format: Literal["handout-studio/handout"] = "handout-studio/handout"
    version: Literal[1] = 1
    title: Title = ""
    subtitle: OneLine = ""
    language: Language = "en-US"
    date: Date
    paper: Paper | None = None
    edition: Edition = "standard"
    pages: Annotated[int, Field(ge=1, le=2)] | None = None
    """The number of pages to fit on; None lets it run."""
    fillable: bool = False
    """Whether writing lines and boxes to tick are form fields of the PDF."""
    author: OneLine = ""
    revision: OneLine = ""
    """The version that a reader sees, such as `3` or `Autumn 2026`."""
    notice: Lines | None = None
    """What the sheet does not replace; None is the usual sentence, an empty text none."""
    translated: bool = False
    reviewed_by: OneLine = ""
    """Who looked a translation over."""
    brand: Brand | None = None
    sections: Annotated[tuple[Section, ...], Field(max_length=SECTION_LIMIT), AfterValidator(refuse_equal_ids)] = ()
    images: Annotated[
        tuple[HandoutPicture, ...], Field(max_length=PICTURE_LIMIT), AfterValidator(refuse_equal_ids)
    ] = ()

    dismissed: Annotated[tuple[Dismissal, ...], Field(max_length=DISMISSAL_COUNT)] = ()
    """What the checks found and the person has left as it is."""

    def position(self, section: str) -> int:
        """The index of the section with that id. Raises UnknownSection."""
        for index, candidate in enumerate(self.sections):
            if candidate.id == section:
                return index
        raise UnknownSection(section)

    def section(self, section: str) -> Section:
        """The section with that id. Raises UnknownSection."""
        return self.sections[self.position(section)]

    def included_sections(self) -> tuple[Section, ...]:
        """The ticked sections, in order: what stands on the page."""
        return tuple(section for section in self.sections if section.included)
