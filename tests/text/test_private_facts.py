"""What belongs to one practice, place or person is found in a text, and ordinary words are left alone."""

from __future__ import annotations

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.storage.section_library import read_library
from handout_studio.text.people_named import possible_names
from handout_studio.text.private_facts import Fact, practice_fields, without_fields, without_private_facts

BRAND = Brand(
    practice="Harbour Counselling",
    person="Maya Okafor",
    credentials="LMFT 12345",
    phone="(555) 010-0142",
    email="hello@harbour.example",
    website="harbour.example",
    address="1 Quay Street\nPort Town",
)


def test_a_practices_details_become_fields() -> None:
    text = "Call (555) 010-0142 or hello@harbour.example.\nHarbour Counselling, 1 Quay Street, Port Town"

    kept, facts = practice_fields(text, BRAND)

    assert kept == "Call {{practice.phone}} or {{practice.email}}.\n{{practice.name}}, {{practice.address}}"
    assert Fact("practice", "(555) 010-0142", "practice.phone") in facts
    assert practice_fields("Harbour Counsellings", BRAND) == ("Harbour Counsellings", ())
    assert practice_fields(text, None) == (text, ())


@pytest.mark.parametrize(
    ("text", "kept", "kind"),
    [
        ("Ring +44 20 7946 0958 today", "Ring {{practice.phone}} today", "phone"),
        ("Ring 555-010-0142.", "Ring {{practice.phone}}.", "phone"),
        ("Write to a.b@c.example soon", "Write to {{practice.email}} soon", "email"),
        ("I am an LMFT #88123 here", "I am an {{practice.credentials}} here", "licence"),
        ("License number: PSY 30211", "{{practice.credentials}}", "licence"),
        ("One\n- Call 988 at any hour\nTwo", "One\nTwo", "region"),
        ("Samaritans: 116 123\n", "", "region"),
    ],
)
def test_what_is_private_is_taken_out(text: str, kept: str, kind: str) -> None:
    found, facts = without_private_facts(text)
    assert found == kept
    assert [fact.kind for fact in facts] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Today is 2026-11-23, at 10:30, for 50 minutes",
        "[scale: 0-10 not at all | very much]",
        "![a lake](image:lake-1234567)",
        "[the page](https://example.org/1234567890)",
        "It costs $1,200 for 12 sessions in 2026",
        "You are licensed to laugh.",
    ],
)
def test_ordinary_words_stay(text: str) -> None:
    assert without_private_facts(text) == (text, ())


def test_the_librarys_own_texts_hold_nothing_private() -> None:
    for section in read_library():
        for text in (section.short, section.full):
            assert without_private_facts(text) == (text, ()), section.id


def test_a_name_in_a_list_has_no_fields() -> None:
    assert without_fields("For {{client.first_name}}, from {{practice.name}} with care") == "For , from with care"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dear Anna,\nwelcome.", ("Anna",)),
        ("Prepared for Tomás Ruiz", ("Tomás Ruiz",)),
        ("We agreed that Priya's sister may come.", ("Priya's",)),
        ("A plan for Jo", ("Jo",)),
        ("Dear {{client.first_name}}, on Monday we meet in English.", ()),
        ("Trust takes time. You choose. I listen.", ()),
        ("- Ask me\n- Tell me\n> [!TRY] One small step", ()),
        ("See [Our page](https://Example.org/Anna)", ()),
    ],
)
def test_words_that_may_be_names_are_found(text: str, names: tuple[str, ...]) -> None:
    assert possible_names([text]) == names


def test_known_words_are_no_names_and_each_is_told_once() -> None:
    assert possible_names(["Dear Maya", "Dear Anna", "from Anna"], ["Maya Okafor"]) == ("Anna",)
