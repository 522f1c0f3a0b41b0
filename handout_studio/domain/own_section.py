"""A section that a person has put into a library of their own."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from handout_studio.domain.confidentiality import Confidentiality
from handout_studio.domain.crisis import CrisisContacts
from handout_studio.domain.identity import refuse_equal_ids
from handout_studio.domain.section import LibrarySection, SectionKind
from handout_studio.domain.values import PICTURE_LIMIT, Body, HandoutPicture, OneLine, Title, Value

LABEL_LIMIT = 20
OWN_ORDER = 10_000
"""Where one's own sections stand in the library: below those that come with the program."""

Labels = Annotated[tuple[OneLine, ...], Field(max_length=LABEL_LIMIT)]


class OwnSection(Value):
    """A title and a text, with what a search may find it by; in a file of its own, whose name is its id."""

    format: Literal["handout-studio/section"] = "handout-studio/section"
    version: Literal[1] = 1
    title: Title
    body: Body = ""
    categories: Labels = ()
    keywords: Labels = ()
    images: Annotated[
        tuple[HandoutPicture, ...], Field(max_length=PICTURE_LIMIT), AfterValidator(refuse_equal_ids)
    ] = ()
    kind: SectionKind = "text"
    limits: Confidentiality | None = None
    contacts: CrisisContacts | None = None

    def on_offer(self, section_id: str) -> LibrarySection:
        """The section as the library shows it: one text stands for both wordings."""
        return LibrarySection(
            id=section_id,
            title=self.title,
            short=self.body,
            full=self.body,
            categories=self.categories,
            keywords=self.keywords,
            order=OWN_ORDER,
            built_in=False,
            images=self.images,
            kind=self.kind,
            limits=self.limits,
            contacts=self.contacts,
        )
