"""The presets of limits and crisis contacts: complete in every region, plainly worded, each with its source."""

from typing import get_args

import pytest

from handout_studio import resources
from handout_studio.domain.crisis import EMERGENCY, unconfirmed_contacts
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.section_source import section_from_library
from handout_studio.storage.section_library import read_library
from handout_studio.text.readability import Readability, SyllableCounter
from handout_studio.text.written_section import written_body
from tests.resources.test_sections import FORBIDDEN

LIBRARY = {section.id: section for section in read_library()}
LIMITS = LIBRARY["confidentiality"].limit_presets
CONTACTS = LIBRARY["crisis"].crisis_presets
REGIONS: tuple[Region, ...] = get_args(Region)
SETTINGS: tuple[Setting, ...] = get_args(Setting)
EVERYWHERE = {
    *("risk-self", "risk-other", "child", "older-adult", "dependent-adult", "court", "legal-duty"),
    *("supervision", "consultation", "care-team", "insurer"),
}


@pytest.fixture(scope="module")
def readability() -> Readability:
    return Readability(SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt")))


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("setting", SETTINGS)
def test_each_region_and_setting_names_every_common_limit(region: Region, setting: Setting) -> None:
    assert LIMITS is not None
    preset = LIMITS.preset(region, setting, "en-GB")
    ids = {limit.id for limit in preset.chosen()}
    assert ids >= EVERYWHERE
    assert ({"terrorism", "money-laundering"} <= ids) == (region in ("england", "scotland"))
    assert any(limit.group == "know" for limit in preset.limits) == (setting != "individual")
    assert preset.confirmed is None
    assert all(source.read for source in LIMITS.sources_for(region))


def test_each_wording_reads_at_grade_six_and_a_half_or_below(readability: Readability) -> None:
    assert LIMITS is not None
    for limit in LIMITS.limits:
        for words in filter(None, (limit.words, limit.british)):
            assert readability.grade(words) <= 6.5, words
            assert FORBIDDEN.findall(words.replace("parent or carer", "carer")) == []


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("wording", ["short", "full"])
def test_both_sections_read_easily_as_they_stand_on_the_page(
    region: Region, wording: str, readability: Readability
) -> None:
    for name in ("confidentiality", "crisis"):
        section = section_from_library(LIBRARY[name], "full" if wording == "full" else "short", region)
        assert readability.grade(written_body(section)) <= 5.0


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("setting", SETTINGS)
def test_contacts_begin_with_the_emergency_number_and_say_where_they_were_read(
    region: Region, setting: Setting
) -> None:
    assert CONTACTS is not None
    contacts = CONTACTS.preset(region, setting)
    assert contacts.contacts[0].id == EMERGENCY
    assert "watched round the clock" in contacts.notice
    for contact in contacts.contacts:
        assert contact.source or not contact.read  # a page may be named that is too old to count as read
        assert contact.checked == contact.read
        assert contact.name
        assert contact.use


def test_what_nobody_has_read_is_to_be_confirmed() -> None:
    assert CONTACTS is not None
    names = {one.name for region in REGIONS for one in unconfirmed_contacts(CONTACTS.preset(region, "individual"))}
    assert names == {"Emergency services", "NHS 24", "Breathing Space", "Text about it"}
