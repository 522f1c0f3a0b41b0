"""The fields of a text: which there are, what they are called and where their values come from."""

import datetime

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.text.placeholders import KNOWN_FIELDS, field_label, field_values, written_date

DATE = datetime.date(2026, 11, 3)
HANDOUT = Handout(title="Feeling safe", language="en-GB", date=DATE)
BRAND = Brand(
    practice="Riverside Practice",
    person="Dr Ada Lind",
    credentials="PhD",
    phone="555 0100",
    email="hello@example.org",
    website="example.org",
    address="1 Mill Lane\n\n Bath ",
)


def test_brand_and_handout_fill_every_known_field() -> None:
    assert field_values(HANDOUT, BRAND, {}) == {
        "practice.name": "Riverside Practice",
        "practice.person": "Dr Ada Lind",
        "practice.credentials": "PhD",
        "practice.phone": "555 0100",
        "practice.email": "hello@example.org",
        "practice.website": "example.org",
        "practice.address": "1 Mill Lane, Bath",
        "handout.title": "Feeling safe",
        "handout.date": "3 November 2026",
    }


def test_without_a_brand_its_fields_are_unfilled() -> None:
    values = field_values(HANDOUT, None, {})
    assert values.keys() == KNOWN_FIELDS.keys()
    assert {key for key, value in values.items() if value} == {"handout.title", "handout.date"}


def test_a_value_given_for_this_render_wins_and_may_be_new() -> None:
    values = field_values(HANDOUT, BRAND, {"practice.phone": "555 0199", "client.first_name": " Sam "})
    assert values["practice.phone"] == "555 0199"
    assert values["client.first_name"] == "Sam"


def test_a_value_of_spaces_is_unfilled() -> None:
    assert field_values(HANDOUT, None, {"client.first_name": "  "})["client.first_name"] == ""


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("practice.phone", "practice phone"),
        ("practice.person", "therapist's name"),
        ("client.first_name", "client first name"),
        ("next_visit", "next visit"),
    ],
)
def test_a_label_reads_as_words(key: str, label: str) -> None:
    assert field_label(key) == label


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en-US", "November 3, 2026"),
        ("en", "November 3, 2026"),
        ("en-GB", "3 November 2026"),
        ("sv", "2026-11-03"),
    ],
)
def test_a_date_is_written_as_its_readers_write_it(language: str, written: str) -> None:
    assert written_date(DATE, language) == written
