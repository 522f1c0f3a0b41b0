"""What in a text belongs to one practice, one place or one person, and would be wrong in somebody else's hands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from handout_studio.domain.brand import Brand

FactKind = Literal["practice", "phone", "email", "licence", "region"]

_DATE = r"\d{4}-\d\d-\d\d"
_PHONE = re.compile(rf"(?<![\w./:#-])(?!{_DATE})\+?\(?\d(?:[ ().\-–\u00a0]{{0,2}}\d){{6,14}}(?![\w-])")
_EMAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_BODIES = r"LMFT|LCSW|LPCC?|LMHC|LICSW|LCPC|PSY|NPI|HCPC|BACP|UKCP|NCPS|BPS|AHPRA|CRPO"
_LICENCE = re.compile(
    r"\b(?:(?i:licen[cs]ed?|registration|registered|membership|lic\.|reg\.)[^\n\d{}]{0,24}"
    rf"|(?:{_BODIES})[ :#.-]*(?:(?i:no|nr|number)[ :#.-]*)?)[A-Z]{{0,5}}[ -]?\d{{3,}}[\w-]*"
)
_REGION = re.compile(
    r"\b(?:911|988|999|112|116 ?123|116 ?117|85258|741741|13 ?11 ?14|NHS|SAMHSA|HIPAA|GDPR|Samaritans|SHOUT|Lifeline)\b"
)
_LINE_MARK = re.compile(r"[\s>*+#-]*(?:\[[ xX]\])?\s*")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was taken out: what kind it is, how it read, and the field that stands there now, if any."""

    kind: FactKind
    text: str
    field: str | None = None


def practice_fields(text: str, brand: Brand | None) -> tuple[str, tuple[Fact, ...]]:
    """The text with a field wherever the practice's own details were written out, and what those were."""
    found: list[Fact] = []
    for value, field in _values_of(brand):
        pattern = rf"(?<!\w){re.escape(value)}(?!\w)"
        changed = re.sub(pattern, f"{{{{{field}}}}}", text)
        if changed != text:
            found.append(Fact("practice", value, field))
            text = changed
    return text, tuple(found)


def without_private_facts(text: str) -> tuple[str, tuple[Fact, ...]]:
    """The text without phone numbers, addresses for email, licence numbers and lines about one region's services."""
    found: list[Fact] = []
    kept = [line for line in text.split("\n") if not _is_regional(line, found)]
    text = "\n".join(kept)
    text = _LICENCE.sub(_replaced_by("licence", "practice.credentials", found), text)
    text = _EMAIL.sub(_replaced_by("email", "practice.email", found), text)
    text = _PHONE.sub(_replaced_by("phone", "practice.phone", found), text)
    return text, tuple(found)


def without_fields(text: str) -> str:
    """A line without its fields, as a name in a list has none."""
    return " ".join(re.sub(r"\{\{[^{}\n]*\}\}", " ", text).split())


def _values_of(brand: Brand | None) -> Iterable[tuple[str, str]]:
    """The details of a practice, longest first, so that none is cut by a shorter one inside it."""
    if brand is None:
        return ()
    address = ", ".join(line.strip() for line in brand.address.split("\n") if line.strip())
    values = (
        (brand.practice, "practice.name"),
        (brand.person, "practice.person"),
        (brand.credentials, "practice.credentials"),
        (brand.phone, "practice.phone"),
        (brand.email, "practice.email"),
        (brand.website, "practice.website"),
        (address, "practice.address"),
        (brand.address.strip(), "practice.address"),
    )
    return sorted(((v.strip(), f) for v, f in values if len(v.strip()) > 2), key=lambda pair: -len(pair[0]))


def _is_regional(line: str, found: list[Fact]) -> bool:
    if not _REGION.search(line):
        return False
    found.append(Fact("region", _LINE_MARK.sub("", line, count=1)))
    return True


def _replaced_by(kind: FactKind, field: str, found: list[Fact]) -> Callable[[re.Match[str]], str]:
    def replace(match: re.Match[str]) -> str:
        found.append(Fact(kind, match[0], field))
        return f"{{{{{field}}}}}"

    return replace
