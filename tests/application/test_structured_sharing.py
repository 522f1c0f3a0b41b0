"""What becomes of limits and contacts when a handout is made a template, passed on, or brought up to date."""

import datetime

import pytest

from handout_studio.application.own_template_use import handout_from_own
from handout_studio.application.template_making import draft_for_others, draft_from_handout
from handout_studio.application.template_updates import settle_updates, updates_for
from handout_studio.domain import contact_edits, edits, limit_edits
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.own_section import OwnSection
from handout_studio.domain.section import Origin, Section
from handout_studio.domain.section_source import section_from_library
from handout_studio.domain.template import OwnTemplate, Source
from handout_studio.storage.section_library import read_library
from handout_studio.text.written_section import written_body

DAY = datetime.date(2026, 3, 4)
BRAND = Brand(practice="Harbour Counselling", phone="020 7946 0958", address="Leeds\nEngland")
LIBRARY = read_library()
SOURCES = {source.id: source for source in LIBRARY}


@pytest.fixture
def handout() -> Handout:
    """One in England, with limits that were confirmed, a limit and a contact of the practice's own, and an author."""
    made = Handout(date=DAY, brand=BRAND, language="en-GB", title="Private", author="Maya Okafor", revision="3")
    for name in ("confidentiality", "crisis"):
        made = edits.add_from_library(made, SOURCES[name])
    made = limit_edits.add_limit(made, "confidentiality")
    made = limit_edits.word_limit(made, "confidentiality", "own-1", "Harbour Counselling closes.")
    made = limit_edits.include_limit(made, "confidentiality", "insurer", False)
    made = limit_edits.confirm(made, "confidentiality", DAY)
    made = contact_edits.add_contact(made, "crisis")
    made = contact_edits.write_contact(made, "crisis", "own-1", "name", "Our desk")
    return contact_edits.write_contact(made, "crisis", "own-1", "number", "020 7946 0958")


def test_a_template_of_ones_own_keeps_it_all_and_gives_it_back(handout: Handout) -> None:
    template = draft_from_handout(handout, LIBRARY).template
    again = handout_from_own(template, BRAND, date=DAY, language="en-GB")
    limits = again.section("confidentiality").limits
    assert limits is not None
    assert limits.confirmed == DAY
    assert [limit.id for limit in limits.left_out()] == ["insurer"]
    assert (again.author, again.revision) == ("Maya Okafor", "3")
    assert "{{practice.name}} closes." in written_body(again.section("confidentiality"))
    assert "{{practice.phone}}" in written_body(again.section("crisis"))
    assert "116 123" in written_body(again.section("crisis"))


def test_what_goes_to_another_practice_is_of_no_region_and_confirmed_by_nobody(handout: Handout) -> None:
    draft = draft_for_others(draft_from_handout(handout, LIBRARY).template, (BRAND,), LIBRARY)
    text = draft.template.model_dump_json()
    for words in ("UK law", "116 123", "999", "NHS", "Maya Okafor", "020 7946", "Our desk"):
        assert words not in text
    privacy, crisis = draft.template.sections
    assert privacy.limits is not None
    assert (privacy.limits.region, privacy.limits.confirmed) == ("generic", None)
    assert "A court orders it." in written_body(privacy)
    assert "local emergency number" in written_body(crisis)
    assert {fact.fact.kind for fact in draft.stripped} >= {"region", "practice"}


def test_a_template_from_before_gets_limits_with_the_newer_text_and_keeps_those_that_it_has() -> None:
    origin = Origin(section="confidentiality")
    source = Source(section="confidentiality", wording="short", digest="0" * 64)
    old = OwnTemplate(title="T", sections=(Section(id="a", body="Older words.", origin=origin),), sources=(source,))
    (update,) = updates_for(old, LIBRARY)
    assert update.theirs.kind == "confidentiality"
    settled = settle_updates(old, LIBRARY, ["a"]).sections[0]
    assert "A court orders it." in written_body(settled)

    mine = section_from_library(SOURCES["confidentiality"], "short", "ireland").model_copy(update={"body": "Mine."})
    newer = OwnTemplate(title="T", sections=(mine,), sources=(source,))
    kept = settle_updates(newer, LIBRARY, [mine.id]).sections[0]
    assert kept.limits == mine.limits
    assert kept.body != "Mine."


def test_a_section_of_ones_own_library_holds_its_limits() -> None:
    held = section_from_library(SOURCES["confidentiality"], "short", "ireland")
    own = OwnSection(title="Mine", body="Words.", kind=held.kind, limits=held.limits)
    assert section_from_library(own.on_offer("mine"), "full").limits == held.limits


def test_an_old_text_section_becomes_limits_when_the_librarys_wording_is_taken(handout: Handout) -> None:
    old = Section(id="old", title="What stays private", body="Old words.", origin=Origin(section="confidentiality"))
    held = edits.add_section(handout, old)
    after = edits.take_wording(held, "old", SOURCES["confidentiality"], "full").section("old")
    assert after.kind == "confidentiality"
    assert "A court orders it." in written_body(after)
    fuller = edits.take_wording(handout, "confidentiality", SOURCES["confidentiality"], "full")
    limits = fuller.section("confidentiality").limits
    assert limits is not None
    assert limits.left_out()
    assert "You can ask me" in limits.closing
