"""One section of a handout, and the library sections it may come from."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from handout_studio.domain.confidentiality import Confidentiality, ConfidentialityPresets
from handout_studio.domain.crisis import CrisisContacts, CrisisPresets
from handout_studio.domain.values import Body, HandoutPicture, Identifier, OneLine, Title, Value, Wording

SectionKind = Literal["text", "confidentiality", "crisis"]


class Origin(Value):
    """Where a section's text came from: a library section and which of its wordings."""

    section: Identifier
    wording: Wording = "short"


class Section(Value):
    """A title and a Markdown body under an id that stays; `included` is the tick before it in the list.

    A section of another kind than text has more below its body, made from its data (`text.written_section`).
    """

    id: Identifier
    kind: SectionKind = "text"
    title: Title = ""
    body: Body = ""
    included: bool = True
    origin: Origin | None = None
    limits: Confidentiality | None = None
    contacts: CrisisContacts | None = None
    reviewed_by: OneLine = ""
    """Who looked the translation of this section over; empty: whoever did so for the handout."""


class LibrarySection(Value):
    """A section on offer: two wordings under one title, with what a search may find it by.

    One that is more than text has presets to make its data from, or, as one's own has, the data itself.
    """

    id: Identifier
    title: Title
    short: Body
    full: Body
    categories: tuple[OneLine, ...] = ()
    keywords: tuple[OneLine, ...] = ()
    order: int = Field(default=1000, ge=0)
    built_in: bool = True
    images: tuple[HandoutPicture, ...] = ()
    kind: SectionKind = "text"
    limits: Confidentiality | None = None
    contacts: CrisisContacts | None = None
    limit_presets: ConfidentialityPresets | None = None
    crisis_presets: CrisisPresets | None = None

    def wording(self, wording: Wording) -> str:
        """The Markdown text of one of the two wordings."""
        return self.short if wording == "short" else self.full
