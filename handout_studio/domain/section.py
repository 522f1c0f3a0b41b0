"""One section of a handout, and the library sections it may come from."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from handout_studio.domain.values import Body, HandoutPicture, Identifier, OneLine, Title, Value, Wording


class Origin(Value):
    """Where a section's text came from: a library section and which of its wordings."""

    section: Identifier
    wording: Wording = "short"


class Section(Value):
    """A title and a Markdown body under an id that stays; `included` is the tick before it in the list."""

    id: Identifier
    kind: Literal["text"] = "text"
    title: Title = ""
    body: Body = ""
    included: bool = True
    origin: Origin | None = None


class LibrarySection(Value):
    """A section on offer: two wordings under one title, with what a search may find it by."""

    id: Identifier
    title: Title
    short: Body
    full: Body
    categories: tuple[OneLine, ...] = ()
    keywords: tuple[OneLine, ...] = ()
    order: int = Field(default=1000, ge=0)
    built_in: bool = True
    images: tuple[HandoutPicture, ...] = ()

    def wording(self, wording: Wording) -> str:
        """The Markdown text of one of the two wordings."""
        return self.short if wording == "short" else self.full
