"""Every change a person can make to a section's crisis contacts, each a pure function: Handout in, Handout out.

All raise UnknownSection, and leave a section alone that has no contacts.
"""

from __future__ import annotations

import datetime
from typing import Any, Literal

from handout_studio.domain.crisis import (
    CONTACT_COUNT,
    CrisisContact,
    CrisisContacts,
    CrisisPresets,
    switched,
    unused_own_id,
)
from handout_studio.domain.edits import change_section
from handout_studio.domain.handout import Handout
from handout_studio.domain.places import Region, Setting

ContactLine = Literal["name", "use", "number", "note", "hours", "languages", "website"]
AroundLine = Literal["danger", "notice", "closing"]
_CHECKED_LINES = frozenset(("use", "number", "note"))
"""What a day of checking speaks of; other words don't undo it."""


def contacts_of(handout: Handout, section: str) -> CrisisContacts | None:
    """The section's contacts, None where it has none."""
    return handout.section(section).contacts


def set_place(handout: Handout, section: str, presets: CrisisPresets, region: Region, setting: Setting) -> Handout:
    """The contacts on offer for that region and setting, and the person's own lines below them."""
    now = contacts_of(handout, section)
    if now is None or (now.region, now.setting) == (region, setting):
        return handout
    return change_section(handout, section, contacts=switched(now, presets.preset(region, setting)))


def include_contact(handout: Handout, section: str, contact: str, included: bool) -> Handout:
    """Tick a contact, or leave it out."""
    return _change_contact(handout, section, contact, included=included)


def write_contact(handout: Handout, section: str, contact: str, line: ContactLine, words: str) -> Handout:
    """Give a contact other words; where they are how to reach it, it has to be checked anew."""
    now = contacts_of(handout, section)
    held = next((one for one in now.contacts if one.id == contact), None) if now else None
    if held is None or getattr(held, line) == words:
        return handout
    changes: dict[str, Any] = {line: words}
    if line in _CHECKED_LINES:
        changes["checked"] = None
    return _change_contact(handout, section, contact, **changes)


def check_contact(handout: Handout, section: str, contact: str, day: datetime.date) -> Handout:
    """Someone has seen on that day that the contact is right."""
    return _change_contact(handout, section, contact, checked=day)


def check_all(handout: Handout, section: str, day: datetime.date) -> Handout:
    """Someone has seen on that day that each contact on the page is right."""
    now = contacts_of(handout, section)
    if now is None:
        return handout
    shown = {one.id for one in now.shown()}
    contacts = (one.model_copy(update={"checked": day}) if one.id in shown else one for one in now.contacts)
    return _change(handout, section, contacts=tuple(contacts))


def add_contact(handout: Handout, section: str) -> Handout:
    """One more line of the person's own, last, empty yet. At most 30 in all."""
    now = contacts_of(handout, section)
    if now is None or len(now.contacts) >= CONTACT_COUNT:
        return handout
    return _change(handout, section, contacts=(*now.contacts, CrisisContact(id=unused_own_id(now))))


def remove_contact(handout: Handout, section: str, contact: str) -> Handout:
    """Take a contact out."""
    now = contacts_of(handout, section)
    if now is None:
        return handout
    return _change(handout, section, contacts=tuple(one for one in now.contacts if one.id != contact))


def move_contact(handout: Handout, section: str, contact: str, by: int) -> Handout:
    """The contact stands so many places lower (negative: higher), as far as the list goes."""
    now = contacts_of(handout, section)
    order = [one.id for one in now.contacts] if now else []
    if now is None or contact not in order:
        return handout
    index = order.index(contact)
    rest = (*now.contacts[:index], *now.contacts[index + 1 :])
    at = max(0, min(index + by, len(rest)))
    return _change(handout, section, contacts=(*rest[:at], now.contacts[index], *rest[at:]))


def write_around(handout: Handout, section: str, line: AroundLine, words: str) -> Handout:
    """Give other words to what stands over and under the contacts."""
    return _change(handout, section, **{line: words})


def _change_contact(handout: Handout, section: str, contact: str, **changes: Any) -> Handout:
    now = contacts_of(handout, section)
    if now is None:
        return handout
    return _change(
        handout,
        section,
        contacts=tuple(one.model_copy(update=changes) if one.id == contact else one for one in now.contacts),
    )


def _change(handout: Handout, section: str, **changes: Any) -> Handout:
    now = contacts_of(handout, section)
    if now is None:
        return handout
    after = now.model_copy(update=changes)
    return handout if after == now else change_section(handout, section, contacts=after)
