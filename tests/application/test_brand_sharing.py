"""A brand that is passed on has its looks, and nothing by which one person can be reached or looked up."""

from __future__ import annotations

import pytest

from handout_studio.application import without_private_parts
from handout_studio.domain.brand import Brand


def test_what_is_private_is_left_out_and_the_look_stays() -> None:
    brand = Brand(
        practice="Harbour Counselling",
        person="Maya Okafor",
        phone="(555) 010-0142",
        email="hello@harbour.example",
        address="1 Quay St",
        primary="#336699",
        design="warm",
        footer="Call (555) 010-0142\nReg. no. 998877\nWarm regards",
    )

    shared, changed = without_private_parts(brand)

    assert changed == ("phone", "email", "address", "footer")
    assert (shared.phone, shared.email, shared.address, shared.logo) == ("", "", "", None)
    assert shared.footer == "Call\n\nWarm regards"
    assert (shared.practice, shared.person, shared.primary, shared.design) == (
        "Harbour Counselling",
        "Maya Okafor",
        "#336699",
        "warm",
    )
    assert without_private_parts(shared) == (shared, ())


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("LMFT, Lic. no. 12345", "LMFT"),
        ("LMFT #12345", "LMFT"),
        ("MSc, BACP registered 123456, UKCP", "MSc, BACP, UKCP"),
        ("PhD, LPC", "PhD, LPC"),
    ],
)
def test_numbers_of_licences_are_left_out_of_a_line(written: str, kept: str) -> None:
    shared, _ = without_private_parts(Brand(credentials=written))

    assert shared.credentials == kept
