"""Which brand and paper a handout is rendered with."""

import datetime

import pytest

from handout_studio.application.composition import compose
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import Paper

DATE = datetime.date(2026, 11, 23)
OWN, ASKED, DEFAULT = Brand(id="own"), Brand(id="asked"), Brand(id="default")
PLAIN = Handout(date=DATE)
BRANDED = Handout(date=DATE, brand=OWN)


@pytest.mark.parametrize(
    ("handout", "asked", "expected"),
    [(BRANDED, ASKED, ASKED), (PLAIN, ASKED, ASKED), (BRANDED, None, OWN), (PLAIN, None, DEFAULT)],
)
def test_the_brand_asked_for_wins_then_the_handouts_then_the_default(
    handout: Handout, asked: Brand | None, expected: Brand
) -> None:
    assert compose(handout, brand=asked, default_brand=DEFAULT).brand == expected


def test_there_may_be_no_brand_at_all() -> None:
    assert compose(PLAIN).brand is None


@pytest.mark.parametrize(
    ("asked", "own", "brands", "default", "expected"),
    [
        ("letter", "a4", "a4", "a4", "letter"),
        ("a4", "letter", "letter", "letter", "a4"),
        (None, "letter", "a4", "a4", "letter"),
        (None, None, "letter", "a4", "letter"),
        (None, None, "a4", "letter", "a4"),
        (None, None, None, "letter", "letter"),
    ],
)
def test_the_paper_asked_for_wins_then_the_handouts_its_brands_and_the_default(
    asked: Paper | None, own: Paper | None, brands: Paper | None, default: Paper, expected: Paper
) -> None:
    handout = Handout(date=DATE, paper=own, brand=Brand(paper=brands))
    assert compose(handout, paper=asked, default_paper=default).paper == expected


def test_the_paper_of_the_brand_asked_for_counts_as_the_handouts() -> None:
    handout = Handout(date=DATE, brand=Brand(paper="a4"))
    assert compose(handout, brand=Brand(paper="letter")).paper == "letter"


def test_equal_parts_are_equal_and_a_field_makes_a_difference() -> None:
    fields = [("client.first_name", "Sam")]
    assert compose(BRANDED, fields=fields) == compose(BRANDED.model_copy(), fields=fields)
    assert compose(BRANDED, fields=fields) != compose(BRANDED)
