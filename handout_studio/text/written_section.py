"""A section as it stands on the page: its own words, then what is made from its limits or its crisis contacts."""

from __future__ import annotations

import re

from handout_studio.domain.confidentiality import Confidentiality, LimitGroup
from handout_studio.domain.crisis import EMERGENCY, CrisisContact, CrisisContacts
from handout_studio.domain.section import LibrarySection, Section
from handout_studio.domain.section_source import section_from_library
from handout_studio.domain.values import Wording
from handout_studio.text.page_words import page_words, written_date

GROUPS: tuple[LimitGroup, ...] = ("must", "may", "know")
_TEXTED = re.compile(r"\s*(?:text|sms|whatsapp)\b", re.IGNORECASE)


def written_body(section: Section, language: str = "en-US") -> str:
    """The Markdown of a section as it stands on the page.

    Begins with the section's body, so that places in the body are places in this; `language` forms a date.
    """
    parts: list[str] = []
    if section.kind == "confidentiality" and section.limits is not None:
        parts = _limits(section.limits)
    elif section.kind == "crisis" and section.contacts is not None:
        parts = _contacts(section.contacts, language)
    if not parts:
        return section.body
    made = "\n\n".join(parts)
    return f"{section.body}\n\n{made}" if section.body.strip() else section.body + made


def written_wording(source: LibrarySection, wording: Wording) -> str:
    """What a library section would put on the page in that wording, for no region in particular."""
    return written_body(section_from_library(source, wording))


def _limits(limits: Confidentiality) -> list[str]:
    parts: list[str] = []
    for group in GROUPS:
        words = [_line(limit.words) for limit in limits.chosen() if limit.group == group]
        if words:
            lead = limits.lead(group).strip()
            parts += [f"**{lead}**"] if lead else []
            parts.append("\n".join(f"- {one}" for one in words))
        if group == "must" and words and limits.first.strip():
            parts.append(f"**{limits.first.strip()}**")
    if limits.closing.strip():
        parts.append(limits.closing.strip("\n"))
    return parts


def _contacts(contacts: CrisisContacts, language: str) -> list[str]:
    shown = contacts.shown()
    urgent = [one for one in shown if one.id.startswith(EMERGENCY)]
    others = [one for one in shown if not one.id.startswith(EMERGENCY)]
    parts: list[str] = []
    if urgent:
        lines = [f"> [!IMPORTANT] {contacts.danger.strip()}".rstrip(), *(f"> {_contact(one)}" for one in urgent)]
        parts.append("\n".join(lines))
    if others:
        parts.append("\n".join(f"- {_contact(one)}" for one in others))
    if contacts.notice.strip():
        parts.append(f"**{contacts.notice.strip()}**")
    if contacts.closing.strip():
        parts.append(contacts.closing.strip("\n"))
    days = [one.checked for one in shown]
    if days and None not in days:
        day = min(day for day in days if day is not None)
        parts.append(page_words(language).checked.format(date=written_date(day, language)))
    return parts


def _contact(contact: CrisisContact) -> str:
    """One contact as a line: its name, how to use which number, then hours, languages and address as sentences."""
    reach = " ".join(part for part in (contact.use.strip(), _number(contact), contact.note.strip()) if part)
    website = contact.website.strip()
    address = website if "://" in website or not website else f"https://{website}"
    link = f"[{website.removeprefix('https://')}]({address})" if address else ""
    said = [part.rstrip(".") for part in (reach, contact.hours.strip(), contact.languages.strip(), link) if part]
    name = contact.name.strip()
    told = ". ".join(_line(part) for part in said) + "." if said else ""
    return " ".join(
        part for part in (f"**{_line(name)}:**" if name and told else f"**{name}**" if name else "", told) if part
    )


def _number(contact: CrisisContact) -> str:
    """The number in bold, as a link that a telephone can call unless it is for messages."""
    number = contact.number.strip()
    digits = re.sub(r"[^\d+]", "", number)
    if not digits or _TEXTED.match(contact.use):
        return f"**{number}**" if number else ""
    return f"**[{number}](tel:{digits})**"


def _line(words: str) -> str:
    return words.strip()
