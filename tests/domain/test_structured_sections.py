"""Presets of limits and contacts, a change of region, and when a contact is stale."""

import datetime

import pytest

from handout_studio.domain import confidentiality, crisis
from handout_studio.domain.brand import Brand
from handout_studio.domain.confidentiality import ConfidentialityPresets, Limit, PresetLimit
from handout_studio.domain.crisis import CrisisContact, CrisisContacts, CrisisPresets, PresetContact
from handout_studio.domain.places import Region, region_of

DAY = datetime.date(2026, 5, 31)
PRESETS = ConfidentialityPresets(
    must="Must",
    may="May",
    know="Know",
    first="First.",
    closing_short="Ask.",
    closing_full="Ask me anything.",
    limits=(
        PresetLimit(id="risk", group="must", words="Risk."),
        PresetLimit(id="law", group="must", words="UK law.", regions=("england", "scotland")),
        PresetLimit(id="law", group="must", words="The law."),
        PresetLimit(id="money", group="must", words="Money.", regions=("england",)),
        PresetLimit(id="others", group="know", words="Color.", british="Colour.", settings=("group",)),
    ),
)


@pytest.mark.parametrize(
    ("brand", "language", "region"),
    [
        (Brand(address="1 High Street\nLeeds\nEngland"), "en-US", "england"),
        (Brand(address="1 Quay\nGalway, Ireland"), "en-GB", "ireland"),
        (Brand(address="1 Quay\nBelfast, Northern Ireland"), "en-IE", "generic"),
        (Brand(phone="+61 3 5550 1234"), "en-GB", "australia"),
        (Brand(phone="(555) 012-3456"), "en-CA", "canada"),
        (None, "en-US", "us"),
        (None, "de-DE", "generic"),
    ],
)
def test_the_region_is_guessed_from_address_phone_and_language(
    brand: Brand | None, language: str, region: Region
) -> None:
    assert region_of(brand, language) == region


def test_a_preset_holds_what_applies_there_in_the_spelling_of_the_language() -> None:
    england = PRESETS.preset("england", "group", "en-GB", full=True)
    assert [limit.words for limit in england.limits] == ["Risk.", "UK law.", "Money.", "Colour."]
    assert england.closing == "Ask me anything."
    assert [limit.words for limit in PRESETS.preset("us", "individual", "en-US").limits] == ["Risk.", "The law."]


def test_a_change_of_region_keeps_what_a_person_did_and_names_what_is_gone() -> None:
    now = PRESETS.preset("england", "individual", "en-GB")
    now = now.model_copy(
        update={
            "confirmed": DAY,
            "limits": (
                now.limits[0].model_copy(update={"included": False, "reason": "Told by word"}),
                now.limits[1].model_copy(update={"words": "The law, in my words."}),
                *now.limits[2:],
                Limit(id="own-1", words="Mine."),
            ),
        }
    )
    old = PRESETS.preset("england", "individual", "en-GB")
    after = confidentiality.switched(now, old, PRESETS.preset("us", "individual", "en-US"))
    assert [(limit.id, limit.included) for limit in after.limits] == [("risk", False), ("law", True), ("own-1", True)]
    assert after.limits[0].reason == "Told by word"
    assert after.limits[1].words == "The law, in my words."
    assert after.confirmed is None
    assert [limit.id for limit in confidentiality.dropped(now, after)] == ["money"]


def test_contacts_of_a_preset_are_checked_on_the_day_they_were_read() -> None:
    presets = CrisisPresets(
        danger="Danger",
        notice="Not watched.",
        contacts=(
            PresetContact(id="988", regions=("us",), source="https://example.org", read=DAY),
            PresetContact(id="unread", name="B"),
        ),
    )
    now = presets.preset("us", "individual")
    assert [one.checked for one in now.contacts] == [DAY, None]
    assert crisis.unconfirmed_contacts(now) == now.contacts[1:]
    unread = now.contacts[1].model_copy(update={"included": False})
    own = now.model_copy(update={"contacts": (now.contacts[0], unread, CrisisContact(id="own-1", name="Mine"))})
    after = crisis.switched(own, presets.preset("ireland", "individual"))
    assert [(one.id, one.included) for one in after.contacts] == [("unread", False), ("own-1", True)]


@pytest.mark.parametrize(
    ("today", "stale"),
    [(datetime.date(2026, 11, 30), False), (datetime.date(2026, 12, 1), True), (DAY, False)],
)
def test_a_contact_is_stale_after_six_months(today: datetime.date, stale: bool) -> None:
    contacts = CrisisContacts(contacts=(CrisisContact(id="a", number="1", checked=DAY), CrisisContact(id="b")))
    assert bool(crisis.stale_contacts(contacts, today)) == stale
