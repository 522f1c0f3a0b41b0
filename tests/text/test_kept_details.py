"""Details written into the handout: only where the field is filled, and as words."""

from __future__ import annotations

import datetime

import pytest

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.kept_details import keep_details


def kept(body: str, **values: str) -> str:
    handout = Handout(date=datetime.date(2026, 1, 1), sections=(Section(id="a", body=body),))
    return keep_details(handout, {key.replace("_", ".", 1): text for key, text in values.items()}).sections[0].body


def test_titles_take_it_as_plain_words() -> None:
    named = "For {{client.first_name}}"
    handout = Handout(
        date=datetime.date(2026, 1, 1), title=named, subtitle=named, sections=(Section(id="a", title=named),)
    )
    written = keep_details(handout, {"client.first_name": "A*b"})
    assert (written.title, written.subtitle, written.sections[0].title) == ("For A*b",) * 3


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Dear {{client.first_name}} and {{ CLIENT.first_name }}!", "Dear A\\*b and A\\*b!"),
        ("- one\n- {{client.first_name}}, **so {{client.first_name}}**", "- one\n- A\\*b, **so A\\*b**"),
        ("`{{client.first_name}}` {{client.first_name}}", "`{{client.first_name}}` A\\*b"),
        ("{{client.other}} {{practice.phone}}", "{{client.other}} {{practice.phone}}"),
        ("| a |\n|---|\n| {{client.first_name}} |", "| a |\n|---|\n| A\\*b |"),
    ],
)
def test_a_value_takes_the_place_of_its_field(body: str, expected: str) -> None:
    assert kept(body, client_first_name="A*b", client_other=" ") == expected
