"""The words that a section has in a form beside its body: each line by a name, in the order of the form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast, get_args

from handout_studio.domain import contact_edits, limit_edits
from handout_studio.domain.confidentiality import Confidentiality, LimitGroup
from handout_studio.domain.contact_edits import AroundLine, ContactLine
from handout_studio.domain.crisis import CrisisContacts
from handout_studio.domain.handout import Handout
from handout_studio.domain.limit_edits import LimitLine
from handout_studio.domain.section import Section
from handout_studio.domain.values import LINE_LIMIT, LINES_LIMIT

_CLOSING = "closing"
_GROUPS: tuple[LimitGroup, ...] = get_args(LimitGroup)


def form_texts(section: Section) -> Iterator[tuple[str, str]]:
    """The name and the words of each line: those around the lists as the data call them, `ID/words`, `ID/number`..."""
    if section.kind == "confidentiality" and section.limits is not None:
        yield from _limit_texts(section.limits)
    elif section.kind == "crisis" and section.contacts is not None:
        yield from _contact_texts(section.contacts)


def line_limit(line: str) -> int:
    """How many characters that line holds at most."""
    return LINES_LIMIT if line == _CLOSING else LINE_LIMIT


def write_form_line(handout: Handout, section: str, line: str, words: str) -> Handout:
    """The handout with other words in that line of the section's form."""
    entry, _, part = line.partition("/")
    if handout.section(section).kind == "confidentiality":
        if part:
            return limit_edits.word_limit(handout, section, entry, words)
        return limit_edits.write_line(handout, section, cast(LimitLine, line), words)
    if part:
        return contact_edits.write_contact(handout, section, entry, cast(ContactLine, part), words)
    return contact_edits.write_around(handout, section, cast(AroundLine, line), words)


def _limit_texts(limits: Confidentiality) -> Iterator[tuple[str, str]]:
    for group in _GROUPS:
        held = [limit for limit in limits.limits if limit.group == group]
        if held:  # else the form hides the words before the list
            yield group, limits.lead(group)
        yield from ((f"{limit.id}/words", limit.words) for limit in held)
        if group == "must":
            yield "first", limits.first
    yield _CLOSING, limits.closing


def _contact_texts(contacts: CrisisContacts) -> Iterator[tuple[str, str]]:
    lines: tuple[ContactLine, ...] = get_args(ContactLine)
    for contact in contacts.contacts:
        yield from ((f"{contact.id}/{line}", getattr(contact, line)) for line in lines)
    yield "danger", contacts.danger
    yield "notice", contacts.notice
    yield _CLOSING, contacts.closing
