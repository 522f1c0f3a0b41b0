"""Every field on the pages is found, wherever it stands, and none that isn't there."""

from __future__ import annotations

import pytest

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.fields_used import fields_used, personal_fields
from tests.cli.studio import LEAST


def handout(*bodies: str, included: bool = True) -> Handout:
    """A handout of sections with those bodies."""
    sections = tuple(Section(id=f"s{n}", body=body, included=included) for n, body in enumerate(bodies))
    return Handout.model_validate({**LEAST, "sections": sections}, strict=False)


@pytest.mark.parametrize(
    "body",
    [
        "Dear {{client.name}}",
        "# {{client.name}}",
        "- one\n  - **deep {{client.name}}**",
        "> {{client.name}}",
        "> [!ASK] {{client.name}}\n> words",
        "> [!NOTE] Title\n> - {{client.name}}",
        "| a | b |\n|---|---|\n| c | *{{client.name}}* |",
        "[words {{client.name}}](https://example.org)",
        "{{client.name}} and {{client.name}}",
    ],
)
def test_a_field_is_found_where_it_stands(body: str) -> None:
    assert fields_used(handout(body)) == ("client.name",)


def test_what_is_not_on_the_page_is_not_asked_for() -> None:
    assert fields_used(handout("{{client.name}}", included=False)) == ()
    assert fields_used(handout("```\n{{client.name}}\n```", "no {client.name}")) == ()


def test_reading_order_and_who_fills_them() -> None:
    both = handout("{{b.two}} {{practice.phone}}", "{{a.one}} {{handout.date}} {{b.two}}")
    assert fields_used(both) == ("b.two", "practice.phone", "a.one", "handout.date")
    assert personal_fields(both) == ("b.two", "a.one")
