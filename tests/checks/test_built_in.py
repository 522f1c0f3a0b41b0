"""Nothing is found wrong with the library and the templates but what only the practice can fill in."""

from __future__ import annotations

import datetime

import pytest

from handout_studio.application.template_use import handout_from_template
from handout_studio.checks.before_handing_out import Checker
from handout_studio.checks.finding import Finding
from handout_studio.checks.safety_words import is_unconfirmed
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.template import Template
from handout_studio.domain.values import Paper, Wording
from handout_studio.rendering.document import render_pdf
from handout_studio.storage.section_library import read_library
from handout_studio.storage.template_library import read_templates
from tests.rendering.sheets import HARBOUR

READ = datetime.date(2026, 11, 26)
"""The presets' sources had been read by then."""
LIBRARY = read_library()
PLACES: tuple[tuple[str, Paper], ...] = (("en-US", "letter"), ("en-GB", "a4"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(CheckSettings(READ))


def found(checker: Checker, handout: Handout, paper: Paper) -> list[Finding]:
    """What is found, without the fields still to be filled in and the limits still to be confirmed."""
    document = render_pdf(handout, brand=HARBOUR, paper=paper)
    all_found = checker.check(handout, document, brand=HARBOUR)
    return [one for one in all_found if one.rule != "field.unfilled" and not is_unconfirmed(one)]


@pytest.mark.parametrize(("language", "paper"), PLACES)
@pytest.mark.parametrize("wording", ["short", "full"])
def test_no_section_of_the_library_has_a_finding(
    checker: Checker, language: str, paper: Paper, wording: Wording
) -> None:
    handout = Handout(title="All sections", date=READ, language=language)
    for section in LIBRARY:
        handout = edits.add_from_library(handout, section, wording)
    assert len(handout.sections) == len(LIBRARY)
    assert [one for one in found(checker, handout, paper) if not one.rule.startswith("page.")] == []


@pytest.mark.parametrize(("language", "paper"), PLACES)
@pytest.mark.parametrize("template", read_templates(), ids=lambda template: template.id)
def test_no_template_has_a_finding(checker: Checker, language: str, paper: Paper, template: Template) -> None:
    handout = handout_from_template(template, LIBRARY, HARBOUR, date=READ, language=language)
    assert found(checker, handout, paper) == []


def test_something_wrong_would_be_found(checker: Checker) -> None:
    handout = edits.add_from_library(Handout(title="One", date=READ), LIBRARY[0])
    wrong = edits.write_body(handout, LIBRARY[0].id, "You will feel bettr, and all is strictly confidential.")
    assert {"spelling", "wording.absolute", "crisis.missing"} <= {one.rule for one in found(checker, wrong, "a4")}
