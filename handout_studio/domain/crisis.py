"""Whom to reach in a crisis: numbers, how to use them, and the day each was last checked."""

from __future__ import annotations

import calendar
import datetime
from typing import Annotated

from pydantic import AfterValidator, Field

from handout_studio.domain.identity import refuse_equal_ids
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.values import Date, Identifier, Lines, OneLine, Value

CONTACT_COUNT = 30
STALE_MONTHS = 6
OWN = "own-"
"""How the id of a contact begins that the person wrote."""
EMERGENCY = "emergency"
"""How the id of a contact begins that stands first, set apart: whom to call in danger."""


class CrisisContact(Value):
    """One line to reach someone by, read as *use* *number* *note*: "Text SHOUT to" "85258" "for free".

    `checked` is the day that someone last saw it to be right; None: not yet.
    `source` is where a preset was read, `read` the day; both empty for a line of one's own.
    """

    id: Identifier
    name: OneLine = ""
    use: OneLine = ""
    number: OneLine = ""
    note: OneLine = ""
    hours: OneLine = ""
    languages: OneLine = ""
    website: OneLine = ""
    included: bool = True
    checked: Date | None = None
    source: OneLine = ""
    read: Date | None = None


class CrisisContacts(Value):
    """The contacts in order; `notice` says that messages to the practice are not watched round the clock.

    `danger` is the heading over the emergency number, `closing` is Markdown that comes last.
    """

    region: Region = "generic"
    setting: Setting = "individual"
    danger: OneLine = ""
    notice: OneLine = ""
    closing: Lines = ""
    contacts: Annotated[
        tuple[CrisisContact, ...], Field(max_length=CONTACT_COUNT), AfterValidator(refuse_equal_ids)
    ] = ()

    def shown(self) -> tuple[CrisisContact, ...]:
        """The contacts on the page, in order: ticked, with a name or a number."""
        return tuple(one for one in self.contacts if one.included and (one.name.strip() or one.number.strip()))


class PresetContact(CrisisContact):
    """A contact on offer, and where it applies (nothing: everywhere)."""

    regions: tuple[Region, ...] = ()
    settings: tuple[Setting, ...] = ()


class CrisisPresets(Value):
    """All contacts on offer."""

    danger: OneLine
    notice: OneLine
    closing_short: Lines = ""
    closing_full: Lines = ""
    contacts: tuple[PresetContact, ...]

    def preset(self, region: Region, setting: Setting, *, full: bool = False) -> CrisisContacts:
        """The contacts for that region and setting; one counts as checked on the day that its source was read."""
        return CrisisContacts(
            region=region,
            setting=setting,
            danger=self.danger,
            notice=self.notice,
            closing=self.closing_full if full else self.closing_short,
            contacts=tuple(
                CrisisContact.model_validate(one.model_dump(exclude={"regions", "settings"}) | {"checked": one.read})
                for one in self.contacts
                if (not one.regions or region in one.regions) and (not one.settings or setting in one.settings)
            ),
        )


def switched(now: CrisisContacts, preset: CrisisContacts) -> CrisisContacts:
    """The contacts after a change of region or setting: the preset's, then the person's own lines.

    A contact that is offered in both places stays as the person has it.
    """
    own = tuple(one for one in now.contacts if one.id.startswith(OWN))
    mine = {(one.id, one.number): one for one in now.contacts}
    offered = tuple(mine.get((one.id, one.number), one) for one in preset.contacts)
    return preset.model_copy(
        update={
            "contacts": (*offered, *own),
            "danger": now.danger or preset.danger,
            "notice": now.notice or preset.notice,
            "closing": now.closing or preset.closing,
        }
    )


def unused_own_id(contacts: CrisisContacts) -> str:
    """An id for a line of the person's own that none of these has."""
    taken = {one.id for one in contacts.contacts}
    return next(name for number in range(1, CONTACT_COUNT + 2) if (name := f"{OWN}{number}") not in taken)


def months_later(day: datetime.date, months: int) -> datetime.date:
    """The same day of the month so many months later, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if year > datetime.MAXYEAR:
        return datetime.date.max
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def is_stale(contact: CrisisContact, today: datetime.date) -> bool:
    """Whether it was last checked more than six months before `today`; one never checked is unconfirmed, not stale."""
    return contact.checked is not None and months_later(contact.checked, STALE_MONTHS) < today


def stale_contacts(contacts: CrisisContacts, today: datetime.date) -> tuple[CrisisContact, ...]:
    """The contacts on the page that were checked too long ago."""
    return tuple(one for one in contacts.shown() if is_stale(one, today))


def unconfirmed_contacts(contacts: CrisisContacts) -> tuple[CrisisContact, ...]:
    """The contacts on the page that nobody has checked yet."""
    return tuple(one for one in contacts.shown() if one.checked is None)
