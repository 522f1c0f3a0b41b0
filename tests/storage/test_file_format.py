"""The page that describes the file format names every key and every choice that the code knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.domain.confidentiality import Confidentiality, Limit
from handout_studio.domain.crisis import CrisisContact, CrisisContacts
from handout_studio.domain.handout import Handout, HandoutPicture
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Section
from handout_studio.domain.template import OwnTemplate, Source
from handout_studio.domain.values import Value

PAGE = Path(__file__).parents[2] / "docs" / "file-format.md"
CHAPTERS: dict[str, type[Value]] = {
    "## The handout": Handout,
    "### A section": Section,
    "### Limits of privacy": Confidentiality,
    "### A limit": Limit,
    "### Crisis contacts": CrisisContacts,
    "### A contact": CrisisContact,
    "### An image": HandoutPicture,
    "### A brand": Brand,
    "## A template": OwnTemplate,
    "### A source": Source,
    "## A section of one's own": OwnSection,
}


def rows(chapter: str) -> list[str]:
    """The rows of the chapter's table."""
    text = PAGE.read_text(encoding="utf-8").split(f"{chapter}\n", 1)[1]
    return [line for line in re.split(r"\n##+ ", text)[0].splitlines() if line.startswith("| `")]


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_key_is_described_and_no_other(chapter: str) -> None:
    named = [key for row in rows(chapter) for key in re.findall(r"`(\w+)`", row.split("|")[1])]
    assert sorted(named) == sorted(CHAPTERS[chapter].model_fields)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_choice_is_described(chapter: str) -> None:
    text = "\n".join(rows(chapter))
    for name, field in CHAPTERS[chapter].model_json_schema()["properties"].items():
        for choice in (field, *field.get("anyOf", ())):
            for value in choice.get("enum", ()):
                assert f'"{value}"' in text, (name, value)


@pytest.mark.parametrize("chapter", ["## The handout", "### A section"])
def test_keys_are_described_in_the_order_they_are_written_in(chapter: str) -> None:
    named = [re.findall(r"`(\w+)`", row.split("|")[1])[0] for row in rows(chapter)]
    assert named == list(CHAPTERS[chapter].model_fields)
