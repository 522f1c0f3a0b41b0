"""The built-in templates as they will be handed out: their pages, and both accessibility standards."""

import json
import tomllib
from typing import Any

import pytest

from handout_studio import resources
from handout_studio.domain import edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection
from handout_studio.domain.values import Paper
from handout_studio.rendering.document import render_pdf
from tests.rendering.sheets import DAY, HARBOUR, page_texts, problems


def table(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text(*parts))


def from_template(name: str) -> Handout:
    template = table("templates", f"{name}.toml")
    handout = Handout(title=template["title"], subtitle=template["subtitle"], date=DAY)
    for part in template["sections"]:
        source = LibrarySection.model_validate_json(json.dumps(table("sections", f"{part['section']}.toml")))
        handout = edits.add_from_library(handout, source, part["wording"])
    return handout


@pytest.mark.parametrize("brand", [HARBOUR, Brand()], ids=["harbour", "unnamed"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize(("name", "pages"), [("feeling-safe-in-therapy", 2), ("one-page-welcome", 1)])
def test_a_template_keeps_to_its_pages_and_to_both_standards(name: str, pages: int, paper: Paper, brand: Brand) -> None:
    document = render_pdf(from_template(name), brand=brand, paper=paper)
    assert len(document.pages) == pages
    assert document.notes == ()
    assert problems(document.pdf) == []


def test_the_first_template_shows_all_nine_sections_in_order() -> None:
    handout = from_template("feeling-safe-in-therapy")
    text = "\n".join(page_texts(render_pdf(handout, brand=HARBOUR).pdf))
    places = [text.index(f"{number} {section.title}") for number, section in enumerate(handout.sections, 1)]
    assert places == sorted(places)
    assert len(places) == 9
