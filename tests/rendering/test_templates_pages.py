"""The built-in templates as they will be handed out: their pages, and both accessibility standards."""

import pytest

from handout_studio.application.template_use import handout_from_template
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Paper
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.result import RenderedDocument
from handout_studio.storage.section_library import read_library
from handout_studio.storage.template_library import read_templates
from tests.rendering.sheets import DAY, HARBOUR, page_texts, problems

TEMPLATES = {template.id: template for template in read_templates()}
LIBRARY = read_library()
FIELDS = {"session.length": "50 minutes", "session.fee": "120 dollars", "notice.period": "24 hours"}
PLACES: tuple[tuple[str, Paper], ...] = (("en-US", "letter"), ("en-US", "a4"), ("en-CA", "letter"), ("en-GB", "a4"))
"""A language tells of a region, whose limits and contacts are of its own length."""


def from_template(name: str, language: str = "en-US") -> Handout:
    handout = handout_from_template(TEMPLATES[name], LIBRARY, HARBOUR, date=DAY, language=language)
    return handout.model_copy(update={"brand": None})


def ends(document: RenderedDocument) -> list[float]:
    """How far down each page its words go, as a share of its height."""
    return [max(area.box.bottom for area in page.areas) / page.height for page in document.pages]


@pytest.mark.parametrize(("language", "paper"), PLACES)
@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_a_template_keeps_to_its_pages(name: str, language: str, paper: Paper) -> None:
    document = render_pdf(from_template(name, language), brand=HARBOUR, paper=paper, fields=FIELDS)
    assert len(document.pages) == (1 if name == "one-page-welcome" else 2)
    assert document.notes == ()
    assert min(ends(document)) > 0.4  # no page with a few lines


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_a_template_of_nobody_keeps_to_both_standards(name: str) -> None:
    on_paper = from_template(name).model_copy(update={"fillable": False})
    document = render_pdf(on_paper, brand=Brand(), paper="letter")
    assert len(document.pages) == (1 if name == "one-page-welcome" else 2)
    assert problems(document.pdf) == []


def test_the_first_template_shows_all_nine_sections_in_order() -> None:
    handout = from_template("feeling-safe-in-therapy")
    text = "\n".join(page_texts(render_pdf(handout, brand=HARBOUR).pdf))
    places = [text.index(f"{number} {section.title}") for number, section in enumerate(handout.sections, 1)]
    assert places == sorted(places)
    assert len(places) == 10
