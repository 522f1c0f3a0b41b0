"""What a row tells of contacts, limits and room to write."""

from __future__ import annotations

import datetime

import pytest

from handout_studio.domain.confidentiality import Confidentiality
from handout_studio.domain.crisis import CrisisContact, CrisisContacts
from handout_studio.domain.section import Section
from handout_studio.ui.models.section_line import made_line, room_to_write

pytestmark = pytest.mark.usefixtures("qapp")


def contact(name: str, checked: datetime.date | None) -> CrisisContact:
    return CrisisContact(id=name, name=name, checked=checked)


def test_contacts_tell_their_region_and_the_oldest_day_they_were_checked() -> None:
    days = (datetime.date(2026, 11, 20), datetime.date(2026, 11, 12))
    contacts = CrisisContacts(region="us", contacts=tuple(contact(f"c{day.day}", day) for day in days))
    one_open = contacts.model_copy(update={"contacts": (*contacts.contacts, contact("new", None))})

    assert made_line(Section(id="a", kind="crisis", contacts=contacts)) == ["US", "checked 12 Nov 2026"]
    assert made_line(Section(id="a", kind="crisis", contacts=one_open)) == ["US", "not checked yet"]


def test_limits_tell_the_day_they_were_confirmed() -> None:
    limits = Confidentiality(region="generic", confirmed=datetime.date(2026, 3, 1))

    assert made_line(Section(id="a", kind="confidentiality", limits=limits)) == ["checked 1 Mar 2026"]
    assert made_line(Section(id="a", body="Words.")) == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Words [lines: 3] in a sentence.", ""),
        ("What I want:\n\n[lines: 3]\n\n[lines: 1]", "4 writing lines"),
        ("[lines: 1]", "1 writing line"),
        ("[scale: 0-10 low | high]", "1 scale"),
    ],
)
def test_room_to_write_is_counted(body: str, told: str) -> None:
    assert room_to_write(body) == told
