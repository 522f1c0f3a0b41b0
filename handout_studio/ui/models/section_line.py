"""What the row of a section with contacts, limits or room to write on tells: for where, checked when, how much."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication

from handout_studio.domain.places import Region
from handout_studio.domain.section import Section
from handout_studio.text.blocks import RatingScale, WritingLines
from handout_studio.text.directives import read_directive
from handout_studio.ui.dates import short_date


def made_line(section: Section) -> list[str]:
    """`US`, `checked 12 Nov 2026` for contacts, in the same way for limits; empty for a section of words alone.

    The day is the oldest of those on the page: that of the whole is no younger than its oldest part.
    """
    if section.contacts is not None:
        days = [contact.checked for contact in section.contacts.shown()]
        return [*_region(section.contacts.region), _checked(days)]
    if section.limits is not None:
        return [*_region(section.limits.region), _checked([section.limits.confirmed])]
    return []


def room_to_write(body: str) -> str:
    """`4 writing lines`, or `2 scales` where there are no lines; empty where there is nothing to write on."""
    lines = scales = 0
    if "[" in body:
        for line in body.split("\n"):
            match read_directive(line):
                case WritingLines(count):
                    lines += count
                case RatingScale():
                    scales += 1
    if lines:
        return (
            QCoreApplication.translate("section_line", "1 writing line")
            if lines == 1
            else QCoreApplication.translate("section_line", "{count} writing lines").format(count=lines)
        )
    if scales:
        return (
            QCoreApplication.translate("section_line", "1 scale")
            if scales == 1
            else QCoreApplication.translate("section_line", "{count} scales").format(count=scales)
        )
    return ""


def _region(region: Region) -> list[str]:
    names: dict[Region, str] = {
        "us": QCoreApplication.translate("section_line", "US"),
        "england": QCoreApplication.translate("section_line", "England"),
        "scotland": QCoreApplication.translate("section_line", "Scotland"),
        "ireland": QCoreApplication.translate("section_line", "Ireland"),
        "canada": QCoreApplication.translate("section_line", "Canada"),
        "australia": QCoreApplication.translate("section_line", "Australia"),
    }
    return [names[region]] if region in names else []


def _checked(days: list[datetime.date | None]) -> str:
    known = [day for day in days if day is not None]
    if not known or len(known) < len(days):
        return QCoreApplication.translate("section_line", "not checked yet")
    oldest = min(known)
    shown = short_date(oldest, datetime.date.min)
    return QCoreApplication.translate("section_line", "checked {day}").format(day=shown)
