"""What the library gives for a section of a handout: its text, and limits or contacts for where the practice is."""

from __future__ import annotations

from handout_studio.domain.handout import Handout
from handout_studio.domain.places import Region, Setting, region_of
from handout_studio.domain.section import LibrarySection, Origin, Section
from handout_studio.domain.values import Wording


def section_from_library(
    source: LibrarySection,
    wording: Wording,
    region: Region = "generic",
    setting: Setting = "individual",
    language: str = "en-US",
) -> Section:
    """A fresh handout section with the library's title and text, and limits or contacts for that place."""
    full, limits, contacts = wording == "full", source.limits, source.contacts
    if limits is None and source.limit_presets is not None:
        limits = source.limit_presets.preset(region, setting, language, full=full)
    if contacts is None and source.crisis_presets is not None:
        contacts = source.crisis_presets.preset(region, setting, full=full)
    return Section(
        id=source.id,
        kind=source.kind,
        title=source.title,
        body=source.wording(wording),
        origin=Origin(section=source.id, wording=wording),
        limits=limits,
        contacts=contacts,
    )


def fresh_section(
    handout: Handout, source: LibrarySection, wording: Wording, setting: Setting = "individual"
) -> Section:
    """The library's section for this handout, in the region that its brand and language tell of."""
    return section_from_library(source, wording, region_of(handout.brand, handout.language), setting, handout.language)


def library_state(handout: Handout, held: Section, source: LibrarySection) -> Section:
    """What a section would be as the library has it: in its wording, region and setting."""
    wording: Wording = held.origin.wording if held.origin else "short"
    place = held.limits or held.contacts
    if place is None:
        return fresh_section(handout, source, wording)
    return section_from_library(source, wording, place.region, place.setting, handout.language)
