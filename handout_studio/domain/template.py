"""Templates: the outlines that come with the program, and the handouts that a person has made reusable."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from handout_studio.domain.handout import HandoutPicture
from handout_studio.domain.identity import refuse_equal_ids
from handout_studio.domain.places import Setting
from handout_studio.domain.section import Origin, Section
from handout_studio.domain.values import (
    PICTURE_LIMIT,
    SECTION_LIMIT,
    Edition,
    Identifier,
    Language,
    Lines,
    OneLine,
    Paper,
    Title,
    Value,
    Wording,
)

TAG_LIMIT = 20


class Outlined(Origin):
    """A section of an outline: which, in which wording and, for limits and contacts, for which setting."""

    setting: Setting = "individual"


class Template(Value):
    """An outline over the library; `template_use` makes a handout of it.

    `title` is its name among the templates; `heading` stands on the page, the title where it is empty.
    """

    id: Identifier
    title: Title
    heading: Title = ""
    subtitle: OneLine = ""
    description: OneLine = ""
    categories: tuple[OneLine, ...] = ()
    order: int = Field(default=1000, ge=0)
    edition: Edition = "standard"
    pages: Annotated[int, Field(ge=1, le=2)] | None = None
    fillable: bool = False
    sections: Annotated[tuple[Outlined, ...], Field(min_length=1)]


class Source(Value):
    """The library text that a template took its own from: which one, and the digest that it had then."""

    section: Identifier
    wording: Wording
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class OwnTemplate(Value):
    """A handout made reusable, in a file of its own. It has no brand, no date and no values of fields.

    `title` is its name among the templates; `heading` stands on the page.
    """

    format: Literal["handout-studio/template"] = "handout-studio/template"
    version: Literal[1] = 1
    title: Title
    description: OneLine = ""
    tags: Annotated[tuple[OneLine, ...], Field(max_length=TAG_LIMIT)] = ()
    heading: Title = ""
    subtitle: OneLine = ""
    language: Language | None = None
    """None leaves it to whoever uses the template; so does None for the paper."""
    paper: Paper | None = None
    edition: Edition = "standard"
    pages: Annotated[int, Field(ge=1, le=2)] | None = None
    fillable: bool = False
    author: OneLine = ""
    revision: OneLine = ""
    notice: Lines | None = None
    translated: bool = False
    reviewed_by: OneLine = ""
    sections: Annotated[tuple[Section, ...], Field(max_length=SECTION_LIMIT), AfterValidator(refuse_equal_ids)] = ()
    images: Annotated[
        tuple[HandoutPicture, ...], Field(max_length=PICTURE_LIMIT), AfterValidator(refuse_equal_ids)
    ] = ()
    sources: Annotated[tuple[Source, ...], Field(max_length=2 * SECTION_LIMIT)] = ()
