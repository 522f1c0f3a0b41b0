"""Fields in titles are filled wherever a title goes, and a client's detail stays out of where it must not be."""

from __future__ import annotations

import datetime

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.blocks import Field, Text
from handout_studio.text.fields_used import fields_used
from handout_studio.text.html_handout import html_handout
from handout_studio.text.plain_text import plain_handout
from handout_studio.text.titles import public_title, title_inlines, title_words

HANDOUT = Handout(
    title="{{ Practice.Name }}, for {{client.first_name}}",
    subtitle="At {{practice.phone}}",
    language="en-GB",
    date=datetime.date(2026, 3, 4),
    sections=(Section(id="a", title="With {{practice.person}}", body="This is {{handout.title}}. *No* mark"),),
)
BRAND = Brand(practice="Elm & Co", person="Ana {{x}} *Ng*")
VALUES = {"practice.name": "Elm & Co", "client.first_name": "Zoë"}


def test_a_title_is_words_and_fields_with_their_places() -> None:
    assert title_inlines("With **{{practice.person}}**") == (
        Text("With **", 0),
        Field("practice.person", 7),
        Text("**", 26),
    )
    assert title_inlines("{{ not a field }}") == (Text("{{ not a field }}", 0),)
    assert fields_used(HANDOUT) == (
        "practice.name",
        "client.first_name",
        "practice.phone",
        "practice.person",
        "handout.title",
    )


def test_a_title_is_filled_in_text_and_in_html() -> None:
    plain = plain_handout(HANDOUT, BRAND, {"client.first_name": "Zoë"})
    assert plain.startswith("Elm & Co, for Zoë\nAt ")
    assert "practice phone" in plain.split("\n")[1]
    assert "With Ana {{x}} *Ng*\n\nThis is Elm & Co, for Zoë. No mark" in plain
    html = html_handout(HANDOUT, BRAND, {"client.first_name": "Zoë"})
    assert "<h1>Elm &amp; Co, for Zoë</h1>" in html
    assert "<h2>With Ana {{x}} *Ng*</h2>" in html


def test_what_is_public_names_no_client() -> None:
    assert title_words(HANDOUT.title, VALUES) == "Elm & Co, for Zoë"
    assert public_title(HANDOUT.title, VALUES) == "Elm & Co, for"
    assert public_title("Plain, ", VALUES) == "Plain, "
    assert title_words("{{handout.title}}", {}) == ""
