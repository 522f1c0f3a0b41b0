"""A template that comes with the program: which library sections, in which wording and order."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from handout_studio.domain.section import Origin
from handout_studio.domain.values import Identifier, OneLine, Title, Value


class Template(Value):
    """An outline over the library; `template_use` makes a handout of it."""

    id: Identifier
    title: Title
    subtitle: OneLine = ""
    description: OneLine = ""
    categories: tuple[OneLine, ...] = ()
    order: int = Field(default=1000, ge=0)
    sections: Annotated[tuple[Origin, ...], Field(min_length=1)]
