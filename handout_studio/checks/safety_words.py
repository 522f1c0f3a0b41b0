"""Privacy told without its limits, and no one to call in a crisis or a number nobody has looked at for long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handout_studio.checks.finding import Finding
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.sheet import Sheet
from handout_studio.domain.crisis import stale_contacts, unconfirmed_contacts
from handout_studio.domain.phrase import phrase

_TITLE = re.compile(r"\b(?:confidential\w*|privacy|private|secret)\b", re.IGNORECASE)
_TOLD = r"what (?:you|we) (?:tell|say|share|talk|write)\w*|everything|anything|sessions?|conversations?|notes|records?"
_PRIVACY = re.compile(
    r"\bconfidential\w*|\b(?:in|strict(?:est)?) confidence\b|\b(?:your|client|patient) privacy\b"
    rf"|\b(?:{_TOLD}|information|words)\b[^.!?\n]{{0,60}}?"
    r"\b(?:is|are|stays?|remains?|be|kept|keep) (?:\w+ )?(?:private|secret|between us)\b"
    r"|\bkeep (?:what|everything|it|all)\b[^.!?\n]{0,40}?\b(?:private|secret)\b",
    re.IGNORECASE,
)
_TELL = r"tell|share|report|break|pass|let|inform|contact|act"
_LIMIT = re.compile(
    r"\blimits?\b|\bexceptions?\b|\bunless\b|\bin danger\b|\bat risk\b|\babuse\b|\bneglect\w*|\bcourt\b|\bby law\b"
    rf"|\b(?:may|might|must|have to|need to|required to) (?:have to |need to )?(?:{_TELL})\b"
    r"|\brisk of (?:serious )?harm\b|\bserious(?:ly)? (?:risk|harm|danger|hurt)\b|\bthe law\b|\blegal(?:ly)?\b"
    r"|\bsafeguarding\b|\bterroris\w+|\bwhat may not\b",
    re.IGNORECASE,
)
_NO_LIMIT = re.compile(r"\b(?:no|without|not any|never any) (?:\w+ )?(?:limits?|exceptions?)\b", re.IGNORECASE)
_CRISIS = re.compile(
    r"\b(?:911|988|999|112|000|111|9-8-8|13 ?11 ?14|116 ?123|85258|741741|50808)\b|\bemergenc(?:y|ies)\b"
    r"|\bcrisis (?:line|number|service|team|text|contact)s?\b|\bhelplines?\b|\bhotlines?\b|\bsamaritans\b|\blifeline\b"
    r"|\b(?:A&E|emergency room|emergency department)\b",
    re.IGNORECASE,
)
_ADD_LIMITS = phrase("Name when you may have to tell someone, or add “What stays private, and what may not”")


class MissingLimits:
    """`confidentiality.limits`: a section tells of privacy, and no section of the handout names a limit."""

    rule = "confidentiality.limits"
    source = "ACA Code of Ethics 2014, B.1.d; BACP Ethical Framework: limits are told from the start"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """Each section that speaks of privacy while none says where it ends."""
        if any(names_limits(view) for view in sheet.sections):
            return
        for view in sheet.sections:
            place = privacy_words(view)
            if place is not None:
                yield view.finding(
                    self.rule,
                    "warning",
                    phrase("This tells of privacy, and no limit is named anywhere in the handout"),
                    self.source,
                    span=place if place[1] > place[0] else None,
                    suggestion=phrase(
                        "Name when you may have to tell someone, or add “What stays private, and what may not”"
                    ),
                )


class UnconfirmedLimits:
    """`confidentiality.limits` too, as a note: limits are listed, and nobody has said that they read them over."""

    rule = MissingLimits.rule
    source = "Law differs by place and profession: presets are a start, the practitioner confirms"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """Each section of limits without the day on which they were confirmed."""
        for view in sheet.sections:
            limits = view.section.limits
            if view.section.kind == "confidentiality" and limits and limits.chosen() and limits.confirmed is None:
                message = phrase("Nobody has confirmed these limits yet")
                help_with = phrase("Read each one over, then confirm that at the foot of the section")
                yield view.finding(self.rule, "note", message, self.source, suggestion=help_with)


def is_unconfirmed(finding: Finding) -> bool:
    """Whether it only asks to confirm limits that are there."""
    return finding.rule == UnconfirmedLimits.rule and finding.severity == "note"


class MissingCrisis:
    """`crisis.missing`: nothing on the pages says whom to call in a crisis."""

    rule = "crisis.missing"
    source = "SAMHSA and NHS: crisis contacts by number, and how to use them"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """One finding about the whole handout."""
        if not sheet.sections or any(names_help(view) for view in sheet.sections) or _CRISIS.search(sheet.brand.footer):
            return
        yield Finding(
            self.rule,
            "warning",
            None,
            None,
            None,
            phrase("Nothing here says whom to call in a crisis"),
            self.source,
            phrase("Add the section “If you need help right away”"),
        )


class StaleCrisis:
    """`crisis.stale`: a number that was last checked more than six months ago, or never."""

    rule = "crisis.stale"
    source = "Crisis services change: look at each number twice a year"

    def look(self, sheet: Sheet) -> Iterator[Finding]:
        """One finding a section, with how many numbers it is about."""
        for view in sheet.sections:
            contacts = view.section.contacts
            if view.section.kind != "crisis" or contacts is None:
                continue
            stale, unconfirmed = stale_contacts(contacts, sheet.settings.today), unconfirmed_contacts(contacts)
            names = ", ".join(contact.name.strip() or contact.number for contact in (*stale, *unconfirmed))
            if stale:
                message = phrase("Not checked for more than six months: {names}", names=names)
            elif unconfirmed:
                message = phrase("Not checked by anyone yet: {names}", names=names)
            else:
                continue
            help_with = phrase("Look the numbers up, and enter the day in the section")
            yield view.finding(self.rule, "warning", message, self.source, suggestion=help_with)


def privacy_words(view: SectionView) -> tuple[int, int] | None:
    """Where a section speaks of privacy; empty where its kind, its origin or its title says so. None: nowhere."""
    found = _PRIVACY.search(view.prose)
    if found is not None:
        return found.span()
    section = view.section
    came_from = section.origin.section if section.origin else ""
    is_about = section.kind == "confidentiality" or came_from == "confidentiality" or _TITLE.search(section.title)
    return (0, 0) if is_about else None


def names_limits(view: SectionView) -> bool:
    """Whether a section that speaks of privacy says where it ends."""
    if view.section.kind == "confidentiality" and view.section.limits is not None:
        return bool(view.section.limits.chosen())
    if privacy_words(view) is None:
        return False
    return _LIMIT.search(_NO_LIMIT.sub("", view.prose)) is not None


def names_help(view: SectionView) -> bool:
    """Whether a section says whom to call in a crisis."""
    contacts = view.section.contacts
    if view.section.kind == "crisis" and contacts is not None and contacts.shown():
        return True
    return _CRISIS.search(view.text) is not None
