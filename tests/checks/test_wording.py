"""Promises and absolute claims are found, with their place; what only looks like one is left alone."""

from __future__ import annotations

import pytest

from handout_studio.checks.section_view import SectionView
from handout_studio.domain.section import Section
from tests.wording.measure import PRECISION, RECALL, claims_of, tally, wording_rules


# The sealed set is left out: it is for measuring by hand, not for working with (docs/content.md).
@pytest.mark.parametrize("name", ["work", "more", "own", "written"])
def test_claims_are_found_as_well_as_is_promised(name: str) -> None:
    found = tally(name)
    assert found.precision >= PRECISION, found.wrong
    assert found.recall >= RECALL, found.missed


@pytest.mark.parametrize("name", ["unseen", "opened"])
def test_claims_are_found_in_what_a_stranger_wrote_that_was_never_learned_from(name: str) -> None:
    """By its figures alone: a sentence that someone has read is no longer unseen."""
    found = tally(name)
    assert f"precision {found.precision:.3f}" >= f"precision {PRECISION:.3f}"
    assert f"recall {found.recall:.3f}" >= f"recall {RECALL:.3f}"


def test_the_post_that_gave_the_subjects_is_caught_in_its_privacy_and_its_closing() -> None:
    """A few words of each, no more than a quotation."""
    assert ("wording.absolute", "strictly confidential") in claims_of("Information … remains strictly confidential.")
    assert claims_of("… where individuals can speak freely without fear of breach or betrayal.")
    closing = [words for _, words in claims_of("… to profound transformation and lasting change.")]
    assert closing == ["profound transformation", "lasting change"]


def test_a_claim_has_its_place_in_the_body_marks_and_line_ends_and_all() -> None:
    body = "- Hello.\n- What you say is **strictly**\n  confidential."
    assert claims_of(body) == [("wording.absolute", "strictly**\n  confidential")]


@pytest.mark.parametrize(
    ("body", "mended"),
    [
        ("You will feel better soon.", "You may feel better soon."),
        ("You’ll feel better soon.", "You may feel better soon."),
        ("Then you are going to feel better.", "Then you may feel better."),
        ("It is strictly confidential.", "It is private, with some limits."),
    ],
)
def test_what_one_word_mends_can_be_taken_over(body: str, mended: str) -> None:
    view = SectionView(Section(id="one", body=body), "en-US")
    fix = next(finding.fix for rule in wording_rules() for finding in rule.look(view))
    assert fix is not None
    assert body[: fix.start] + fix.text + body[fix.end :] == mended


def test_softer_words_are_offered_for_every_claim() -> None:
    view = SectionView(Section(id="one", body="I guarantee it. I never judge. My door is always open."), "en-US")
    found = [finding for rule in wording_rules() for finding in rule.look(view)]
    assert len(found) == 3
    assert all(finding.suggestion for finding in found)
