"""Everything of one's own in one file, to take to a new computer: brands, templates, sections and choices."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, Problem
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.picture_bytes import picture_problem
from handout_studio.domain.template import OwnTemplate
from handout_studio.domain.values import Identifier, Paper, Value
from handout_studio.storage.atomic import write_atomically
from handout_studio.storage.json_files import encode_value, parse_object, validated
from handout_studio.storage.migrations import migrated
from handout_studio.storage.plain_files import decode_text, read_bytes
from handout_studio.storage.preferences import Country, TextSize

FORMAT = "handout-studio/everything"
MOVING_LIMIT = 64 * 1024 * 1024


class KeptTemplate(Value):
    """A template with the id that it has."""

    id: Identifier
    template: OwnTemplate


class KeptSection(Value):
    """A section with the id that it has, which handouts know it by."""

    id: Identifier
    section: OwnSection


class Choices(Value):
    """The choices that make sense on another computer too."""

    default_brand: Identifier | None = None
    paper: Paper | None = None
    theme: Literal["system", "light", "dark"] | None = None
    country: Country | None = None
    text_size: TextSize | None = None
    spelling: bool | None = None
    welcome_at_start: bool | None = None


class Everything(Value):
    """All that is a person's own but their handouts, which are files of their own already."""

    format: Literal["handout-studio/everything"] = "handout-studio/everything"
    version: Literal[1] = 1
    brands: Annotated[tuple[Brand, ...], Field(max_length=1_000)] = ()
    templates: Annotated[tuple[KeptTemplate, ...], Field(max_length=2_000)] = ()
    sections: Annotated[tuple[KeptSection, ...], Field(max_length=2_000)] = ()
    choices: Choices = Field(default_factory=Choices)


def write_everything(everything: Everything, path: Path) -> None:
    """Write the file, for the person's eyes alone. Raises BadFile where it would be too large, and FileTrouble."""
    data = encode_value(everything)
    if len(data) > MOVING_LIMIT:
        raise BadFile(path, (Problem("too_large_to_save", values={"limit": MOVING_LIMIT}),))
    write_atomically(path, data, private=True)


def read_everything(path: Path) -> Everything:
    """What such a file holds, read as strictly as any. Raises BadFile and FileTrouble."""
    text = decode_text(path, read_bytes(path, MOVING_LIMIT))
    raw: dict[str, Any] = migrated(path, parse_object(path, text, members=200_000), FORMAT)
    everything = validated(path, Everything, raw)
    if problems := tuple(_picture_problems(everything)):
        raise BadFile(path, problems)
    return everything


def _picture_problems(everything: Everything) -> Iterable[Problem]:
    for row, brand in enumerate(everything.brands):
        if brand.logo and (code := picture_problem(brand.logo)):
            yield Problem(code, ("brands", row, "logo"))
    held: list[tuple[str, str, tuple[OwnTemplate | OwnSection, ...]]] = [
        ("templates", "template", tuple(kept.template for kept in everything.templates)),
        ("sections", "section", tuple(kept.section for kept in everything.sections)),
    ]
    for key, inner, values in held:
        for row, value in enumerate(values):
            for index, picture in enumerate(value.images):
                if code := picture_problem(picture):
                    yield Problem(code, (key, row, inner, "images", index))
