"""A section as it stands on the page: body first, then its limits or contacts."""

import datetime

from handout_studio.domain.confidentiality import Confidentiality, Limit
from handout_studio.domain.crisis import CrisisContact, CrisisContacts
from handout_studio.domain.section import Section
from handout_studio.text.blocks import Callout, ListBlock
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.written_section import written_body

LIMITS = Confidentiality(
    must="I may have to tell someone if:",
    may="I may also talk with:",
    first="I will try to talk with you first.",
    closing="Please ask me.",
    limits=(
        Limit(id="risk-self", words="You are at serious risk of harm."),
        Limit(id="court", words="A court orders it.", included=False, reason="Not here"),
        Limit(id="supervision", group="may", words="A supervisor."),
        Limit(id="own-1", group="know", words=" "),
    ),
)
DAY = datetime.date(2026, 11, 25)
LINE = CrisisContact(id="line", name="A line", use="Call or text", number="116 123", hours="Day and night", checked=DAY)


def test_a_text_section_is_its_body() -> None:
    assert written_body(Section(id="a", body="Words.\n", limits=LIMITS)) == "Words.\n"


def test_limits_stand_below_the_body_and_one_left_out_is_not_there() -> None:
    written = written_body(Section(id="a", kind="confidentiality", body="Mostly private.", limits=LIMITS))
    assert written == (
        "Mostly private.\n\n**I may have to tell someone if:**\n\n- You are at serious risk of harm.\n\n"
        "**I will try to talk with you first.**\n\n**I may also talk with:**\n\n- A supervisor.\n\nPlease ask me."
    )


def test_contacts_are_a_box_for_danger_and_a_list_with_numbers_to_call() -> None:
    urgent = CrisisContact(id="emergency", name="In danger", use="Call", number="999", checked=DAY)
    text = CrisisContact(id="shout", name="SHOUT", use="Text SHOUT to", number="85258", website="giveusashout.org")
    contacts = CrisisContacts(danger="Right now", notice="Not watched.", contacts=(LINE, urgent, text))
    written = written_body(Section(id="a", kind="crisis", contacts=contacts))
    box, lines = parse_blocks(written)[:2]
    assert isinstance(box, Callout)
    assert isinstance(lines, ListBlock)
    assert len(lines.items) == 2
    assert "[116 123](tel:116123)" in written
    assert "[999](tel:999)" in written
    assert "tel:85258" not in written
    assert "checked on" not in written  # one has not been checked


def test_the_oldest_checking_is_told_in_the_handouts_language() -> None:
    old = LINE.model_copy(update={"id": "old", "checked": datetime.date(2026, 3, 2)})
    section = Section(id="a", kind="crisis", contacts=CrisisContacts(contacts=(LINE, old)))
    assert written_body(section, "en-GB").endswith("Numbers checked on 2 March 2026.")


def test_places_in_the_body_hold() -> None:
    body = "Words of one’s own, with *stress*."
    assert written_body(Section(id="a", kind="confidentiality", body=body, limits=LIMITS)).startswith(body)
