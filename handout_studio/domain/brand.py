"""Whose handout it is: the practice, its people, its colours and its logo."""

from __future__ import annotations

from typing import Literal

from handout_studio.domain.values import (
    Colour,
    Design,
    Identifier,
    Lines,
    OneLine,
    Pairing,
    Paper,
    Picture,
    Region,
    Title,
    Value,
)

PRIMARY = "#1F6F69"
ACCENT = "#C26A3A"


class Brand(Value):
    """All that a practice puts on its pages; lines left empty are left out of the page."""

    format: Literal["handout-studio/brand"] = "handout-studio/brand"
    version: Literal[1] = 1
    id: Identifier = "practice"
    name: Title = "My practice"
    practice: OneLine = ""
    person: OneLine = ""
    credentials: OneLine = ""
    tagline: OneLine = ""
    phone: OneLine = ""
    email: OneLine = ""
    website: OneLine = ""
    address: Lines = ""
    primary: Colour = PRIMARY
    accent: Colour = ACCENT
    design: Design = "harbour"
    pairing: Pairing = "source"
    logo: Picture | None = None
    footer: Lines = ""
    paper: Paper | None = None
    region: Region | None = None

    def contact_lines(self) -> tuple[str, ...]:
        """The lines a reader may reach the practice by, in the order they stand on the page."""
        lines = (self.phone, self.email, self.website, *self.address.split("\n"))
        return tuple(line for line in lines if line.strip())
