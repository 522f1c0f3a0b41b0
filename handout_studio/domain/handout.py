"""The handout: an ordered set of sections with a title, a brand, a language and a date; whole in itself."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Annotated, Any, Literal, Protocol

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import UnknownSection
from handout_studio.domain.section import Section
from handout_studio.domain.values import (
    PICTURE_LIMIT,
    SECTION_LIMIT,
    Edition,
    Language,
    OneLine,
    Paper,
    Title,
    Value,
)
from handout_studio.domain.values import HandoutPicture as HandoutPicture


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


def refuse_equal_ids(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """The values, for pydantic to go on with. Raises PydanticCustomError where two have one id."""
    seen: dict[str, int] = {}
    for index, value in enumerate(values):
        first = seen.setdefault(value.id, index)
        if first != index:
            raise PydanticCustomError(
                "equal_ids", "two have the id {id}", {"id": value.id, "first": first, "second": index}
            )
    return values


def _read_date(value: Any) -> Any:
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("not_a_date", "is not a date like 2026-11-23", {}) from None
    return value


Date = Annotated[datetime.date, BeforeValidator(_read_date)]


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
    brand: Brand | None = None
    sections: Annotated[tuple[Section, ...], Field(max_length=SECTION_LIMIT), AfterValidator(refuse_equal_ids)] = ()
    images: Annotated[
        tuple[HandoutPicture, ...], Field(max_length=PICTURE_LIMIT), AfterValidator(refuse_equal_ids)
    ] = ()

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


def unused_id(base: str, taken: Sequence[_Identified]) -> str:
    """`base`, or `base-2`, `base-3`, ...: the first id that none of `taken` has."""
    ids = {value.id for value in taken}
    if base not in ids:
        return base
    stem = base[:58]
    number = 2
    while f"{stem}-{number}" in ids:
        number += 1
    return f"{stem}-{number}"
